/// What a piece of a line looks like.
enum SplitShape {
  /// Known as a task by itself: `MT`, `RT groep 4`, `kerstcommissie`.
  case name
  /// Something with its verb behind it: `toetsen nakijken`.
  case deed
  /// A verb in front, so that more may follow: `bellen met ouders`.
  case open
  case other

  init(_ words: [String]) {
    var words = words[...]
    if let first = words.first, SplitWords.articles.contains(first) { words.removeFirst() }
    if let last = words.last, SplitWords.often.contains(last) { words.removeLast() }
    guard let first = words.first, let last = words.last, words.count <= 5,
      !SplitWords.leads.contains(first)
    else {
      self = .other
      return
    }
    if SplitWords.longNames.contains(words.joined(separator: " ")) {
      self = .name
    } else if Self.isName(first), Self.isPlace(words.dropFirst()) {
      self = .name
    } else if words.count == 2, SplitWords.adjectives.contains(first), Self.isName(last) {
      self = .name
    } else if words.count > 1, Self.isVerb(last, after: words[words.endIndex - 2]),
      !Self.isVerb(first, after: ""), !words.contains(where: SplitWords.openers.contains)
    {
      self = .deed
    } else if words.count > 2, Self.isVerb(first, after: ""),
      SplitWords.openers.contains(words[words.startIndex + 1])
    {
      self = .open
    } else {
      self = .other
    }
  }

  static func isName(_ word: String) -> Bool {
    let word = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    return SplitWords.names.contains(word)
      || SplitWords.tails.contains { word.count > $0.count + 1 && word.hasSuffix($0) }
  }

  /// A verb, perhaps with something before it: `nakijken`, `bijwerken`.
  static func isVerb(_ word: String, after object: String) -> Bool {
    if word == "lezen" { return SplitWords.texts.contains { object.hasSuffix($0) } }
    if SplitWords.verbs.contains(word) { return true }
    return SplitWords.prefixes.contains {
      word.hasPrefix($0) && SplitWords.verbs.contains(String(word.dropFirst($0.count)))
    } || SplitWords.prefixes.contains { word == "\($0)lezen" || word == "\($0)vragen" }
  }

  /// `groep 4`, `gr 5-8`, `bovenbouw`, `lezen`: which one, and nothing more.
  private static func isPlace(_ words: ArraySlice<String>) -> Bool {
    words.allSatisfy {
      SplitWords.places.contains($0) || ($0.count <= 2 && $0.allSatisfy(\.isNumber))
    }
  }
}
