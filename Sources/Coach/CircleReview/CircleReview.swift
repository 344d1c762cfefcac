package import Dialogue

/// A group that looks back on an earlier meeting, as it stands.
package struct CircleReview: Sendable {
  package let session: Session
  package let plan: CircleReviewPlan

  /// Two can look back as well; nobody has a name.
  package static let sizes = 2...10

  package init(_ session: Session) {
    self.session = session
    plan = session.proposed(.tempo).map { CircleReviewPlan(minutes: $0) } ?? CircleReviewPlan()
  }

  /// How many there are, where that was told: at the beginning, or else at the fingers.
  package var people: Int? {
    session[.people] ?? session[.people, CircleReviewStage.fingers.subject]
  }

  /// How many kept their hand down, where it is known how many there were when hands were counted.
  var handsDown: Int? {
    guard let fingers = session[.fingers], let entry = session.entry(Key(Topic<Fingers>.fingers.id))
    else { return nil }
    return session.people(at: entry).map { $0 - fingers.hands }
  }
}
