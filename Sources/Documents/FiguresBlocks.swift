import Dialogue
import Workload

/// The figures of a flap as bars and as a table.
struct FiguresBlocks {
  let figures: Figures
  let say: Wording
  var withTotal = true
  /// What the figures of afterwards are called.
  var after = DocumentWord.columnAfter

  var block: Block { .figures(chart, table) }

  private func name(_ share: Figures.Share) -> String {
    share.domain.map(say.short) ?? say(.kindUnknown)
  }

  private var chart: Chart {
    let most = figures.shares.filter { $0.now > 0 }.max { $0.now < $1.now }
    let summary = most.map {
      say(.chartSummary, ["domain": .typed(name($0)), "minutes": .minutes($0.now)])
    }
    return Chart(
      title: say(.chartTitle), summary: summary ?? say(.chartEmpty), now: say(.columnNow),
      after: figures.isChanging ? say(self.after) : nil,
      rows: figures.shares.map { share in
        Chart.Row(
          name: name(share), now: share.now, after: figures.isChanging ? share.after : nil,
          nowText: say.hours(share.now), afterText: say.hours(share.after))
      })
  }

  private var table: Table {
    var columns = [
      Table.Column(say(.columnKind)), Table.Column(say(.columnTasks), isNumber: true),
      Table.Column(say(.columnHours), isNumber: true),
    ]
    if figures.isChanging { columns.append(Table.Column(say(self.after), isNumber: true)) }
    let after = figures.shares.map(\.after).reduce(0, +)
    var rows = figures.shares.map { row(name($0), $0.tasks, $0.now, $0.after) }
    var lines = figures.shares.map { spoken(name($0), $0.tasks, $0.now, $0.after) }
    if withTotal {
      rows.append(
        row(say(.total), figures.tasks, figures.minutes, after).map { Line(strong: $0.text) })
      lines.append(spoken(say(.total), figures.tasks, figures.minutes, after))
    }
    var table = Table(columns, rows: rows)
    table.spoken = lines
    return table
  }

  private func row(_ name: String, _ tasks: Int, _ now: Int, _ after: Int) -> [Line] {
    let cells = [Line(name), Line(String(tasks)), Line(say.hours(now))]
    return figures.isChanging ? cells + [Line(say.hours(after))] : cells
  }

  private func spoken(_ name: String, _ tasks: Int, _ now: Int, _ after: Int) -> String {
    let facts: Facts = [
      "kind": .typed(name), "n": .number(tasks), "now": .minutes(now), "after": .minutes(after),
    ]
    guard tasks > 0 else { return say(.figuresLineEmpty, facts) }
    return say(figures.isChanging ? .figuresLineChange : .figuresLine, facts)
  }
}
