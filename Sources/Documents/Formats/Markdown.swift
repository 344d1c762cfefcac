import Dialogue

/// A page as CommonMark, with the tables of GitHub.
package struct Markdown: PageWriter {
  package var text = ""

  package init(opening page: Page) {
    text = "# " + escaped(page.title)
    for fact in page.facts { add(escaped(fact)) }
    if let warning = page.warning { add("> **" + escaped(warning) + "**") }
  }

  package mutating func add(_ section: Section) {
    add("## " + escaped(section.heading))
    for block in section.blocks { add(block) }
  }

  package mutating func close(_ page: Page) {
    if !page.footer.isEmpty { add("---") }
    for line in page.footer { add(escaped(line)) }
    text += "\n"
  }

  private mutating func add(_ paragraph: String) {
    text += "\n\n" + paragraph
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .text(let line): add(inline(line))
    case .note(let text): add("*" + escaped(text) + "*")
    case .subheading(let text): add("### " + escaped(text))
    case .list(let items):
      if !items.isEmpty { add(items.map(lines).joined(separator: "\n")) }
    case .quote(let lines): add(lines.map { "> " + inline($0) }.joined(separator: "\n>\n"))
    case .table(let table), .figures(_, let table), .votes(_, let table): add(rows(of: table))
    }
  }

  private func lines(of item: Item) -> String {
    ([("- ", item.line)] + item.details.map { ("  - ", $0) })
      .map { $0 + inline($1) }.joined(separator: "\n")
  }

  private func rows(of table: Table) -> String {
    let head = table.columns.map { escaped($0.title) }
    let rule = table.columns.map { $0.isNumber ? "---:" : "---" }
    let body = table.rows.map { $0.map(inline) }
    return ([head, rule] + body).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  private func inline(_ line: Line) -> String {
    var result = ""
    for span in line.spans {
      let text = span.isStrong ? span.text.trimmed : span.text
      let words = escaped(text, atStart: result.isEmpty)
      result += span.isStrong && !words.isEmpty ? "**" + words + "**" : words
    }
    return result
  }

  private func escaped(_ text: String) -> String { escaped(text, atStart: true) }

  /// Plain words that no reader of Markdown can take for markup, wherever they stand.
  private func escaped(_ text: String, atStart: Bool) -> String {
    var escaper = MarkdownEscaper(atStart: atStart)
    return escaper.escape(text.neutralLine)
  }
}
