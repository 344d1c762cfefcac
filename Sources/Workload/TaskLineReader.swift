package import Dialogue

/// Reads lists of tasks as people type and paste them.
///
///     TaskLineReader().line("- MDO's 2 uur per maand")   // "MDO's", 30
package struct TaskLineReader: Sendable {
  package var time: TimeReader

  package init(units: TimeUnits = TimeUnits()) { time = TimeReader(units: units) }

  /// Reads one line by itself.
  package func line(_ input: String, number: Int = 1) -> TaskLine {
    read(DraftLine(number: number, input: input, reader: time), isTimed: false)
  }

  /// Reads a whole text, one `TaskLine` for each of its lines.
  ///
  /// A line is a heading only by what stands around it: losing a task is worse than keeping one.
  package func lines(of text: String) -> [TaskLine] {
    let drafts = Self.split(text).enumerated().map {
      DraftLine(number: $0.offset + 1, input: String($0.element), reader: time)
    }
    let seen = drafts.indices.filter { drafts[$0].hasContent }
    // In a list where most lines end in a time, a lonely 5 is one too.
    let timed = drafts.count { $0.found != nil }
    let isTimed = timed > 1 && timed * 2 >= seen.count
    var result = drafts.map { TaskLine(number: $0.number, input: $0.input, text: nil) }
    for (place, index) in seen.enumerated() {
      let next = place + 1 < seen.count ? drafts[seen[place + 1]] : nil
      let isFirst = place == 0 || seen[place - 1] < index - 1
      if Heading.isHeading(drafts[index], next: next, opensBlock: isFirst) { continue }
      result[index] = read(drafts[index], isTimed: isTimed)
    }
    return result
  }

  func read(_ draft: DraftLine, isTimed: Bool) -> TaskLine {
    var line = TaskLine(number: draft.number, input: draft.input, text: nil)
    guard draft.hasContent else { return line }
    let found = draft.found ?? (isTimed ? draft.lonelyFive() : nil)
    line.minutes = found.flatMap { FoundTime.rounded($0.minutes) }
    line.text = TidyText.text(
      of: draft.typed, without: line.minutes == nil ? [] : found?.removed ?? [])
    return line
  }

  /// The lines between newlines of any kind; one at the very end opens no line.
  private static func split(_ text: String) -> [Substring] {
    var text = text[...]
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
