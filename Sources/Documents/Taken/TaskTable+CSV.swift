import Coach
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
    // The mark at the start tells a spreadsheet that the letters are UTF-8.
    return "\u{FEFF}" + CSVText.row(columns.map { .text(say($0)) })
      + rows.map { CSVText.row($0.cells(say)) }.joined()
  }
}

extension TaskTable.Row {
  fileprivate func cells(_ say: Wording) -> [CSVText.Cell] {
    let isConfirmed = isConfirmed && say.context.isConfirmed
    let words = [
      domain.map { say.short($0) }, with.map { word($0, say) }, necessary.map { say.short($0) },
      owner.map { word($0, say) }, verdict.map { say.short($0) }, item,
      decision.map { say.short($0) }, isConfirmed ? say.short(YesNo.yes) : say(.notConfirmed),
    ]
    let why = reasons.map { $0.map { say.short($0) }.joined(separator: "; ") }
    return [.text(text.neutralLine), minutes.map { .number($0) } ?? .empty]
      + (words + (reasons == nil ? [] : [why])).map { $0.map { .text($0.neutralLine) } ?? .empty }
  }

  /// In one word, which is what a table has.
  private func word(_ with: WithWhom, _ say: Wording) -> String {
    with == .external ? say(.csvExternal) : say.short(with)
  }

  /// What the person said; that they still find it out is for the report.
  private func word(_ owner: FlapItem.Ownership, _ say: Wording) -> String {
    if case .findOut(let said) = owner { say.short(said) } else { say.owner(owner) }
  }
}
