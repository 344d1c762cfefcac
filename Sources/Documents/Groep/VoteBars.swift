/// A chart of votes as SVG: a full bar for most of a group, an open one for the few there may be.
struct VoteBars {
  private(set) var text = ""

  private static let width = 400
  /// Where the names end, and the line in the middle of the bars.
  private static let names = 150
  private static let middle = 274
  private static let rowHeight = 24
  private static let top = 30
  private static let bar = 12
  /// The lengths a bar can have: of most, of either side where they are divided, of a few.
  private static let (most, half, few) = (106, 64, 20)
  private static let longestName = 18

  init(_ chart: VoteChart, number: Int) {
    let height = Self.top + chart.rows.count * Self.rowHeight
    let id = "chart\(number)"
    text = """
      <svg class="chart" viewBox="0 0 \(Self.width) \(height)" role="img" \
      aria-labelledby="\(id)-title \(id)-summary">
      <title id="\(id)-title">\(HTML.escaped(chart.title))</title>
      <desc id="\(id)-summary">\(HTML.escaped(chart.summary))</desc>

      """
    addWords(chart.stays, x: Self.middle - 8, y: 14, anchor: "end")
    addWords(chart.goes, x: Self.middle + 8, y: 14)
    for (index, row) in chart.rows.enumerated() { add(row, at: Self.top + index * Self.rowHeight) }
    text += "</svg>\n"
  }

  private mutating func add(_ row: VoteChart.Row, at y: Int) {
    addWords(Self.short(row.name), x: Self.names, y: y + 14, anchor: "end")
    switch row.vote {
    case .mostStay: addBars((Self.most, "now"), (Self.few, "after"), y: y)
    case .mostGo: addBars((Self.few, "after"), (Self.most, "now"), y: y)
    case .divided: addBars((Self.half, "now"), (Self.half, "now"), y: y)
    case .tooFew, nil: addWords(row.words, x: Self.names + 14, y: y + 14)
    }
  }

  /// The table beside it has the name in full.
  private static func short(_ name: String) -> String {
    let name = name.neutralLine
    return name.count > longestName ? name.prefix(longestName - 2) + "…" : name
  }

  private mutating func addBars(
    _ left: (length: Int, kind: String), _ right: (length: Int, kind: String), y: Int
  ) {
    addBar(left.kind, x: Self.middle - 2 - left.length, y: y + 4, left.length)
    addBar(right.kind, x: Self.middle + 2, y: y + 4, right.length)
  }

  private mutating func addBar(_ kind: String, x: Int, y: Int, _ length: Int) {
    text += "<rect class=\"\(kind)\" x=\"\(x)\" y=\"\(y)\" width=\"\(length)\""
    text += " height=\"\(Self.bar)\"/>\n"
  }

  private mutating func addWords(_ words: String, x: Int, y: Int, anchor: String = "start") {
    text += "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">\(HTML.escaped(words))</text>\n"
  }
}
