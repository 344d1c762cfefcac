import Dialogue

/// A page as one HTML file that needs nothing else: no script, no link, no picture from outside.
package struct HTML: PageWriter {
  package var text = ""
  private var charts = 0

  package init(opening page: Page) {
    text = """
      <!DOCTYPE html>
      <html lang="\(page.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <title>\(Self.escaped(page.title))</title>
      <style>
      \(HTMLStyle.text)\(page.layout == .handout ? HandoutStyle.text : "")
      </style>
      </head>
      <body class="\(Self.name(of: page))">
      <main>
      <header>

      """
    add("h1", page.title)
    for fact in page.facts { add("p", fact, class: "fact") }
    if let warning = page.warning { add("p", warning, class: "warning") }
    text += "</header>\n"
  }

  package mutating func close(_ page: Page) {
    if !page.footer.isEmpty {
      text += "<footer>\n"
      for line in page.footer { add("p", line) }
      text += "</footer>\n"
    }
    text += "</main>\n</body>\n</html>\n"
  }

  private static func name(of page: Page) -> String {
    switch page.layout {
    case .report: "report"
    case .sheet: page.isFull ? "sheet full" : "sheet"
    case .handout: "handout"
    }
  }

  /// Nothing may be fetched, sent or run; only the style in the file itself counts.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  package mutating func add(_ section: Section) {
    text += "<section>\n"
    add("h2", section.heading)
    for block in section.blocks { add(block) }
    text += "</section>\n"
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .text(let line): text += "<p>\(inline(line))</p>\n"
    case .note(let note): add("p", note, class: "note")
    case .subheading(let heading): add("h3", heading)
    case .list(let items): add(items)
    case .quote(let lines):
      text += "<blockquote>\n"
      for line in lines { text += "<p>\(inline(line))</p>\n" }
      text += "</blockquote>\n"
    case .table(let table): add(table)
    case .figures(let chart, let table):
      charts += 1
      add(BarChart(chart, number: charts).text, beside: table)
    case .votes(let chart, let table):
      charts += 1
      add(VoteBars(chart, number: charts).text, beside: table)
    }
  }

  private mutating func add(_ chart: String, beside table: Table) {
    text += "<div class=\"figures\">\n" + chart
    add(table)
    text += "</div>\n"
  }

  private mutating func add(_ items: [Item]) {
    guard !items.isEmpty else { return }
    text += "<ul>\n"
    for item in items {
      text += "<li>\(inline(item.line))"
      if !item.details.isEmpty {
        text += "\n<ul class=\"details\">\n"
        for line in item.details { text += "<li>\(inline(line))</li>\n" }
        text += "</ul>\n"
      }
      text += "</li>\n"
    }
    text += "</ul>\n"
  }

  /// On a narrow screen the cells of a wide table stand below each other, each with its column.
  private mutating func add(_ table: Table) {
    let isWide = table.isWide || table.columns.count > 4
    let name = table.isForm ? " class=\"form\"" : isWide ? " class=\"wide\"" : ""
    text += "<table\(name)>\n<thead>\n<tr>"
    for column in table.columns {
      text += "<th scope=\"col\"\(numbers(column))>\(Self.escaped(column.title))</th>"
    }
    text += "</tr>\n</thead>\n<tbody>\n"
    for row in table.rows {
      text += "<tr>"
      for (index, cell) in row.enumerated() where table.columns.indices.contains(index) {
        let column = table.columns[index]
        let label = " data-label=\"\(Self.escaped(column.title))\""
        text +=
          index == 0
          ? "<th scope=\"row\">\(inline(cell))</th>"
          : "<td\(numbers(column))\(label)>\(inline(cell))</td>"
      }
      text += "</tr>\n"
    }
    text += "</tbody>\n</table>\n"
  }

  private func numbers(_ column: Table.Column) -> String {
    column.isNumber ? " class=\"number\"" : ""
  }

  private mutating func add(_ tag: String, _ words: String, class name: String? = nil) {
    let attribute = name.map { " class=\"\($0)\"" } ?? ""
    text += "<\(tag)\(attribute)>\(Self.escaped(words))</\(tag)>\n"
  }

  private func inline(_ line: Line) -> String {
    line.spans.map {
      $0.isStrong ? "<strong>\(Self.escaped($0.text))</strong>" : Self.escaped($0.text)
    }.joined()
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Plain words that no browser can take for markup, in text and in attributes.
  static func escaped(_ text: String) -> String {
    let text = text.neutralLine
    guard text.utf8.contains(where: isMark) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
