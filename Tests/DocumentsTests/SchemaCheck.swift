import Foundation

/// Holds a JSON document against a schema, as far as ours go.
struct SchemaCheck {
  private let root: [String: Any]
  private(set) var flaws: [String] = []

  init(_ document: String, _ json: String) throws {
    root = try Self.schema("\(document).schema.json")
    check(try JSONSerialization.jsonObject(with: Data(json.utf8)), root, "")
  }

  private static func schema(_ file: String) throws -> [String: Any] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/schema/\(file)")
    return try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any] ?? [:]
  }

  /// What a reference leads to, such as `#/$defs/entry`, in this schema or in the file it names.
  private func schema(at reference: String) -> [String: Any]? {
    let parts = reference.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let file = parts[0].isEmpty ? root : try? Self.schema(parts[0])
    return parts.last?.split(separator: "/").reduce(file) { $0?[String($1)] as? [String: Any] }
  }

  private mutating func check(_ value: Any, _ schema: [String: Any], _ path: String) {
    if let reference = schema["$ref"] as? String {
      check(value, self.schema(at: reference) ?? ["enum": []], path)
    }
    if let types = schema["type"] as? String
      ?? (schema["type"] as? [String])?.joined(separator: " "),
      !types.split(separator: " ").contains(where: { matches(value, String($0)) })
    {
      flaws.append("\(path) is no \(types)")
    }
    if let allowed = schema["enum"] as? [AnyHashable], !allowed.contains(hashable(value)) {
      flaws.append("\(path) is \(value), none of \(allowed)")
    }
    if let constant = schema["const"] as? AnyHashable, constant != hashable(value) {
      flaws.append("\(path) is not \(constant)")
    }
    if let options = schema["anyOf"] as? [[String: Any]] ?? schema["oneOf"] as? [[String: Any]] {
      let fits = options.contains { option in
        var trial = self
        trial.flaws = []
        trial.check(value, option, path)
        return trial.flaws.isEmpty
      }
      if !fits { flaws.append("\(path) fits no option") }
    }
    if let members = value as? [String: Any] { check(members, schema, path) }
    if let elements = value as? [Any], let schema = schema["items"] as? [String: Any] {
      for (index, element) in elements.enumerated() { check(element, schema, "\(path)[\(index)]") }
    }
  }

  private mutating func check(_ members: [String: Any], _ schema: [String: Any], _ path: String) {
    for name in schema["required"] as? [String] ?? [] where members[name] == nil {
      flaws.append("\(path).\(name) is missing")
    }
    guard let properties = schema["properties"] as? [String: Any] else { return }
    for (name, value) in members {
      if let schema = properties[name] as? [String: Any] {
        check(value, schema, "\(path).\(name)")
      } else if schema["additionalProperties"] as? Bool == false {
        flaws.append("\(path).\(name) is not in the schema")
      }
    }
  }

  private func matches(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
    default: value is Int
    }
  }

  private func hashable(_ value: Any) -> AnyHashable {
    (value as? AnyHashable) ?? AnyHashable(NSNull())
  }
}
