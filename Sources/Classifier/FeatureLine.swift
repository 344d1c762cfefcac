/// A line taken apart into the numbered features that the model weighs.
package struct FeatureLine: Sendable {
  /// One feature: what it is known by, and which words of the line it comes from.
  package struct Feature: Sendable {
    package let key: FeatureKey
    package let first: UInt8
    package let second: UInt8
  }

  /// Features by kind; each kind weighs equally, however many features it has.
  package enum Kind: Int, CaseIterable, Sendable {
    case word, pair, letters, sense
  }

  package private(set) var features: [[Feature]] = Array(repeating: [], count: Kind.allCases.count)
  package let words: [Word]

  /// Takes a line apart, compounds into the parts given.
  package init(_ line: String, parts: Parts) {
    words = Array(Word.words(of: line).prefix(60))
    let lexicon = Lexicon.dutch
    let read = words.map { Reading($0, lexicon: lexicon, parts: parts) }
    addWords(read)
    addPairs(read)
    addLetters(read)
    addSenses(read)
  }

  /// What one of so many features of a kind counts for.
  package static func share(of count: Int) -> Float { 1 / Float(count).squareRoot() }

  private mutating func add(_ kind: Kind, _ hash: Hash, _ first: Int, _ second: Int? = nil) {
    features[kind.rawValue].append(
      Feature(key: FeatureKey(hash.folded), first: UInt8(first), second: UInt8(second ?? first)))
  }

  private mutating func addWords(_ read: [Reading]) {
    for (index, word) in read.enumerated() {
      var hash = Hash(1)
      hash.add(word.name)
      add(.word, hash, index)
      for part in word.parts {
        var hash = Hash(1)
        hash.add(part)
        add(.word, hash, index)
      }
      if !word.number.isEmpty, index > 0, read[index - 1].isGroup {
        var hash = Hash(3)
        hash.add(word.number.utf8)
        add(.word, hash, index)
      }
    }
    guard let first = read.firstIndex(where: { !$0.isSmall }),
      let last = read.lastIndex(where: { !$0.isSmall })
    else { return }
    var hash = Hash(4)
    hash.add(read[first].name)
    add(.word, hash, first)
    hash = Hash(5)
    hash.add(read[last].name)
    add(.word, hash, last)
  }

  private mutating func addPairs(_ read: [Reading]) {
    for index in read.indices.dropLast() {
      var hash = Hash(10)
      hash.add(read[index].name)
      hash.add(UInt8(0))
      hash.add(read[index + 1].name)
      add(.pair, hash, index, index + 1)
    }
    // Any two telling words, in either order: "bellen met de orthopedagoog", "orthopedagoog bellen".
    let telling = read.indices.filter { !read[$0].isSmall }
    for (place, one) in telling.enumerated() {
      for other in telling[(place + 1)...].prefix(4) {
        var hash = Hash(11)
        let (a, b) = (read[one].stem, read[other].stem)
        let ordered = a.lexicographicallyPrecedes(b) ? (a, b) : (b, a)
        hash.add(ordered.0)
        hash.add(UInt8(0))
        hash.add(ordered.1)
        add(.pair, hash, one, other)
      }
    }
  }

  private mutating func addLetters(_ read: [Reading]) {
    for (index, word) in read.enumerated() {
      let letters = [UInt8(ascii: "<")] + word.name + [UInt8(ascii: ">")]
      for start in letters.indices {
        var hash = Hash(20)
        var length = 0
        for letter in letters[start...].prefix(5) {
          hash.add(letter)
          length += 1
          if length >= 3 { add(.letters, hash, index) }
        }
      }
    }
  }

  private mutating func addSenses(_ read: [Reading]) {
    var seen: [(sense: UInt8, index: Int)] = []
    for (index, word) in read.enumerated() {
      for sense in word.senses where !seen.contains(where: { $0.sense == sense }) {
        seen.append((sense, index))
      }
    }
    for (place, one) in seen.enumerated() {
      var hash = Hash(30)
      hash.add(one.sense)
      add(.sense, hash, one.index)
      for other in seen[(place + 1)...] {
        var hash = Hash(31)
        hash.add(min(one.sense, other.sense))
        hash.add(max(one.sense, other.sense))
        add(.sense, hash, one.index, other.index)
      }
      // A sense beside a word: "ouders" with any verb, a decision about any thing.
      for (index, word) in read.enumerated() where index != one.index && !word.isSmall {
        var hash = Hash(32)
        hash.add(one.sense)
        hash.add(word.stem)
        add(.sense, hash, one.index, index)
      }
    }
  }
}
