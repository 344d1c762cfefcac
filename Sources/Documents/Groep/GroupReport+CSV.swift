import Workload

extension GroupReport {
  /// The list for a spreadsheet; `--from` reads the tasks back.
  package func csv(_ context: DocumentContext) -> String {
    let say = Wording(context)
    var head = [say(.csvTask), say(.groupCSVAlso), say(.groupCSVCondition)]
    if hasVotes { head.insert(say(.groupCSVVote), at: 2) }
    let rows = tasks.map { task in
      var cells = [task.text] + [task.also, task.conditions].map { $0.joined(separator: "; ") }
      if hasVotes { cells.insert(say(task.vote), at: 2) }
      return CSVText.row(cells.map { $0.isEmpty ? .empty : .text($0.neutralLine) })
    }
    // The mark at the start tells a spreadsheet that the letters are UTF-8.
    return "\u{FEFF}" + CSVText.row(head.map { .text($0) }) + rows.joined()
  }
}
