/// A page as plain lines, for a terminal.
package struct PlainText {
  package private(set) var text = ""

  package init(_ page: Page) {
    add([page.title] + page.facts)
    if let warning = page.warning { add([warning]) }
    for section in page.sections {
      add([section.heading])
      for block in section.blocks { add(lines(of: block)) }
    }
    add(page.footer)
    text += "\n"
  }

  private mutating func add(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    text += (text.isEmpty ? "" : "\n\n") + lines.map(\.neutralLine).joined(separator: "\n")
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .text(let line): [line.text]
    case .note(let text), .subheading(let text): [text]
    case .list(let items):
      items.flatMap { ["- " + $0.line.text] + $0.details.map { "  " + $0.text } }
    case .quote(let lines): lines.map { "  " + $0.text }
    case .table(let table), .figures(_, let table), .votes(_, let table):
      table.spoken ?? table.rows.map { line(of: $0, table.columns) }
    }
  }

  /// A row as a sentence; a cell without words leaves nothing behind.
  private func line(of row: [Line], _ columns: [Table.Column]) -> String {
    let cells = zip(columns, row).dropFirst().filter { !$1.text.isEmpty }
    let words = cells.map { column, cell in
      columns.count == 2 ? cell.text : column.title.lowercased() + " " + cell.text
    }
    return (row.prefix(1).map(\.text) + (words.isEmpty ? [] : [words.joined(separator: ", ")]))
      .joined(separator: ": ")
  }
}
