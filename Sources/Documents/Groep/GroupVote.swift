package import Coach

/// What a vote of a group looks like on paper: never a number.
///
/// Whoever knows how many there were must not be able to work out what one or two of them voted,
/// so that a side of fewer than three is told from no side by nobody.
package enum GroupVote: String, CaseIterable, Hashable, Sendable {
  /// Most want it to stay with the ib'er, or not to; at most a few think otherwise, maybe nobody.
  case mostStay = "most-stay"
  case mostGo = "most-go"
  /// Three or more on either side.
  case divided
  case tooFew = "too-few"

  /// A smaller number may be *enkele*, and no more is said.
  package static let leastTold = 3

  /// With this many votes one of two sides always has as many as may be told.
  private static let leastVotes = 2 * leastTold - 1

  package init(_ votes: CircleVotes) { self.init(votes.stays, against: votes.goes) }

  /// So many on one side, and so many on the other.
  package init(_ one: Int, against other: Int) {
    switch one + other {
    case ..<Self.leastVotes: self = .tooFew
    case _ where min(one, other) >= Self.leastTold: self = .divided
    default: self = one > other ? .mostStay : .mostGo
    }
  }
}
