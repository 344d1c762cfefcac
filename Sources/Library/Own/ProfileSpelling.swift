internal import Dialogue

/// The words for the fields of a profile and for their values, as people type them.
struct ProfileSpelling {
  private let words: Phrasebook

  init(_ words: Phrasebook) { self.words = words }

  /// The field that a key names, in either language.
  func field(_ typed: String, of fields: [ProfileField]) -> ProfileField? {
    let typed = plain(typed)
    return fields.first { field in names(of: field).contains { plain($0) == typed } }
  }

  func names(of field: ProfileField) -> [String] {
    unique([field.rawValue] + (words[field.phraseID].map { [$0.nl, $0.en] } ?? []))
  }

  /// The id of a value, by any of its spellings.
  func value(_ typed: String, of field: ProfileField, among ids: [String]) -> String? {
    let typed = plain(typed)
    return ids.first { id in spellings(of: id, in: field).contains { plain($0) == typed } }
  }

  func spellings(of id: String, in field: ProfileField) -> [String] {
    let phrase = words["\(field.phraseID).\(id)"]
    let words = phrase.map { [$0.nl, $0.en] } ?? []
    return unique([id] + words.flatMap { $0.split(separator: "|").map(String.init) })
  }

  /// A value as it is written in a language.
  func shown(_ id: String, in field: ProfileField, _ language: Language) -> String {
    let words = words["\(field.phraseID).\(id)"]?[language]
    return words?.split(separator: "|").first.map(String.init) ?? id
  }

  private func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }

  /// Letters alone: *hoort-erbij*, *Hoort erbij* and *handOverTo* with or without capitals.
  private func plain(_ text: String) -> String {
    String(text.folded.filter { $0.isLetter || $0.isNumber })
  }
}
