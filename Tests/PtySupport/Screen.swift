import Terminal

/// What a terminal of a certain width shows, with all that scrolled away above it.
package struct Screen: Sendable {
  package let columns: Int
  package private(set) var row = 0
  package private(set) var column = 0
  /// A cell holds one character; the second cell of a wide one is empty text.
  private var cells: [[String]] = [[]]
  private var isInserting = false
  private var top = 0

  package init(columns: Int = 80) { self.columns = columns }

  /// What bytes put on the screen.
  package init(_ bytes: [UInt8], columns: Int = 80) {
    self.init(columns: columns)
    for token in TerminalToken.parse(bytes) { apply(token) }
  }

  package func line(_ row: Int) -> String {
    guard cells.indices.contains(row) else { return "" }
    let line = cells[row].joined()
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  package var lines: [String] { cells.indices.map(line) }

  package mutating func apply(_ token: TerminalToken) {
    switch token {
    case .text(let character): put(character)
    case .control(8): column = max(0, min(column, columns - 1) - 1)
    case .control(9): go(row, min(columns - 1, (column / 8 + 1) * 8))
    case .control(10): go(row + 1, column)
    case .control(13): column = 0
    case .sequence("4", "h"): isInserting = true
    case .sequence("4", "l"): isInserting = false
    case .sequence(let parameters, let final):
      if !parameters.hasPrefix("?") {
        apply(final, parameters.split(separator: ";").map { Int($0) ?? 0 })
      }
    case .control, .command: break
    }
  }

  private mutating func apply(_ final: Character, _ numbers: [Int]) {
    let count = max(1, numbers.first ?? 1)
    let mode = numbers.first ?? 0
    switch final {
    case "A": go(max(top, row - count), column)
    case "B": go(row + count, column)
    case "C": go(row, min(columns - 1, column + count))
    case "D": go(row, max(0, min(column, columns - 1) - count))
    case "G": go(row, min(columns, count) - 1)
    case "H": go(top + count - 1, max(1, numbers.dropFirst().first ?? 1) - 1)
    case "K" where mode == 0: cells[row].removeLast(max(0, cells[row].count - column))
    case "K": cells[row] = []
    case "J" where mode == 0:
      cells[row].removeLast(max(0, cells[row].count - column))
      cells.removeLast(cells.count - row - 1)
    case "J":
      cells = [[]]
      (row, column, top) = (0, 0, 0)
    case "P": cells[row].removeSubrange(span(count))
    case "@":
      let blanks = repeatElement(" ", count: count)
      cells[row].insert(contentsOf: blanks, at: span(0).lowerBound)
    case "X": for cell in span(count) { cells[row][cell] = " " }
    default: break
    }
  }

  /// So many cells from the cursor on, as far as there are any.
  private func span(_ count: Int) -> Range<Int> {
    let start = min(column, cells[row].count)
    return start..<min(cells[row].count, start + count)
  }

  private mutating func go(_ row: Int, _ column: Int) {
    while cells.count <= row { cells.append([]) }
    (self.row, self.column) = (row, column)
  }

  private mutating func put(_ character: Character) {
    let width = character.displayWidth
    if width == 0 {
      if column > 0, cells[row].count >= column { cells[row][column - 1].append(character) }
      return
    }
    if column + width > columns { go(row + 1, 0) }
    while cells[row].count < column { cells[row].append(" ") }
    let new = [String(character)] + Array(repeating: "", count: width - 1)
    if isInserting {
      cells[row].insert(contentsOf: new, at: column)
    } else {
      cells[row].replaceSubrange(column..<min(cells[row].count, column + width), with: new)
    }
    column += width
  }
}
