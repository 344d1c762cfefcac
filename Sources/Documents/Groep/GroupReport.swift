import Coach
package import Dialogue

/// What a group takes out of the room on paper.
///
/// It has no place for who or how many there were, for numbers of votes, jokers, reasons, agreements
/// or anybody's own choice: all it holds is what the group put on the flap together and agreed to
/// let out.
package struct GroupReport: Hashable, Sendable {
  /// A task on the flap of the group.
  package struct Task: Hashable, Sendable {
    package var text: String
    /// The other words for it, of lines that were merged into it.
    package var also: [String]
    /// What it depends on, in the words of the group.
    package var conditions: [String]
    /// How the group voted, where that may be told and there was a vote.
    package var vote: GroupVote?
  }

  package var held: Day
  /// In the order of the flap: another order would tell what divided the group.
  package var tasks: [Task]
  /// Whether all agreed to let out how they voted.
  package var hasVotes: Bool
  /// Questions and other points that were put aside for later.
  package var parked: [String]
  package var nextMeeting: Day?

  /// `nil` where the group lets nothing out, or did not decide.
  package init?(_ context: DocumentContext) {
    guard case .agreed(let hasVotes) = Permission(context.session) else { return nil }
    let (session, circle) = (context.session, Circle(context.session))
    held = context.beganAt
    tasks = circle.items.map { item in
      Task(
        text: item.text, also: item.others.compactMap { session[.task, $0] },
        conditions: item.conditions,
        vote: hasVotes ? item.votes.map(GroupVote.init) : nil)
    }
    self.hasVotes = hasVotes
    parked = session.subjects(Topic<String>.parked.id).compactMap { session[.parked, $0] }
    nextMeeting = session[.nextMeeting]
  }
}

extension GroupReport {
  /// What a group said may leave the room.
  package enum Permission: Hashable, Sendable {
    case agreed(withVotes: Bool)
    case refused
    /// Not asked, passed over or taken back.
    case undecided

    package init(_ session: Session) {
      switch Circle(session).leaving {
      case .list: self = .agreed(withVotes: false)
      case .counts: self = .agreed(withVotes: true)
      case .nothing: self = .refused
      case nil: self = .undecided
      }
    }
  }
}
