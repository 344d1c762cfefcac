import Coach
import Dialogue
import Library
import Workload

/// A list of tasks that was read, and what could not be read in it.
struct TaskList {
  let name: String
  let lines: [Gathered]
  let problems: [Remark]

  init(name: String, lines: [Gathered], problems: [Remark] = []) {
    (self.name, self.lines, self.problems) = (name, lines, problems)
  }

  init(_ file: InputFile) throws {
    name = file.name
    let first = file.text.split(whereSeparator: \.isNewline).first ?? ""
    if TaskText.isTable(first) {
      let table = TaskTable(file.text)
      lines = table.rows.map(Gathered.init)
      problems = table.problems.map(\.remark)
    } else {
      lines = TaskLineReader().lines(of: file.text).compactMap(Gathered.init)
      problems = []
    }
    guard !lines.isEmpty else { throw Failure.nothingRead(file.name) }
  }
}

extension Gathered {
  /// A row of a table; what it carries is not asked again.
  init(_ row: TaskRow) {
    let carried: [(QuestionID, Answer?)] = [
      (Topic<Minutes>.minutes.id, row.minutes.map { Minutes($0).answer }),
      (Topic<Domain>.domain.id, row.domain.map { .choices([$0]) }),
      (Topic<WithWhom>.with.id, row.with.map { .choices([$0]) }),
      (Topic<Necessary>.necessary.id, row.necessary.map { .choices([$0]) }),
      (Topic<Owner>.owner.id, row.owner.map { .choices([$0]) }),
      (Topic<Decision>.decision.id, row.decision.map { .choices([$0]) }),
    ]
    self.init(
      row.text, also: carried.compactMap { id, answer in answer.map { Carried(id, $0) } })
  }
}

extension TaskTable.Problem {
  var remark: Remark {
    let at: Facts = ["n": .number(line)]
    switch kind {
    case .unknownWord(_, let word), .notATime(let word):
      return Remark(ShellWord.rowProblem, at.merging(["typed": .typed(word)]) { $1 })
    case .noTask: return Remark(ShellWord.rowWithoutTask, at)
    case .tooManyCells: return Remark(ShellWord.rowTooLong, at)
    case .unknownColumn(let name):
      return Remark(ShellWord.columnUnknown, ["typed": .typed(name)])
    case .noTaskColumn: return Remark(ShellWord.columnMissing)
    }
  }
}
