import Coach
package import Dialogue

/// What a group takes out of the room on paper when it has looked back together.
///
/// It has no place for who or how many there were, for a number of fingers, or for the story.
package struct GroupFollowUp: Hashable, Sendable {
  package var held: Day
  /// How it went with what each agreed with themselves, where all agreed to let that out.
  package var outcome: GroupVote?
  /// What the group takes along, in its words.
  package var together: String?
  package var parked: [String]
  package var nextMeeting: Day?

  /// `nil` where the group lets nothing out, or did not decide.
  package init?(_ context: DocumentContext) {
    let session = context.session
    guard case .agreed(let hasOutcome) = GroupReport.Permission(session) else { return nil }
    held = context.beganAt
    outcome = hasOutcome ? session[.fingers].map { GroupVote($0.did, against: $0.didNot) } : nil
    together = session[.takeAlong]
    parked = session.subjects(Topic<String>.parked.id).compactMap { session[.parked, $0] }
    nextMeeting = session[.nextMeeting]
  }
}
