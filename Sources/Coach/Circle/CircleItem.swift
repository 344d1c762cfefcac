package import Dialogue

/// A task on the flap of a group, with what the group made of it.
package struct CircleItem: Hashable, Sendable {
  package var task: Subject
  package var text: String
  /// What it is called by on paper: its place on the list that was voted on.
  package var number: Int
  /// The lines that were merged into it, its own included.
  package var merged: [Subject]
  /// Those of them that say it in other words.
  package var others: [Subject]
  /// How many others have it too, where that was asked.
  package var alsoMine: Int?
  package var votes: CircleVotes?
  /// What it depends on, in the words of the group.
  package var conditions: [String]

  package var standing: CircleStanding
}

extension CircleItem {
  init(
    _ item: FlapItem, number: Int, merged: [Subject], votes: (CircleVotes, of: Int)?,
    in session: Session
  ) {
    (task, text, self.number, self.merged) = (item.task, item.text, number, merged)
    (self.votes, standing) = (votes?.0, votes.map(CircleStanding.init) ?? .untold)
    var words: Set = [item.text.folded]
    others = merged.filter { session[.task, $0].map { words.insert($0.folded).inserted } ?? false }
    alsoMine = session[.also, item.task]
    conditions = (1...Self.mostConditions).compactMap {
      session[.depends, item.task, .nth($0)]
    }
  }

  static let mostConditions = 3

  /// Whether it is more worth talking about than another.
  ///
  /// By how evenly the group is divided, in how many ways, and how many have it; what is equal
  /// stays in the order of the flap.
  func isBefore(_ other: CircleItem) -> Bool {
    let (one, two) = (votes ?? .none, other.votes ?? .none)
    // Compared as fractions: s/n against s'/n'.
    let (left, right) = (
      one.minority * max(1, two.voters), two.minority * max(1, one.voters)
    )
    return (left, one.variety, alsoMine ?? 0) > (right, two.variety, other.alsoMine ?? 0)
  }
}

extension CircleVotes {
  fileprivate static let none = CircleVotes(column: [])
}

extension Subject {
  /// The first, the second or the third of something.
  static func nth(_ number: Int) -> Subject { Subject("nth", number) }
}
