import Coach
import Dialogue
import Library
import Workload

/// A list of tasks that was read, and what could not be read in it.
struct TaskList {
  let name: String
  let lines: [Gathered]
  let problems: [Remark]

  init(_ file: InputFile) throws {
    name = file.name
    lines = TaskLineReader().lines(of: file.text).compactMap(Gathered.init)
    problems = []
    guard !lines.isEmpty else { throw Failure.nothingRead(file.name) }
  }
}
