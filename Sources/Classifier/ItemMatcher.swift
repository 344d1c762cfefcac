/// Finds the item of a task profile that a line comes nearest to.
package struct ItemMatcher: Sendable {
  private struct Known: Sendable {
    let id: String
    let domain: String
    let texts: [Bag]
  }

  /// The words of a text by their stems, with how telling each is.
  private struct Bag: Sendable {
    var weights: [UInt32: Double] = [:]
    var length = 0.0
  }

  private let items: [Known]
  private let rarity: [UInt32: Double]
  private let parts: Parts

  package init(items: [(id: String, domain: String, texts: [String])]) {
    let words = items.flatMap(\.texts).flatMap { Word.words(of: $0).map(\.plain) }
    let parts = Parts(words.filter { $0.count >= 4 && $0.count <= 14 })
    let texts = items.map { $0.texts.map { ItemMatcher.stems(of: $0, parts: parts) } }
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
    self.items = zip(items, texts).map { item, texts in
      Known(
        id: item.id, domain: item.domain,
        texts: texts.map { ItemMatcher.bag($0, rarity: rarity) })
    }
  }

  /// The best item, those of the line's own domain first; nil where nothing fits.
  package func best(for line: String, domain: String) -> (id: String, score: Double)? {
    let bag = ItemMatcher.bag(ItemMatcher.stems(of: line, parts: parts), rarity: rarity)
    guard bag.length > 0 else { return nil }
    var best: (id: String, score: Double)?
    for item in items {
      // An item of another domain has to fit far better: a line about MDO is seldom about the MT.
      let share = item.domain == domain ? 1 : 0.5
      for text in item.texts where text.length > 0 {
        var shared = 0.0
        for (stem, weight) in bag.weights { shared += weight * (text.weights[stem] ?? 0) }
        let score = share * shared / (bag.length * text.length).squareRoot()
        if score > (best?.score ?? ItemMatcher.least) { best = (item.id, score) }
      }
    }
    return best
  }

  /// Below this nothing fits; a wrong item is worse than none.
  private static let least = 0.4

  private static func bag(_ stems: [UInt32: Double], rarity: [UInt32: Double]) -> Bag {
    var bag = Bag()
    for (stem, share) in stems {
      let weight = share * (rarity[stem] ?? 4)
      bag.weights[stem] = weight
      bag.length += weight * weight
    }
    return bag
  }

  /// The stems of the telling words, their compound parts for half, their senses for a third.
  private static func stems(of line: String, parts: Parts) -> [UInt32: Double] {
    var stems: [UInt32: Double] = [:]
    func add(_ kind: UInt8, _ bytes: [UInt8], _ share: Double) {
      var hash = Hash(kind)
      hash.add(bytes)
      stems[hash.folded] = max(share, stems[hash.folded] ?? 0)
    }
    for word in Word.words(of: line) {
      let reading = Reading(word, lexicon: .dutch, parts: parts)
      guard !reading.isSmall else { continue }
      add(40, Reading.stem(of: reading.name), 1)
      for part in reading.parts { add(40, Reading.stem(of: part), 0.7) }
      for sense in reading.senses { add(41, [sense], 0.35) }
    }
    return stems
  }
}
