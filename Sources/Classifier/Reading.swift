/// A word as the features need it: written out in full, with its parts and senses.
struct Reading {
  let name: [UInt8]
  let number: String
  let isSmall: Bool
  let isGroup: Bool
  /// The words that a compound is made of.
  let parts: [[UInt8]]
  let senses: [UInt8]
  /// The word without the endings that do not change its meaning.
  let stem: [UInt8]

  init(_ word: Word, lexicon: Lexicon, parts known: Parts) {
    let typed = String(decoding: word.plain, as: UTF8.self)
    name = lexicon.full[typed] ?? word.plain
    number = word.number
    let full = name == word.plain ? typed : String(decoding: name, as: UTF8.self)
    isSmall = name.count < 2 || lexicon.small.contains(full)
    isGroup = full == "groep" || full == "klas"
    let (front, back) = known.split(name)
    parts = [front, back].compactMap { $0 }
    stem = Reading.stem(of: back ?? name)
    var senses = lexicon.senses[full] ?? []
    if let back {
      senses += lexicon.senses[String(decoding: back, as: UTF8.self)] ?? []
    }
    self.senses = senses
  }

  /// Strips the commonest endings, never below four letters.
  static func stem(of word: [UInt8]) -> [UInt8] {
    let (e, n, s, t, d) = (
      UInt8(ascii: "e"), UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "d")
    )
    var stem = word
    if stem.count > 5, stem.last == n, stem[stem.count - 2] == e { stem.removeLast(2) }
    if stem.count > 5, stem.last == s || stem.last == e { stem.removeLast() }
    if stem.count > 5, stem.last == t || stem.last == d { stem.removeLast() }
    if stem.count > 4, let last = stem.last, stem[stem.count - 2] == last { stem.removeLast() }
    return stem
  }
}
