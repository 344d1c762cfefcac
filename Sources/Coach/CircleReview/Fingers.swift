package import Dialogue

/// How many people held up each number of fingers, from 1 to 5; who held up none is not among them.
package struct Fingers: Answerable, Hashable {
  /// In the order of the ways in which an agreement can have gone.
  package let counts: [Int]

  package static let ways = Outcome.allCases

  package static var form: Form { .amounts(count: ways.count, upTo: CircleReview.sizes.upperBound) }
  package var answer: Answer { .numbers(counts) }
  package init?(_ answer: Answer) {
    guard case .numbers(let counts) = answer, counts.count == Self.ways.count else { return nil }
    self.counts = counts
  }

  package var hands: Int { counts.reduce(0, +) }
  /// Those who did what they agreed with themselves, or part of it, and all others.
  package var did: Int { counts[0] + counts[1] }
  package var didNot: Int { hands - did }
}

extension Outcome {
  /// The id of its words where there is room for them.
  var inFull: String {
    switch self {
    case .done, .partly, .changed: phraseID
    case .noMoment, .notDone: "\(phraseID).long"
    }
  }
}
