import Dialogue

/// What a task is about, in a form in which other words for it are the same.
///
/// `toetskalender maken` and `planning toetsen` are one; so are `invallen` and `vervangen van
/// zieke collega's`. Words that add nothing to what is done, such as `maken`, are left out.
struct TaskConcepts: Hashable, Sendable {
  /// In order of the alphabet, each once.
  let ids: [String]

  /// Takes a line apart; `parts` gives the words that a compound is made of, where it is one.
  init(_ text: String, parts: (String) -> [String] = { _ in [] }) {
    var ids: Set<String> = []
    for word in ContentWords.carrying(text) { ids.formUnion(Self.meaning(word, parts)) }
    for (set, id) in SameWords.phrases where set.isSubset(of: ids) {
      ids.subtract(set)
      ids.insert(id)
    }
    for (id, implied) in SameWords.implied where ids.contains(id) { ids.subtract(implied) }
    let telling = ids.subtracting(SameWords.neutral)
    self.ids = (telling.isEmpty ? ids : telling).sorted()
  }

  private static func meaning(_ word: String, _ parts: (String) -> [String]) -> [String] {
    if let known = SameWords.ids[word] { return [known] }
    let stems = ContentWords.canonical(word)
    if stems.count == 1, SameWords.ids[stems[0]] == nil {
      let halves = parts(word)
      if halves.count == 2 { return halves.flatMap { meaning($0) { _ in [] } } }
    }
    return stems.map { SameWords.ids[$0] ?? $0 }
  }
}
