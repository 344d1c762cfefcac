/// A chart as SVG inside a page: full bars for now, open bars for afterwards, so that it can be
/// read without colour too.
struct BarChart {
  private(set) var text = ""

  private static let width = 400
  private static let start = 128
  private static let bar = 12
  /// Behind it is room for the figure of the longest bar, and for more words where days are shown.
  private let end: Int

  init(_ chart: Chart, number: Int) {
    let rowHeight = chart.after == nil ? 24 : 38
    let hasLegend = chart.after != nil || chart.axis != nil
    let top = (hasLegend ? 30 : 6) + (chart.axis == nil ? 0 : 18)
    end = chart.axis == nil ? 348 : 268
    let height = top + chart.rows.count * rowHeight
    let id = "chart\(number)"
    text = """
      <svg class="chart" viewBox="0 0 \(Self.width) \(height)" role="img" \
      aria-labelledby="\(id)-title \(id)-summary">
      <title id="\(id)-title">\(HTML.escaped(chart.title))</title>
      <desc id="\(id)-summary">\(HTML.escaped(chart.summary))</desc>

      """
    if hasLegend { addLegend(now: chart.now, after: chart.after) }
    if let axis = chart.axis { addAxis(axis, y: top - 4, height: height - top + 4) }
    let most = chart.axis?.most ?? chart.rows.flatMap { [$0.now, $0.after ?? 0] }.max()
    let longest = max(1, most ?? 1)
    for (index, row) in chart.rows.enumerated() {
      add(row, at: top + index * rowHeight, height: rowHeight, longest: longest)
    }
    text += "</svg>\n"
  }

  private mutating func addLegend(now: String, after: String?) {
    addBar("now", x: Self.start, y: 4, length: 12)
    addWords(now, x: Self.start + 18, y: 14)
    guard let after else { return }
    let second = Self.start + max(70, 30 + 7 * now.count)
    addBar("after", x: second, y: 4, length: 12)
    addWords(after, x: second + 18, y: 14)
  }

  /// Where the bars begin and where the longest there can be would end.
  private mutating func addAxis(_ axis: Chart.Axis, y: Int, height: Int) {
    for (x, words) in [(Self.start, "0"), (end, axis.end)] {
      text += "<rect class=\"now\" x=\"\(x)\" y=\"\(y)\" width=\"1\" height=\"\(height)\"/>\n"
      text +=
        "<text x=\"\(x)\" y=\"\(y - 4)\" text-anchor=\"middle\">\(HTML.escaped(words))</text>\n"
    }
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
    let length = amount * (end - Self.start) / longest
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
