/// The letter triples of a line, by which near spellings are known.
package struct LetterSet: Sendable, Equatable {
  private let triples: [UInt32]

  package init(_ line: String) {
    let lexicon = Lexicon.dutch
    var triples: Set<UInt32> = []
    for word in Word.words(of: line)
    where word.plain.first != UInt8(ascii: "#") || word.plain.count == 1 {
      let typed = String(decoding: word.plain, as: UTF8.self)
      let name =
        typed == "#" ? Array(word.number.utf8) : lexicon.full[typed] ?? word.plain
      if typed != "#", lexicon.small.contains(typed) { continue }
      var last: UInt32 = UInt32(UInt8(ascii: "<"))
      for letter in name + [UInt8(ascii: ">")] {
        last = (last << 8 | UInt32(letter)) & 0xff_ffff
        triples.insert(last)
      }
    }
    self.triples = triples.sorted()
  }

  package var isEmpty: Bool { triples.isEmpty }

  /// The most that two lines can be alike, by their lengths alone.
  func reach(of other: LetterSet) -> Double {
    let (a, b) = (triples.count, other.triples.count)
    return a + b == 0 ? 0 : 2 * Double(min(a, b)) / Double(a + b)
  }

  /// The shared part of two lines, between zero and one.
  package func likeness(to other: LetterSet) -> Double {
    var shared = 0
    var (here, there) = (0, 0)
    while here < triples.count, there < other.triples.count {
      let (a, b) = (triples[here], other.triples[there])
      if a == b { shared += 1 }
      if a <= b { here += 1 }
      if b <= a { there += 1 }
    }
    let total = triples.count + other.triples.count
    return total == 0 ? 0 : 2 * Double(shared) / Double(total)
  }
}
