/// Finds the earlier lines that look like a line, without comparing it with all of them.
package struct LikenessIndex: Sendable {
  private var lines: [Likeness.Line] = []
  /// Line numbers by their words, and by their words with one letter left out of a long one.
  private var places: [String: [Int]] = [:]

  package init() {}

  /// All pairs of lines that look alike, by their place in the list.
  package static func pairs(in lines: [String]) -> [(Int, Int)] {
    var index = LikenessIndex()
    return lines.enumerated().flatMap { place, line in index.add(line).map { ($0, place) } }
  }

  /// Adds a line; says which earlier ones look like it, counted from 0.
  package mutating func add(_ text: String) -> [Int] {
    let words = Likeness.Line(text)
    let found = places(of: words)
    for key in Self.keys(words) { places[key, default: []].append(lines.count) }
    lines.append(words)
    return found
  }

  /// The lines that look like a text.
  package func alike(_ text: String) -> [Int] { places(of: Likeness.Line(text)) }

  private func places(of words: Likeness.Line) -> [Int] {
    guard !words.words.words.isEmpty else { return [] }
    return Set(Self.keys(words).flatMap { places[$0] ?? [] })
      .filter { Likeness.areAlike(lines[$0], words) }.sorted()
  }

  private static func keys(_ line: Likeness.Line) -> Set<String> {
    var keys: Set = [line.words.key, "=" + line.concepts.ids.joined(separator: " ")]
    for (place, word) in line.words.words.enumerated() where word.count >= Likeness.slipLength {
      // The others in order, so that a slip at the start of a word does not move it.
      var others = line.words.words
      others.remove(at: place)
      let rest = others.joined(separator: " ") + "|"
      keys.insert(rest + word)
      for index in word.indices {
        keys.insert(rest + word[..<index] + word[word.index(after: index)...])
      }
    }
    return keys
  }
}
