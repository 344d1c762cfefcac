import Coach
import Dialogue
import Workload

extension TaskTable {
  /// `docs/schema/taken.schema.json` describes it.
  package func json(_ context: DocumentContext) -> JSON {
    .object(
      Head(context).members(.taken) + [
        ("tasks", .array(rows.map { $0.json(isConfirmed: context.isConfirmed) }))
      ])
  }
}

extension TaskTable.Row {
  fileprivate func json(isConfirmed: Bool) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("text", .string(text)), ("minutesPerWeek", .count(minutes)),
      ("domain", .text(domain?.rawValue)), ("with", .text(with?.rawValue)),
      ("necessary", .text(necessary?.rawValue)), ("owner", .text(owner?.id)),
      ("verdict", .text(verdict?.rawValue)), ("item", .text(item)),
      ("decision", .text(decision?.rawValue)),
      ("confirmed", .bool(self.isConfirmed && isConfirmed)),
    ]
    if let reasons {
      members.append(("reasons", .array(reasons.map { .string($0.rawValue) })))
    }
    return .object(members)
  }
}
