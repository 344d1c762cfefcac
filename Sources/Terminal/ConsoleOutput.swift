import CReadline

/// Where text goes out: a file descriptor and how text looks there.
struct ConsoleOutput {
  let descriptor: Int32
  let appearance: Appearance
  let isTerminal: Bool
  /// Whether nobody is there any more to see it.
  private(set) var isBroken = false

  init(descriptor: Int32, appearance: Appearance, isTerminal: Bool) {
    (self.descriptor, self.appearance) = (descriptor, appearance)
    self.isTerminal = isTerminal
  }

  /// The columns now; 80 where nobody says.
  var columns: Int {
    let columns = Int(flap_columns(descriptor))
    return columns > 0 ? columns : 80
  }

  var rows: Int {
    let rows = Int(flap_rows(descriptor))
    return rows > 0 ? rows : 24
  }

  mutating func say(_ lines: [StyledLine]) {
    write(laidOut(lines, width: columns, appearance: appearance))
  }

  func rows(of lines: [StyledLine]) -> Int {
    laidOut(lines, width: columns, appearance: appearance).utf8.count { $0 == 10 }
  }

  mutating func ring() { if isTerminal { write("\u{7}") } }

  /// Clears the screen, the lines above it, and goes to the top; a dumb terminal only scrolls.
  mutating func blank(terminal: String) {
    guard isTerminal else { return }
    let isDumb = terminal.isEmpty || terminal == "dumb"
    write(isDumb ? String(repeating: "\n", count: rows) : "\u{1B}[2J\u{1B}[3J\u{1B}[H")
  }

  mutating func write(_ text: String) {
    var text = text
    let isWritten = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
    if !isWritten { isBroken = true }
  }
}
