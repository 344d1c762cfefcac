package import Dialogue

/// A row of a table of tasks; words are the ids that are stored.
package struct TaskRow: Hashable, Sendable {
  package var text: String
  /// Minutes a week.
  package var minutes: Int?
  package var domain: String?
  package var with: String?
  package var decision: String?
  package var necessary: String?
  package var owner: String?
  /// The line of the file it begins on, counted from 1.
  package var line: Int

  package init(
    text: String, minutes: Int? = nil, domain: String? = nil, with: String? = nil,
    decision: String? = nil, necessary: String? = nil, owner: String? = nil, line: Int
  ) {
    (self.text, self.minutes, self.line) = (text, minutes, line)
    (self.domain, self.with, self.decision) = (domain, with, decision)
    (self.necessary, self.owner) = (necessary, owner)
  }
}

/// A table of tasks out of a spreadsheet: a heading over each column, a task in each row.
///
///     taak;minuten;besluit
///     pleinwacht;90;overdragen
package struct TaskTable: Sendable {
  /// What could not be read; the task itself is kept.
  package struct Problem: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// A word that this column does not know.
      case unknownWord(TableColumn, String)
      case notATime(String)
      /// A row that says something, but not about which task.
      case noTask
      /// More cells than headings, as when a comma in a text has no quotes around it.
      case tooManyCells
      case unknownColumn(String)
      case noTaskColumn
    }
    package var line: Int
    package var kind: Kind
    package init(line: Int, kind: Kind) { (self.line, self.kind) = (line, kind) }
  }

  package private(set) var rows: [TaskRow] = []
  package private(set) var problems: [Problem] = []
  private let time: TimeReader

  /// Reads a table with its headings on the first line.
  package init(_ text: String, units: TimeUnits = TimeUnits()) {
    time = TimeReader(units: units)
    let (body, line) = TaskText.body(of: text)
    let first = body.prefix { !$0.isNewline }
    let separator = TaskText.separator(in: first)
    var reader = CSVReader(body, separator: separator, line: line)
    let all = reader.rows()
    guard let head = all.first else { return }
    let columns = head.cells.map { TableColumn.named($0.unguarded) }
    for (column, cell) in zip(columns, head.cells)
    where column == nil && !TableColumn.isIgnored(cell) {
      problems.append(Problem(line: head.line, kind: .unknownColumn(cell.unguarded)))
    }
    guard columns.contains(.text) else {
      problems.append(Problem(line: head.line, kind: .noTaskColumn))
      return
    }
    for row in all.dropFirst() { read(row, columns) }
  }

  private mutating func read(_ row: CSVReader.Row, _ columns: [TableColumn?]) {
    guard row.cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { return }
    var cells: [TableColumn: String] = [:]
    for (column, cell) in zip(columns, row.cells) {
      // Where two columns mean the same, the first one counts.
      if let column, cells[column] == nil { cells[column] = Self.trimmed(cell.unguarded) }
    }
    if row.cells.dropFirst(columns.count).contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
      problems.append(Problem(line: row.line, kind: .tooManyCells))
    }
    guard let text = cells[.text], !text.isEmpty else {
      problems.append(Problem(line: row.line, kind: .noTask))
      return
    }
    var task = TaskRow(text: text, line: row.line)
    task.minutes = minutes(cells, row.line)
    if cells[.minutes] == nil, cells[.hours] == nil {
      let line = TaskLineReader(units: time.units).line(text)
      (task.text, task.minutes) = (line.text ?? text, line.minutes)
    }
    task.domain = id(.domain, cells, row.line)
    task.with = id(.with, cells, row.line)
    task.decision = id(.decision, cells, row.line)
    task.necessary = id(.necessary, cells, row.line)
    task.owner = id(.owner, cells, row.line)
    rows.append(task)
  }

  private mutating func id(_ column: TableColumn, _ cells: [TableColumn: String], _ line: Int)
    -> String?
  {
    guard let word = cells[column], !Self.isEmpty(word) else { return nil }
    if let id = column.id(for: word) { return id }
    problems.append(Problem(line: line, kind: .unknownWord(column, word)))
    return nil
  }

  private mutating func minutes(_ cells: [TableColumn: String], _ line: Int) -> Int? {
    for (column, unit) in [(TableColumn.minutes, 1.0), (.hours, 60.0)] {
      guard let cell = cells[column], !Self.isEmpty(cell) else { continue }
      if let minutes = Self.number(cell, isMinutes: unit == 1).flatMap({
        FoundTime.rounded($0 * unit)
      })
        ?? time.minutes(of: cell)
      {
        return minutes
      }
      problems.append(Problem(line: line, kind: .notATime(cell)))
    }
    return nil
  }

  /// A number with a decimal comma or point; in minutes, `1.200` is twelve hundred.
  private static func number(_ cell: String, isMinutes: Bool) -> Double? {
    let parts = cell.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ (1...9).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isNumber } }
      )
    else { return nil }
    if isMinutes, parts.count == 2, parts[1].count == 3, parts[0] != "0" {
      return Double(parts.joined())
    }
    return Double(parts.joined(separator: "."))
  }

  private static func isEmpty(_ cell: String) -> Bool {
    cell.isEmpty || ["-", "–", "?"].contains(cell)
  }

  /// On one line, without spaces around it.
  private static func trimmed(_ cell: String) -> String {
    let flat = String(cell.map { $0.isNewline ? " " : $0 })
    let start = flat.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
