import Dialogue

/// What may leave the room of what was said while looking back; stored as `Leaving`.
package enum CircleReviewLeaving: String, CaseIterable, Phrased, Sendable {
  case list, counts, nothing

  /// How it went can leave only where that was counted.
  static func options(withCounts: Bool) -> [Option] {
    allCases.filter { withCounts || $0 != .counts }.map {
      Option(id: $0.rawValue, phrase: $0.phraseID)
    }
  }
}
