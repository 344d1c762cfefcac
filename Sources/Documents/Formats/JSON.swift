/// A JSON value that keeps its order, so that a document is the same each time.
package indirect enum JSON: Sendable {
  case object([(key: String, value: JSON)])
  case array([JSON])
  case string(String)
  case number(Int)
  /// In ten-thousandths, so that no rounding of floating point shows.
  case share(Int)
  case bool(Bool)
  case null

  package static func text(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
  package static func count(_ number: Int?) -> JSON { number.map(JSON.number) ?? .null }

  /// The text of a file, indented.
  package var file: String { written(indent: "") + "\n" }

  /// The text on one line, for streams of one value a line.
  package var line: String {
    switch self {
    case .object(let members):
      "{" + members.map { Self.quoted($0.key) + ": " + $0.value.line }.joined(separator: ", ") + "}"
    case .array(let elements): "[" + elements.map(\.line).joined(separator: ", ") + "]"
    case .string, .number, .share, .bool, .null: written(indent: "")
    }
  }

  private func written(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      let lines = members.map {
        inner + Self.quoted($0.key) + ": " + $0.value.written(indent: inner)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + indent + "}"
    case .array(let elements):
      guard !elements.isEmpty else { return "[]" }
      let lines = elements.map { inner + $0.written(indent: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n" + indent + "]"
    case .string(let text): return Self.quoted(text)
    case .number(let number): return String(number)
    case .share(let parts):
      let digits = String(parts % 10_000)
      return "\(parts / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
    case .bool(let bool): return bool ? "true" : "false"
    case .null: return "null"
    }
  }

  /// What steers a screen is neutral already; of the controls only the newline is left to escape.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.neutral.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
