import PtySupport

/// The probe on a terminal, at its first prompt.
func probe(
  _ steps: String..., environment: [String: String?] = [:], rows: Int = 24, columns: Int = 80
) throws -> PtySession {
  let session = try PtySession(
    BuiltProducts.path(of: "TerminalProbe"), steps, environment: environment, rows: rows,
    columns: columns)
  try session.waitFor("> ")
  return session
}

/// The probe as a shell in a terminal starts it, such as with `</dev/null`.
func shell(_ command: String, environment: [String: String?] = [:]) throws -> PtySession {
  let path = BuiltProducts.path(of: "TerminalProbe")
  return try PtySession(
    "/bin/sh", ["-c", command.replacing("probe", with: "'\(path)'")], environment: environment)
}

/// Keys as a terminal sends them.
enum Key {
  static let enter = "\r"
  static let tab = "\t"
  static let interrupt = "\u{3}"
  static let endOfInput = "\u{4}"
  static let clear = "\u{C}"
  static let search = "\u{12}"
  static let killLine = "\u{15}"
  static let suspend = "\u{1A}"
  static let yank = "\u{19}"
  static let backspace = "\u{7F}"
  static let escape = "\u{1B}"
  static let up = "\u{1B}[A"
  static let pageUp = "\u{1B}[5~"
  static let pageDown = "\u{1B}[6~"

  static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
