import Dialogue

/// Rows as a spreadsheet in Dutch reads them: semicolons, and a byte order mark for the letters.
struct CSVTable {
  let text: String

  init(_ rows: [[String]]) {
    let lines = rows.map { $0.map { Self.cell($0) }.joined(separator: ";") + "\r\n" }
    text = "\u{FEFF}" + lines.joined()
  }

  private static func cell(_ words: String) -> String {
    let words = guarded(words.neutral)
    guard words.utf8.contains(where: { ";,\"\n".utf8.contains($0) }) else { return words }
    return "\"" + words.replacing("\"", with: "\"\"") + "\""
  }

  /// A sign in front keeps a spreadsheet from reckoning with what somebody typed.
  private static func guarded(_ words: String) -> String {
    var rest = words.unicodeScalars[...]
    if rest.first == "'" { rest = rest.dropFirst() }
    switch rest.first {
    case "=", "+", "-", "@", "\t", "\r": return "'" + words
    default: return words
    }
  }
}
