/// Listens to a program as somebody who does not see the screen.
///
/// What is said stays said: outside the line that is being typed, a program that moves the cursor,
/// erases, hides it, draws, or says the same twice is hard to follow, and that is a fault here.
package enum ScreenReader {
  /// What is heard, blanks drawn together, and what makes it hard to follow.
  package static func hear(
    _ bytes: [UInt8], columns: Int = 80, prompt: String = "> "
  ) -> (text: String, faults: [String]) {
    var ear = Ear(screen: Screen(columns: columns), prompt: prompt)
    let tokens = TerminalToken.parse(bytes)
    for (index, token) in tokens.enumerated() {
      ear.hear(token, before: tokens.dropFirst(index + 1).first)
    }
    let lines = ear.screen.lines
    var previous = ""
    for (row, line) in lines.enumerated() where !line.isEmpty && !ear.typed.contains(row) {
      if line == previous { ear.faults.append("says twice: \(line)") }
      previous = line
    }
    let heard = lines.map { $0.split(separator: " ").joined(separator: " ") }
    return (heard.joined(separator: "\n"), ear.faults)
  }
}

private struct Ear {
  var screen: Screen
  let prompt: String
  var faults: [String] = []
  /// The rows of lines that a person typed.
  var typed: Set<Int> = []
  private var firstTypedRow: Int?

  init(screen: Screen, prompt: String) { (self.screen, self.prompt) = (screen, prompt) }

  mutating func hear(_ token: TerminalToken, before next: TerminalToken?) {
    switch token {
    case .sequence("?2004", "h"): firstTypedRow = screen.row
    case .sequence("?2004", "l"): firstTypedRow = nil
    case .sequence("?25", "l"): faults.append("hides the cursor")
    case .sequence(_, "n"), .sequence(_, "c"), .command:
      faults.append("asks the terminal: \(token)")
    case .sequence(_, "m"): break
    case .sequence(let parameters, let final) where !isTyping:
      faults.append(fault(parameters, final))
    case .control(8) where !isTyping: faults.append("moves back")
    case .control(13) where !isTyping && screen.column > 0:
      if next != .control(10), next != .control(13) {
        faults.append("goes back over a line: \(screen.line(screen.row))")
      }
    case .text(let character) where character.isDrawing: faults.append("draws: \(character)")
    default: break
    }
    if isTyping { typed.insert(screen.row) }
    screen.apply(token)
    if let firstTypedRow, screen.row < firstTypedRow {
      faults.append("leaves the line that is typed, upwards")
    }
    if isTyping { typed.insert(screen.row) }
  }

  /// Where the terminal marks no pastes, a line is known by its prompt.
  private var isTyping: Bool {
    firstTypedRow != nil
      || screen.line(screen.row).hasPrefix(prompt.trimmingBlanks) && screen.column > 0
  }

  private func fault(_ parameters: String, _ final: Character) -> String {
    switch final {
    case "A": "moves up"
    case "J", "K": "erases"
    case "h", "l": "changes the terminal: \(parameters)\(final)"
    default: "moves the cursor: \(parameters)\(final)"
    }
  }
}

extension Character {
  /// Boxes, blocks and Braille patterns, which are read out by their names.
  fileprivate var isDrawing: Bool {
    unicodeScalars.contains {
      (0x2500...0x259F).contains($0.value) || (0x2800...0x28FF).contains($0.value)
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: Substring {
    self[...].prefix(upTo: lastIndex { $0 != " " }.map { index(after: $0) } ?? endIndex)
  }
}
