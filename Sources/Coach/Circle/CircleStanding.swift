import Dialogue

/// Whether a group agrees about a task.
package enum CircleStanding: String, CaseIterable, Phrased, Sendable {
  case agreed, almost, divided
  /// So many passed that the rest says nothing about the group.
  case few
  /// It was not voted on.
  case untold

  /// A vote takes as many as a meeting does, and half of those who are there; of three voters one
  /// who thinks otherwise is a division, of more it takes two.
  package init(_ votes: CircleVotes, of people: Int) {
    self =
      switch votes.minority {
      case _ where votes.voters < Circle.people.lowerBound || votes.voters * 2 < people: .few
      case 0: .agreed
      case 1 where votes.voters > 3: .almost
      default: .divided
      }
  }
}
