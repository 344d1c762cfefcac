package import Coach
package import Dialogue
package import Workload

/// The flap as a table, for a spreadsheet or another program.
///
/// It is the file that people pass on, so reasons are only in it when they are asked for.
package struct TaskTable: Sendable {
  /// A task with what holds for it.
  package struct Row: Sendable {
    package var text: String
    package var minutes: Int?
    package var domain: Domain?
    package var with: WithWhom?
    package var necessary: Necessary?
    package var owner: FlapItem.Ownership?
    package var verdict: Verdict?
    package var item: String?
    package var decision: Decision?
    package var isConfirmed: Bool
    /// `nil` where they were not asked for.
    package var reasons: [Reason]?
  }

  package var rows: [Row]

  package init(_ session: Session, withReasons: Bool = false) {
    rows = Flap(session).items.map { item in
      Row(
        text: item.text, minutes: item.minutes, domain: item.kind.domain, with: item.kind.with,
        necessary: item.necessary, owner: item.owner, verdict: item.verdict, item: item.item,
        decision: item.plan?.decision, isConfirmed: item.isConfirmed,
        reasons: withReasons ? item.reasons : nil)
    }
  }
}

extension FlapItem.Ownership {
  /// The word it is exported under.
  package var id: String {
    switch self {
    case .me: Owner.me.rawValue
    case .myOtherRole: Owner.myOtherRole.rawValue
    case .other: Owner.other.rawValue
    case .unclear: Owner.unclear.rawValue
    case .findOut: Holds.findOut.rawValue
    }
  }
}
