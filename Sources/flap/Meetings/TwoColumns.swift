import Dialogue
import Terminal

/// Long numbered lists in two columns, for a screen that is too low for one.
struct TwoColumns {
  var width: Int
  /// Whether what is too long for its row is cut off; else it goes on below itself.
  var isCut = false

  private static let gap = 2
  private static let narrowest = 20
  /// Shorter lists gain nothing worth reading across for.
  private static let shortest = 6

  func folded(_ lines: [StyledLine]) -> [StyledLine] {
    var (folded, list): ([StyledLine], [StyledLine]) = ([], [])
    for line in lines {
      if line.number != nil {
        list.append(line)
      } else {
        folded += columns(list) + [line]
        list = []
      }
    }
    return folded + columns(list)
  }

  /// Columns as wide as makes the list lowest, as even as they can be.
  private func columns(_ list: [StyledLine]) -> [StyledLine] {
    let middle = (width - Self.gap) / 2
    guard list.count >= Self.shortest, middle >= Self.narrowest else { return list }
    let best = (Self.narrowest...width - Self.gap - Self.narrowest)
      .map { (left: $0, rows: rows(list, left: $0)) }
      .min { ($0.rows.count, abs($0.left - middle)) < ($1.rows.count, abs($1.left - middle)) }
    // Spaces that hold a row together, so that it is not set anew.
    return (best?.rows ?? []).map { StyledLine($0.replacing(" ", with: "\u{A0}")) }
  }

  /// Down the left and then down the right.
  private func rows(_ list: [StyledLine], left: Int) -> [String] {
    let (wide, narrow) = (cells(list, left), cells(list, width - Self.gap - left))
    let heights = (0...list.count).map { split in
      max(wide[..<split].joined().count, narrow[split...].joined().count)
    }
    let split = heights.indices.min { heights[$0] < heights[$1] } ?? list.count
    let (one, other) = (Array(wide[..<split].joined()), Array(narrow[split...].joined()))
    return (0..<heights[split]).map { row in
      let first = one.indices.contains(row) ? one[row] : ""
      guard other.indices.contains(row) else { return first }
      let blank = String(repeating: " ", count: left + Self.gap - first.displayWidth)
      return first + blank + other[row]
    }
  }

  private func cells(_ list: [StyledLine], _ column: Int) -> [[String]] {
    list.map { line in
      var text = neutralised(line.text)
      guard isCut, text.displayWidth > column else {
        return wrapped(text, to: column, hanging: line.number?.count ?? 0)
      }
      while text.displayWidth > column - 1 { text.removeLast() }
      return [text.trimmed + "…"]
    }
  }
}

extension StyledLine {
  /// The number that a line of a list begins with, and the room behind it.
  fileprivate var number: Substring? { text.prefixMatch(of: #/\d+\. /#)?.output }
}
