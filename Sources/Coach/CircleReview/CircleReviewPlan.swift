/// How long each phase is to take when a group looks back.
package struct CircleReviewPlan: Hashable, Sendable {
  /// All of it.
  package var minutes: Int

  package static let usual = 20
  /// Shorter there is no time for a story; longer is a meeting.
  package static let range = 15...60

  package init(minutes: Int = usual) {
    self.minutes = min(max(minutes, Self.range.lowerBound), Self.range.upperBound)
  }

  /// The minutes of each phase where all of it takes twenty.
  private func usual(_ stage: CircleReviewStage) -> Int {
    switch stage {
    case .welcome: 1
    case .closing: 2
    case .fingers, .choosing: 3
    case .better: 5
    case .story: 6
    }
  }

  /// To the half minute, rounded down, so that the phases never take longer than all of it.
  package func seconds(of stage: CircleReviewStage) -> Int {
    max(30, usual(stage) * minutes * 2 / Self.usual * 30)
  }
}
