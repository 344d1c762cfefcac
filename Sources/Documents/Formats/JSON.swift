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
  package var file: String { piece(indent: "") + "\n" }

  /// The text as it stands in a larger one, its lines after the first indented by this.
  func piece(indent: String) -> String {
    var text = ""
    write(to: &text, indent: indent)
    return text
  }

  /// The text on one line, for streams of one value a line.
  package var line: String {
    switch self {
    case .object(let members):
      "{" + members.map { Self.quoted($0.key) + ": " + $0.value.line }.joined(separator: ", ") + "}"
    case .array(let elements): "[" + elements.map(\.line).joined(separator: ", ") + "]"
    case .string, .number, .share, .bool, .null: piece(indent: "")
    }
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .object(let members):
      write(members, between: "{", "}", to: &text, indent) { member, text, inner in
        Self.quote(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: inner)
      }
    case .array(let elements):
      write(elements, between: "[", "]", to: &text, indent) { $0.write(to: &$1, indent: $2) }
    case .string(let words): Self.quote(words, to: &text)
    case .number(let number): text += String(number)
    case .share(let parts):
      let digits = String(parts % 10_000)
      text += "\(parts / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
    case .bool(let bool): text += bool ? "true" : "false"
    case .null: text += "null"
    }
  }

  /// Each part on a line of its own, and nothing between the two signs where there is none.
  private func write<Part>(
    _ parts: [Part], between open: String, _ close: String, to text: inout String,
    _ indent: String, each: (Part, inout String, _ inner: String) -> Void
  ) {
    text += open
    let inner = indent + "  "
    for (index, part) in parts.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += inner
      each(part, &text, inner)
    }
    if !parts.isEmpty { text += "\n" + indent }
    text += close
  }

  private static func quoted(_ text: String) -> String {
    var result = ""
    quote(text, to: &result)
    return result
  }

  /// What steers a screen is neutral already; of the controls only the newline is left to escape.
  private static func quote(_ words: String, to text: inout String) {
    text += "\""
    if words.utf8.allSatisfy(isPlain) {
      text += words
    } else {
      for scalar in words.neutral.unicodeScalars {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\n": text += "\\n"
        default: text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }

  /// Whether a byte neither needs escaping nor could begin something that is to be neutral.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xD8, 0xE2: false
    default: true
    }
  }
}
