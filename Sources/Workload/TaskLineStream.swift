/// Reads a list of tasks while it is still coming.
///
/// As `TaskLineReader` reads a whole text, but for two things that need all of it: a line that
/// may be a heading waits for the next one, and whether a lonely 5 is a time shows from the lines
/// before it only. Lines with nothing on them are left out.
package struct TaskLineStream: Sendable {
  private let reader: TaskLineReader
  private var number = 0
  private var wasContent = false
  /// How many lines there were, and how many had a time.
  private var (seen, timed) = (0, 0)
  /// A line that may be a heading, and whether it opens a block.
  private var candidate: DraftLine?
  private var opened = false
  /// Remarks after a line that waits.
  private var held: [TaskLine] = []

  package init(_ reader: TaskLineReader = TaskLineReader()) { self.reader = reader }

  /// The lines that are known now that this one has come.
  package mutating func add(_ input: String) -> [TaskLine] {
    number += 1
    let draft = DraftLine(number: number, input: input, reader: reader.time)
    guard draft.hasContent else {
      wasContent = false
      let line = TaskLine(number: number, input: input, text: nil)
      if line.isBlank { return [] }
      held.append(line)
      return candidate == nil ? release() : []
    }
    seen += 1
    if draft.found != nil { timed += 1 }
    let known = settle(next: draft)
    let opensBlock = !wasContent
    wasContent = true
    if Heading.mayBe(draft, opensBlock: opensBlock) {
      (candidate, opened) = (draft, opensBlock)
      return known
    }
    return known + [read(draft)]
  }

  /// The line that waited for one that never came.
  package mutating func end() -> [TaskLine] { settle(next: nil) }

  private mutating func settle(next: DraftLine?) -> [TaskLine] {
    guard let line = candidate else { return release() }
    candidate = nil
    let isHeading = Heading.isHeading(line, next: next, opensBlock: opened)
    let known =
      isHeading ? TaskLine(number: line.number, input: line.input, text: nil) : read(line)
    return [known] + release()
  }

  private mutating func release() -> [TaskLine] {
    defer { held = [] }
    return held
  }

  private func read(_ draft: DraftLine) -> TaskLine {
    reader.read(draft, isTimed: timed > 1 && timed * 2 >= seen)
  }
}
