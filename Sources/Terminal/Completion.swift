/// What Tab does to a whole line.
package struct Completion: Hashable, Sendable {
  /// What the line becomes.
  package var line: String
  /// What it could become, in the order of the question.
  package var candidates: [String]

  /// The one that fits, or as far as several agree; `nil` where nothing fits.
  package init?(of typed: String, from offers: [String]) {
    let key = folded(typed)
    let fitting = offers.map { (offer: $0, key: folded($0)) }.filter { $0.key.starts(with: key) }
    guard let first = fitting.first else { return nil }
    candidates = fitting.map(\.offer)
    let agreed = fitting.dropFirst().reduce(first.key.count) { length, other in
      zip(first.key, other.key).prefix(length).prefix { $0 == $1 }.count
    }
    // Where they agree on no more than was typed, the typed letters stay as they are.
    line = agreed > key.count || fitting.count == 1 ? String(first.offer.prefix(agreed)) : typed
  }
}
