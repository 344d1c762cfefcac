import Dialogue
import Foundation

/// The words in `Prompts/words`, read as far as these tests need them.
///
/// The program's own reader of YAML is in a module that documents know nothing of.
struct PromptWords {
  private(set) var phrases: [String: Phrase] = [:]
  /// The names under each group, in order, also where one stands there twice.
  private(set) var names: [String: [String]] = [:]

  init(_ files: String...) throws {
    for file in files {
      let url = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Prompts/words/\(file).yaml")
      read(try String(contentsOf: url, encoding: .utf8))
    }
  }

  var phrasebook: Phrasebook { Phrasebook(phrases) }

  /// The words of the documents and of all that can be chosen.
  ///
  /// The questions have short names of their own here, so that a golden document does not change
  /// with the wording of a question.
  static var phrasebook: Phrasebook {
    get throws {
      var phrasebook = try PromptWords("choices", "talk", "documents", "groep", "terugblikgroep")
        .phrasebook
      for (ask, nl, en) in [
        ("task", "taak", "task"), ("minutes", "tijd per week", "time a week"),
        ("owner", "bij wie het hoort", "whose it is"), ("full", "hoe vol", "how full"),
      ] {
        phrasebook["Ask.\(ask).short"] = Phrase(nl: nl, en: en)
      }
      return phrasebook
    }
  }

  private mutating func read(_ text: String) {
    var (group, name) = ("", "")
    var loose: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let indent = line.prefix { $0 == " " }.count
      let rest = line.dropFirst(indent)
      guard !rest.hasPrefix("#"), let colon = rest.firstIndex(of: ":") else { continue }
      let key = rest[..<colon].filter { $0 != "\"" }
      let value = rest[rest.index(after: colon)...].drop { $0 == " " }
      switch indent {
      case 0: group = key
      case 2:
        (name, loose) = (key, [:])
        names[group, default: []].append(name)
        keep(Flow(value).value, as: "\(group).\(name)")
      default:
        if value.hasPrefix("{") {
          keep(Flow(value).value, as: "\(group).\(name).\(key)")
        } else {
          loose[key] = Flow(value).value.text
          if let nl = loose["nl"], let en = loose["en"] {
            phrases["\(group).\(name)"] = Phrase(nl: nl, en: en)
          }
        }
      }
    }
  }

  private mutating func keep(_ value: Flow.Value, as id: String) {
    guard case .members(let members) = value else { return }
    if let nl = members["nl"]?.text, let en = members["en"]?.text {
      phrases[id] = Phrase(nl: nl, en: en)
    }
    for (name, member) in members { keep(member, as: "\(id).\(name)") }
  }
}

/// A mapping on one line: `{nl: "…", en: "…", long: {…}}`.
private struct Flow {
  indirect enum Value {
    case text(String)
    case members([String: Value])

    var text: String? { if case .text(let text) = self { text } else { nil } }
  }

  private var rest: Substring
  private(set) var value = Value.text("")

  init(_ text: Substring) {
    rest = text
    value = read()
  }

  private mutating func read() -> Value {
    switch rest.first {
    case "{": return readMembers()
    case "\"": return .text(readQuoted())
    default: return .text("")
    }
  }

  private mutating func readMembers() -> Value {
    rest.removeFirst()
    var members: [String: Value] = [:]
    while let first = rest.first, first != "}" {
      if first == "," || first == " " {
        rest.removeFirst()
        continue
      }
      let name = String(rest.prefix { $0 != ":" })
      rest = rest.drop { $0 != ":" }.dropFirst().drop { $0 == " " }
      guard rest.first == "{" || rest.first == "\"" else { break }
      members[name] = read()
    }
    rest = rest.dropFirst()
    return .members(members)
  }

  private mutating func readQuoted() -> String {
    rest.removeFirst()
    let text = rest.prefix { $0 != "\"" }
    rest = rest.dropFirst(text.count + 1)
    return String(text)
  }
}
