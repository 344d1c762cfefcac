/// Whether two task lines look like the same task, so that it is worth asking.
package enum Likeness {
  /// A line in the forms in which it is compared, for whoever compares it with many.
  package struct Line: Sendable {
    let words: ContentWords
    let concepts: TaskConcepts

    /// Takes a line apart; `parts` gives the words that a compound is made of.
    package init(_ text: String, parts: (String) -> [String] = { _ in [] }) {
      words = ContentWords(text)
      concepts = TaskConcepts(text, parts: parts)
    }
  }

  /// Whether they say the same, in the same words or in others.
  package static func areAlike(_ one: Line, _ other: Line) -> Bool {
    areAlike(one.words, other.words) || (one.concepts == other.concepts && !one.words.words.isEmpty)
  }

  /// Whether they say the same, in the same words or in others.
  package static func areAlike(_ one: String, _ other: String) -> Bool {
    areAlike(Line(one), Line(other))
  }

  /// Whether they have the same content words, or differ by a slip in one long word.
  static func areAlike(_ one: ContentWords, _ other: ContentWords) -> Bool {
    if one == other { return true }
    guard one.words.count == other.words.count else { return false }
    let (left, right) = (Set(one.words), Set(other.words))
    let (only, otherOnly) = (left.subtracting(right), right.subtracting(left))
    guard only.count == 1, let word = only.first, let otherWord = otherOnly.first else {
      return false
    }
    return min(word.count, otherWord.count) >= slipLength && isSlip(word, otherWord)
  }

  /// From this length on a letter more or less is a slip; in short words it is another word.
  static let slipLength = 8

  /// One letter more, less, other, or two changed places.
  private static func isSlip(_ one: String, _ other: String) -> Bool {
    let (left, right) = (Array(one), Array(other))
    guard abs(left.count - right.count) <= 1 else { return false }
    let head = zip(left, right).prefix { $0 == $1 }.count
    let tail = zip(left.dropFirst(head).reversed(), right.dropFirst(head).reversed())
      .prefix { $0 == $1 }.count
    let (restLeft, restRight) = (left.count - head - tail, right.count - head - tail)
    if restLeft <= 1, restRight <= 1 { return true }
    return restLeft == 2 && restRight == 2 && left[head] == right[head + 1]
      && left[head + 1] == right[head]
  }
}
