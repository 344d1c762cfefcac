internal import Dialogue

/// The known word that somebody probably meant.
package enum Nearest {
  /// The nearest of the words, where one is near enough to be worth a guess.
  package static func word(to typed: String, in words: some Sequence<String>) -> String? {
    let typed = Array(typed.folded.prefix(60))
    let guesses = words.map { (word: $0, steps: steps(typed, Array($0.folded.prefix(60)))) }
    guard let best = guesses.min(by: { ($0.steps, $0.word) < ($1.steps, $1.word) }) else {
      return nil
    }
    return best.steps <= max(1, min(typed.count, best.word.count) / 3) ? best.word : nil
  }

  /// How many letters to change, add, leave out or swap with the next one.
  private static func steps(_ one: [Character], _ other: [Character]) -> Int {
    var (earlier, above) = ([Int](), Array(0...other.count))
    for (row, letter) in one.enumerated() {
      var current = [row + 1]
      for (column, otherLetter) in other.enumerated() {
        let change = above[column] + (letter == otherLetter ? 0 : 1)
        var least = min(change, above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == otherLetter {
          least = min(least, earlier[column - 1] + 1)
        }
        current.append(least)
      }
      (earlier, above) = (above, current)
    }
    return above.last ?? 0
  }
}
