/// Cuts text into rows of cells.
struct CSVReader {
  struct Row {
    var cells: [String]
    /// The line it begins on, counted from 1.
    var line: Int
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  /// A quoted cell is no longer than this; a stray quote must not swallow the rest of the file.
  private static let longest = 20_000

  init(_ text: Substring, separator: Character, line: Int = 1) {
    bytes = Array(text.utf8)
    self.separator = separator.asciiValue ?? UInt8(ascii: ";")
    self.line = line
  }

  mutating func rows() -> [Row] {
    var rows: [Row] = []
    while index < bytes.count { rows.append(row()) }
    return rows
  }

  private mutating func row() -> Row {
    var row = Row(cells: [], line: line)
    while true {
      row.cells.append(cell())
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    skipNewline()
    return row
  }

  private mutating func cell() -> String {
    if index < bytes.count, bytes[index] == Self.quote, let end = closingQuote() {
      var cell: [UInt8] = []
      var place = index + 1
      while place < end {
        cell.append(bytes[place])
        if bytes[place] == Self.newline { line += 1 }
        if bytes[place] == Self.carriageReturn, bytes[place + 1] != Self.newline { line += 1 }
        place += bytes[place] == Self.quote ? 2 : 1
      }
      index = end + 1
      return String(decoding: cell + rest(), as: UTF8.self)
    }
    return String(decoding: rest(), as: UTF8.self)
  }

  /// Up to the next separator or the end of the line.
  private mutating func rest() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, bytes[index] != separator, bytes[index] != Self.newline,
      bytes[index] != Self.carriageReturn
    { index += 1 }
    return bytes[start..<index]
  }

  private func closingQuote() -> Int? {
    var place = index + 1
    let limit = min(bytes.count, place + Self.longest)
    while place < limit {
      if bytes[place] == Self.quote {
        guard place + 1 < bytes.count, bytes[place + 1] == Self.quote else { return place }
        place += 1
      }
      place += 1
    }
    return nil
  }

  private mutating func skipNewline() {
    guard index < bytes.count else { return }
    let isPair =
      bytes[index] == Self.carriageReturn && index + 1 < bytes.count
      && bytes[index + 1] == Self.newline
    index += isPair ? 2 : 1
    line += 1
  }
}
