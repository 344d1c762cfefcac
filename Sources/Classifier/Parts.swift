/// The words that Dutch compounds are made of, so that an unseen "leesbegeleiding" is known by halves.
package struct Parts: Sendable {
  private var hashes: Set<UInt64> = []

  package init(_ words: some Sequence<some Sequence<UInt8>>) {
    for word in words {
      var hash = Hash(0)
      hash.add(word)
      hashes.insert(hash.value)
    }
  }

  /// The longest known front and back of a word, each four letters at least.
  func split(_ word: [UInt8]) -> (front: [UInt8]?, back: [UInt8]?) {
    guard word.count >= 7, !hashes.isEmpty else { return (nil, nil) }
    var front: Int?
    var hash = Hash(0)
    for end in 0..<(word.count - 2) {
      hash.add(word[end])
      if end >= 3, hashes.contains(hash.value) { front = end + 1 }
    }
    var back: Int?
    for start in 3...(word.count - 4) {
      var hash = Hash(0)
      hash.add(word[start...])
      if hashes.contains(hash.value) {
        back = start
        break
      }
    }
    return (front.map { Array(word[..<$0]) }, back.map { Array(word[$0...]) })
  }
}
