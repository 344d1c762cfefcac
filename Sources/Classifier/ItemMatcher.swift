/// Finds the item of a task profile that a line comes nearest to.
package struct ItemMatcher: Sendable {
  /// A text of an item: its words by their stems stand in `places`.
  private struct Known: Sendable {
    let item: Int
    let length: Double
  }

  private let items: [(id: String, domain: String)]
  private let texts: [Known]
  /// In which texts a stem stands, and how telling it is there.
  private let places: [UInt32: [(text: Int, weight: Double)]]
  private let rarity: [UInt32: Double]
  private let parts: Parts

  package init(items: [(id: String, domain: String, texts: [String])]) {
    let words = items.map { $0.texts.map { Word.words(of: $0) } }
    let plain = Set(words.joined().joined().map(\.plain))
    let parts = Parts(plain.filter { $0.count >= 4 && $0.count <= 14 })
    // Each word is taken apart once, however many texts have it.
    var known: [[UInt8]: [Stem]] = [:]
    for word in words.joined().joined() where known[word.plain] == nil {
      known[word.plain] = ItemMatcher.stems(of: word, parts: parts)
    }
    let texts = words.map { $0.map { ItemMatcher.merged($0.map { known[$0.plain] ?? [] }) } }
    var counts: [UInt32: Double] = [:]
    for text in texts.joined() { for stem in text.keys { counts[stem, default: 0] += 1 } }
    let total = Double(max(1, texts.joined().count))
    // A word of one item says more than a word of half of them.
    let rarity = counts.mapValues { count in
      var worth = 0.0
      var rest = (total + 1) / count
      while rest > 1 {
        worth += 1
        rest /= 2
      }
      return worth + 0.5
    }
    (self.rarity, self.parts) = (rarity, parts)
    self.items = items.map { ($0.id, $0.domain) }
    var all: [Known] = []
    var places: [UInt32: [(text: Int, weight: Double)]] = [:]
    for (item, texts) in texts.enumerated() {
      for text in texts {
        let bag = ItemMatcher.bag(text, rarity: rarity)
        for word in bag.words { places[word.stem, default: []].append((all.count, word.weight)) }
        all.append(Known(item: item, length: bag.length))
      }
    }
    (self.texts, self.places) = (all, places)
  }

  /// The best item, those of the line's own domain first; nil where nothing fits.
  package func best(for line: String, domain: String) -> (id: String, score: Double)? {
    let stems = Word.words(of: line).map { ItemMatcher.stems(of: $0, parts: parts) }
    let bag = ItemMatcher.bag(ItemMatcher.merged(stems), rarity: rarity)
    guard bag.length > 0 else { return nil }
    var shared = [Double](repeating: 0, count: texts.count)
    for word in bag.words {
      for place in places[word.stem] ?? [] { shared[place.text] += word.weight * place.weight }
    }
    var best: (id: String, score: Double)?
    for (text, sum) in zip(texts, shared) where sum > 0 {
      // An item of another domain has to fit far better: a line about MDO is seldom about the MT.
      let share = items[text.item].domain == domain ? 1 : 0.5
      let score = share * sum / (bag.length * text.length).squareRoot()
      if score > (best?.score ?? ItemMatcher.least) { best = (items[text.item].id, score) }
    }
    return best
  }

  /// Below this nothing fits; a wrong item is worse than none.
  private static let least = 0.4

  /// The words of a text by their stems, with how telling each is, in a fixed order.
  private static func bag(
    _ stems: [UInt32: Double], rarity: [UInt32: Double]
  ) -> (words: [(stem: UInt32, weight: Double)], length: Double) {
    var length = 0.0
    let words = stems.sorted { $0.key < $1.key }.map { stem, share in
      let weight = share * (rarity[stem] ?? 4)
      length += weight * weight
      return (stem: stem, weight: weight)
    }
    return (words, length)
  }

  private typealias Stem = (stem: UInt32, share: Double)

  /// The stem of a telling word, its compound parts for less, its senses for a third.
  private static func stems(of word: Word, parts: Parts) -> [Stem] {
    func stem(_ kind: UInt8, _ bytes: [UInt8], _ share: Double) -> Stem {
      var hash = Hash(kind)
      hash.add(bytes)
      return (hash.folded, share)
    }
    let reading = Reading(word, lexicon: .dutch, parts: parts)
    guard !reading.isSmall else { return [] }
    return [stem(40, Reading.stem(of: reading.name), 1)]
      + reading.parts.map { stem(40, Reading.stem(of: $0), 0.7) }
      + reading.senses.map { stem(41, [$0], 0.35) }
  }

  /// What a stem counts for where it stands more than once.
  private static func merged(_ words: [[Stem]]) -> [UInt32: Double] {
    var stems: [UInt32: Double] = [:]
    for (stem, share) in words.joined() { stems[stem] = max(share, stems[stem] ?? 0) }
    return stems
  }
}
