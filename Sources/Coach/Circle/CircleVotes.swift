package import Dialogue

/// How many people chose each of the four options for a task; who passed is not among them.
package struct CircleVotes: Answerable, Hashable {
  package var ours, onCondition, byAnother, notNeeded: Int

  package static var form: Form { .amounts(count: 4, upTo: 10) }
  package var answer: Answer { .numbers(counts) }
  package init?(_ answer: Answer) {
    guard case .numbers(let counts) = answer, counts.count == 4 else { return nil }
    (ours, onCondition, byAnother, notNeeded) = (counts[0], counts[1], counts[2], counts[3])
  }

  /// Counts the digits that stand in one column of the slips.
  init(column: [Int]) {
    func count(_ option: Int) -> Int { column.count { $0 == option } }
    (ours, onCondition, byAnother, notNeeded) = (count(1), count(2), count(3), count(4))
  }

  /// By option, from 1 to 4.
  package var counts: [Int] { [ours, onCondition, byAnother, notNeeded] }
  package var voters: Int { counts.reduce(0, +) }
  /// Those who want it to stay with the ib'er, and those who do not.
  package var stays: Int { ours + onCondition }
  package var goes: Int { byAnother + notNeeded }
  package var minority: Int { min(stays, goes) }
  /// How many of the options were chosen at all.
  package var variety: Int { counts.count { $0 > 0 } }

  /// The option of each side that was chosen most, that of the smaller side first.
  package var sides: (first: Int, second: Int) {
    let stay = onCondition > ours ? 2 : 1
    let go = notNeeded > byAnother ? 4 : 3
    return stays < goes ? (stay, go) : (go, stay)
  }
}
