/// Tells a table of tasks from a list of lines.
package enum TaskText {
  /// Whether a first line is the headings of a table: `taak;minuten`, `task, minutes, domain`.
  package static func isTable(_ firstLine: some StringProtocol) -> Bool {
    let line = body(of: String(firstLine.prefix { !$0.isNewline })).text
    if line.isEmpty {
      return firstLine.utf8.count > 3 && marker(firstLine.prefix { !$0.isNewline }) != nil
    }
    let cells = cells(line, separator(in: line))
    let columns = cells.map(TableColumn.named)
    let headings = cells.count {
      TableColumn.named($0) != nil || !$0.isEmpty && TableColumn.isIgnored($0)
    }
    return columns.contains(.text) && (columns.count == 1 || headings > 1)
  }

  /// The text from the headings on, and the number of their line.
  static func body(of text: String) -> (text: Substring, line: Int) {
    var body = text[...]
    if body.unicodeScalars.first == "\u{FEFF}" { body.unicodeScalars.removeFirst() }
    let first = body.prefix { !$0.isNewline }
    guard marker(first) != nil else { return (body, 1) }
    return (body.dropFirst(first.count + 1), 2)
  }

  /// What separates the cells: the sign that gives most headings a meaning.
  static func separator(in headings: some StringProtocol) -> Character {
    let signs: [Character] = [";", ",", "\t"]
    let counts = signs.map { sign in cells(headings, sign).count { TableColumn.named($0) != nil } }
    guard let best = counts.max(), best > 1 else {
      return signs.max { one, other in
        headings.count { $0 == one } < headings.count { $0 == other }
      } ?? ";"
    }
    return zip(signs, counts).first { $0.1 == best }?.0 ?? ";"
  }

  private static func cells(_ line: some StringProtocol, _ separator: Character) -> [String] {
    line.split(separator: separator, omittingEmptySubsequences: false).map {
      String($0).filter { $0 != "\"" }
    }
  }

  /// The `sep=;` that Excel puts above a table.
  private static func marker(_ line: some StringProtocol) -> Character? {
    let line = String(line).filter { !$0.isWhitespace && $0 != "\"" && $0 != "\u{FEFF}" }
      .lowercased()
    return line.hasPrefix("sep=") && line.count <= 5 ? line.last : nil
  }
}
