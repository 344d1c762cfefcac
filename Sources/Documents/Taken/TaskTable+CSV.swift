import Dialogue
import Workload

extension TaskTable {
  /// A table for a spreadsheet, in the user's words; `--from` reads it back.
  package func csv(_ context: DocumentContext) -> String {
    let say = Wording(context)
    var columns: [DocumentWord] = [
      .csvTask, .csvMinutes, .csvDomain, .csvWith, .csvNecessary, .csvOwner, .csvVerdict, .csvItem,
      .csvDecision, .csvConfirmed,
    ]
    if rows.contains(where: { $0.reasons != nil }) { columns.append(.csvReasons) }
    let head = columns.map { say($0) }
    return CSVTable([head] + rows.map { $0.cells(say) }).text
  }
}

extension TaskTable.Row {
  fileprivate func cells(_ say: Wording) -> [String] {
    let isConfirmed = isConfirmed && say.context.isConfirmed
    let cells = [
      text, minutes.map(String.init), domain.map { say.short($0) }, with.map { say.short($0) },
      necessary.map { say.short($0) }, owner.map { say.owner($0) }, verdict.map { say.short($0) },
      item, decision.map { say.short($0) },
      isConfirmed ? say.short(YesNo.yes) : say(.notConfirmed),
      reasons.map { $0.map { say.short($0) }.joined(separator: "; ") },
    ]
    return (reasons == nil ? cells.dropLast() : cells).map { $0 ?? "" }
  }
}
