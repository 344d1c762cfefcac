import Coach
import Dialogue
import Workload

extension SayNoList {
  /// The list for another program; its members are those of the report for oneself.
  package func json(_ context: DocumentContext) -> JSON {
    .object([
      ("schemaVersion", .number(1)), ("session", .number(context.number)),
      ("confirmed", .bool(context.isConfirmed)),
      (
        "lines",
        .array(
          lines.map { line in
            .object([
              ("task", line.item.json(in: context)), ("date", .text(line.date?.description)),
              ("tell", .text(line.tell?.words(Wording(context)))),
              ("sentence", line.sentence?.json(task: line.item.text) ?? .null),
              ("plan", line.plan?.json ?? .null),
            ])
          })
      ), ("otherPlans", .array(otherPlans.map(\.json))),
      ("lookBack", .text(lookBack?.description)),
    ])
  }
}

extension SayNoList.Hearer {
  fileprivate func words(_ say: Wording) -> String {
    switch self {
    case .role(let role): role
    case .asker(let asker): say.long(asker)
    }
  }
}
