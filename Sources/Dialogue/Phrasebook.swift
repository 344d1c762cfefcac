/// All words of the coach, by id, in both languages.
package struct Phrasebook: Sendable {
  private var phrases: [String: Phrase]

  package init(_ phrases: [String: Phrase] = [:]) { self.phrases = phrases }

  /// Reads a table with a line a phrase: id, Dutch, English, parted by tabs.
  package init(table: String) {
    phrases = [:]
    var table = table
    // By bytes: by characters this is most of the time the program takes to start.
    table.withUTF8 { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        guard fields.count == 3 else { continue }
        let texts = fields.map { Self.unescaped(String(decoding: $0, as: UTF8.self)) }
        phrases[texts[0]] = Phrase(nl: texts[1], en: texts[2])
      }
    }
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }

  package subscript(_ id: String) -> Phrase? {
    get { phrases[id] }
    set { phrases[id] = newValue }
  }

  package var ids: [String] { phrases.keys.sorted() }

  /// The words of an id; the id itself where there are none, which no test lets pass.
  package func text(_ id: String, in language: Language) -> String {
    phrases[id]?[language] ?? "‹\(id)›"
  }

  /// Lays other words over these.
  package func overlaid(with other: Phrasebook) -> Phrasebook {
    Phrasebook(phrases.merging(other.phrases) { $1 })
  }
}
