/// Text with cells, as spreadsheets in the Netherlands read and write it.
package enum CSVText {
  /// What a cell holds.
  package enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    /// Hours out of minutes, with a decimal comma.
    case hours(minutes: Int)
    case empty
  }

  /// A row with semicolons, guarded against formulas, that ends in a newline.
  package static func row(_ cells: [Cell]) -> String {
    cells.map(text).joined(separator: ";") + "\r\n"
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): quoted(text.guarded)
    case .number(let number): String(number)
    case .hours(let minutes): hours(minutes)
    case .empty: ""
    }
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes =
      text.utf8.contains { [UInt8]("\";,\t\r\n".utf8).contains($0) }
      || text.utf8.first == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: " ")
    guard needsQuotes else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result.unicodeScalars.append(scalar) }
      result.unicodeScalars.append(scalar)
    }
    result.unicodeScalars.append("\"")
    return result
  }

  /// Hours to a hundredth, so that minutes survive the way there and back.
  private static func hours(_ minutes: Int) -> String {
    let hundredths = (minutes.magnitude * 100 + 30) / 60
    let fraction = hundredths % 100
    let digits = fraction < 10 ? "0\(fraction)" : String(fraction)
    let tail =
      fraction == 0 ? "" : "," + (digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
    return (minutes < 0 ? "-" : "") + String(hundredths / 100) + tail
  }
}
