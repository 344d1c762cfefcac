/// All words of the coach, by id, in both languages.
package struct Phrasebook: Sendable {
  private var phrases: [String: Phrase]
  private var table = PhraseTable("")
  /// Groups that are read when one of their words is asked for.
  private var groups: [String: @Sendable () -> [String: Phrase]] = [:]

  package init(_ phrases: [String: Phrase] = [:]) { self.phrases = phrases }

  /// A table in the order of its ids, with a line a phrase: id, Dutch, English, parted by tabs.
  package init(table: String) { (phrases, self.table) = ([:], PhraseTable(table)) }

  package subscript(_ id: String) -> Phrase? {
    get {
      if let phrase = phrases[id] ?? table[id] { return phrase }
      let group = groups.first { id.utf8.starts(with: "\($0.key).".utf8) }
      return group?.value()[id]
    }
    set { phrases[id] = newValue }
  }

  package var ids: [String] {
    let inGroups = groups.values.flatMap { $0().keys.filter { self[$0] != nil } }
    return Set(phrases.keys).union(table.ids).union(inGroups).sorted()
  }

  /// The words of an id; the id itself where there are none, which no test lets pass.
  package func text(_ id: String, in language: Language) -> String {
    self[id]?[language] ?? "‹\(id)›"
  }

  /// Lays other words over these.
  package func overlaid(with other: [String: Phrase]) -> Phrasebook {
    with { $0.phrases.merge(other) { $1 } }
  }

  /// Adds words that are read when one is needed: all whose ids begin with this, such as
  /// `Sentence`.
  package func adding(
    _ group: String, _ phrases: @escaping @Sendable () -> [String: Phrase]
  ) -> Phrasebook {
    with { $0.groups[group] = phrases }
  }

  private func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }
}
