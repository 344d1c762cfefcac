/// A page as plain lines, for a terminal.
package struct PlainText: PageWriter {
  package var text = ""

  package init(opening page: Page) {
    text = joined([page.title] + page.facts)
    if let warning = page.warning { add([warning]) }
  }

  package mutating func add(_ section: Section) {
    add([section.heading])
    for block in section.blocks { add(lines(of: block)) }
  }

  package mutating func close(_ page: Page) {
    add(page.footer)
    text += "\n"
  }

  private mutating func add(_ lines: [String]) {
    if !lines.isEmpty { text += "\n\n" + joined(lines) }
  }

  private func joined(_ lines: [String]) -> String {
    lines.map(\.neutralLine).joined(separator: "\n")
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
