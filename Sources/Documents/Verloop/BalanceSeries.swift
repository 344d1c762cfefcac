import Coach
import Dialogue

/// Something that was measured on several days: a table, and where there are enough of them bars.
struct BalanceSeries {
  /// What the numbers of a column are.
  enum Unit {
    case count, scale, share
    /// Minutes a week.
    case time
  }

  struct Column {
    var title: String
    var unit: Unit
    /// Whether it is drawn as well.
    var isDrawn = false
  }

  struct Row {
    var day: Day
    var amounts: [Int?]
  }

  let report: BalanceReport
  var title: String
  var columns: [Column]
  var rows: [Row]
  /// Where the axis ends: the same in every chart of its kind, whatever was measured.
  var most = 0
  /// Whether a reader of plain text sees the bars too.
  var withBars = false

  var block: Block {
    var table = Table(
      // Set to the left, long titles can be broken, and a row fits a phone and A4.
      ([report.say(.columnDate)] + columns.map(\.title)).map { Table.Column($0) },
      rows: rows.map { row in
        [Line(report.dateInSeason(row.day))]
          + zip(columns, row.amounts).map { Line(text($1, $0.unit)) }
      })
    let drawn = drawn
    let bars = withBars ? drawn : []
    table.spoken = rows.flatMap { [spoken($0)] + self.bars($0, of: bars) }
    guard let chart = chart(of: drawn) else { return .table(table) }
    return .figures(chart, table)
  }

  /// The same with the days side by side, for what has more columns than a page is wide.
  func turned(under title: String) -> [Block] {
    let width = 4
    return stride(from: 0, to: rows.count, by: width).map { start in
      let some = rows[start..<min(start + width, rows.count)]
      let titles = [title] + some.map { report.dateInSeason($0.day) }
      var table = Table(
        titles.map { Table.Column($0) },
        rows: columns.enumerated().map { index, column in
          [Line(column.title)] + some.map { Line(text($0.amounts[index], column.unit)) }
        })
      table.isWide = true
      table.spoken = some.map(spoken)
      return .table(table)
    }
  }

  // MARK: Words

  private func text(_ amount: Int?, _ unit: Unit) -> String {
    guard let amount else { return "–" }
    return switch unit {
    case .count, .scale: String(amount)
    case .share: "\(amount)%"
    case .time: SpokenTime.hours(amount, report.speaker.language)
    }
  }

  /// A row as it is read aloud; what was not measured is not spoken of.
  private func spoken(_ row: Row) -> String {
    let parts = zip(columns, row.amounts).compactMap { column, amount in
      amount.map { amount in
        let value = text(amount, column.unit)
        let words =
          column.unit == .time ? report.say(.hours, ["hours": .typed(value)]) : value
        return "\(column.title.lowercased()) \(words)"
      }
    }
    return "\(report.dateInSeason(row.day)): \(parts.joined(separator: "; "))"
  }

  // MARK: Bars

  /// The columns that have enough measurements to be drawn.
  private var drawn: [Int] {
    columns.indices.filter { index in
      columns[index].isDrawn && rows.count { $0.amounts[index] != nil } >= Balance.aLine
    }
  }

  private func chart(of drawn: [Int]) -> Chart? {
    guard let first = drawn.first, let from = rows.first?.day, let to = rows.last?.day else {
      return nil
    }
    let second = drawn.dropFirst().first
    let end = text(most, columns[first].unit)
    return Chart(
      title: title,
      summary: report.say(
        .chartSummary,
        [
          "n": .number(rows.count), "first": .typed(report.date(from)),
          "last": .typed(report.date(to)), "most": .typed(end),
        ]),
      now: columns[first].title.lowercased(), after: second.map { columns[$0].title.lowercased() },
      rows: rows.map { row in
        Chart.Row(
          name: report.dayOfYear(row.day), now: row.amounts[first] ?? 0,
          after: second.map { row.amounts[$0] ?? 0 },
          nowText: text(row.amounts[first], columns[first].unit),
          afterText: second.map { text(row.amounts[$0], columns[$0].unit) },
          note: report.yearInSeason(row.day))
      }, axis: Chart.Axis(most: most, end: end))
  }

  /// A line of blocks for each column that is drawn.
  private func bars(_ row: Row, of drawn: [Int]) -> [String] {
    let width = drawn.map { columns[$0].title.count }.max() ?? 0
    return drawn.compactMap { index in
      row.amounts[index].map { amount in
        let name = columns[index].title.lowercased()
        let gap = String(repeating: " ", count: width - name.count)
        return "  \(name)\(gap) \(BlockBar(amount, of: most).text)"
      }
    }
  }
}

/// An amount as a row of blocks, ten for the whole axis.
struct BlockBar {
  let text: String

  private static let blocks = 10
  private static let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  init(_ amount: Int, of most: Int) {
    let whole = Self.blocks * Self.parts.count
    guard most > 0, amount > 0 else {
      text = ""
      return
    }
    // Little is still more than nothing.
    let eighths = max(1, min(whole, (amount * whole + most / 2) / most))
    text =
      String(repeating: "█", count: eighths / Self.parts.count)
      + Self.parts[eighths % Self.parts.count]
  }
}
