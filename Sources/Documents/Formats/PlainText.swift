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
    case .table(let table), .figures(_, let table):
      table.rows.map { row in
        zip(table.columns, row).enumerated()
          .map { $0 == 0 ? $1.1.text : $1.0.title + " " + $1.1.text }.joined(separator: "; ")
      }
    }
  }
}
