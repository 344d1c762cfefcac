import Yams

/// The phrases of `Prompts/words`, flattened to ids.
struct WordList {
  /// What is wrong in a file, and where.
  struct Flaw: Error, CustomStringConvertible {
    var description: String
  }

  private var lines: [(id: String, line: String)] = []
  private var names: Set<String> = []
  /// The cases that have words, by the enum they belong to; several files may have some of them.
  private var cases: [String: [String]] = [:]

  /// In the order of the ids, byte by byte, so that one of them is found by halves.
  var table: String {
    lines.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }.map(\.line)
      .joined(separator: "\n")
  }

  /// A function an enum, whose `switch` compiles only where each case has its words.
  var checks: String {
    cases.sorted { $0.key < $1.key }.map { type, names in
      """
      private func everyCase(of value: \(type)) {
        switch value {
        case \(names.map { ".\($0)" }.joined(separator: ", ")): break
        }
      }
      """
    }.joined(separator: "\n")
  }

  mutating func add(_ text: String, path: String) throws {
    do {
      guard let root = try Yams.compose(yaml: text)?.mapping else { return }
      for (key, value) in root {
        let type = key.string ?? ""
        guard let group = value.mapping else { throw flaw("a group of words", at: key, path) }
        if type.first?.isUppercase == true {
          cases[type, default: []] += group.compactMap { $0.key.string }
        }
        for (name, node) in group {
          try add(node, id: "\(type).\(name.string ?? "")", at: name, path)
        }
      }
    } catch let error as YamlError {
      throw Flaw(description: "\(path): error: \(error)")
    }
  }

  private mutating func add(_ node: Node, id: String, at place: Node, _ path: String) throws {
    guard let mapping = node.mapping else { throw flaw("nl: and en: words", at: place, path) }
    guard let nl = mapping["nl"]?.string, let en = mapping["en"]?.string else {
      throw flaw("words in both languages, nl: and en:", at: place, path)
    }
    guard names.insert(id).inserted else { throw flaw("'\(id)' only once", at: place, path) }
    lines.append((id, [id, nl, en].map(escaped).joined(separator: "\t")))
    for (name, inner) in mapping where !["nl", "en"].contains(name.string ?? "") {
      try add(inner, id: "\(id).\(name.string ?? "")", at: name, path)
    }
  }

  private func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t").replacing("\n", with: "\\n")
  }

  private func flaw(_ wanted: String, at node: Node, _ path: String) -> Flaw {
    let place = node.mark.map { ":\($0.line):\($0.column)" } ?? ""
    return Flaw(description: "\(path)\(place): error: expected \(wanted)")
  }
}
