/// A chart as SVG inside a page: full bars for now, open bars for afterwards, so that it can be
/// read without colour too.
struct BarChart {
  private(set) var text = ""

  private static let width = 400
  private static let start = 128
  /// Room behind the longest bar for its figure.
  private static let end = 348
  private static let bar = 12

  init(_ chart: Chart, number: Int) {
    let rowHeight = chart.after == nil ? 24 : 38
    let top = chart.after == nil ? 6 : 30
    let height = top + chart.rows.count * rowHeight
    let id = "chart\(number)"
    text = """
      <svg class="chart" viewBox="0 0 \(Self.width) \(height)" role="img" \
      aria-labelledby="\(id)-title \(id)-summary">
      <title id="\(id)-title">\(HTML.escaped(chart.title))</title>
      <desc id="\(id)-summary">\(HTML.escaped(chart.summary))</desc>

      """
    if let after = chart.after { addLegend(now: chart.now, after: after) }
    let longest = max(1, chart.rows.flatMap { [$0.now, $0.after ?? 0] }.max() ?? 1)
    for (index, row) in chart.rows.enumerated() {
      add(row, at: top + index * rowHeight, height: rowHeight, longest: longest)
    }
    text += "</svg>\n"
  }

  private mutating func addLegend(now: String, after: String) {
    addBar("now", x: Self.start, y: 4, length: 12)
    addWords(now, x: Self.start + 18, y: 14)
    addBar("after", x: Self.start + 70, y: 4, length: 12)
    addWords(after, x: Self.start + 88, y: 14)
  }

  private mutating func add(_ row: Chart.Row, at y: Int, height: Int, longest: Int) {
    text +=
      "<text x=\"\(Self.start - 8)\" y=\"\(y + height / 2 + 2)\" text-anchor=\"end\">"
      + "\(HTML.escaped(row.name))</text>\n"
    addAmount("now", row.now, row.nowText, y: y + (row.after == nil ? 5 : 3), longest: longest)
    if let after = row.after {
      addAmount("after", after, row.afterText ?? "", y: y + 4 + Self.bar, longest: longest)
    }
  }

  private mutating func addAmount(
    _ kind: String, _ amount: Int, _ words: String, y: Int, longest: Int
  ) {
    let length = amount * (Self.end - Self.start) / longest
    if length > 0 { addBar(kind, x: Self.start, y: y, length: length) }
    addWords(words, x: Self.start + length + 6, y: y + Self.bar - 2)
  }

  private mutating func addBar(_ kind: String, x: Int, y: Int, length: Int) {
    text +=
      "<rect class=\"\(kind)\" x=\"\(x)\" y=\"\(y)\" width=\"\(length)\" height=\"\(Self.bar - 1)\"/>\n"
  }

  private mutating func addWords(_ words: String, x: Int, y: Int) {
    text += "<text x=\"\(x)\" y=\"\(y)\">\(HTML.escaped(words))</text>\n"
  }
}
