/// One thing that a program tells a terminal.
package enum TerminalToken: Hashable, Sendable {
  case text(Character)
  case control(UInt8)
  /// A control sequence such as `ESC [ ? 25 l`: everything between, and the last letter.
  case sequence(parameters: String, final: Character)
  /// An operating system command, such as a window title or a question about colours.
  case command(String)

  /// What bytes tell a terminal, in order.
  package static func parse(_ bytes: [UInt8]) -> [TerminalToken] {
    var tokens: [TerminalToken] = []
    var text = ""
    func flush() {
      tokens += text.map(TerminalToken.text)
      text = ""
    }
    var scalars = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars
    while let scalar = scalars.popFirst() {
      guard scalar.value < 0x20 || scalar.value == 0x7F else {
        text.unicodeScalars.append(scalar)
        continue
      }
      flush()
      guard scalar == "\u{1B}" else {
        tokens.append(.control(UInt8(scalar.value)))
        continue
      }
      switch scalars.popFirst() {
      case "[":
        let parameters = scalars.prefix { !(0x40...0x7E).contains($0.value) }
        scalars.removeFirst(parameters.count)
        let final = scalars.popFirst().map(Character.init) ?? "?"
        tokens.append(.sequence(parameters: String(parameters), final: final))
      case "]":
        let body = scalars.prefix { $0 != "\u{7}" && $0 != "\u{1B}" }
        scalars.removeFirst(body.count)
        if scalars.popFirst() == "\u{1B}" { _ = scalars.popFirst() }
        tokens.append(.command(String(body)))
      case let other:
        tokens.append(.sequence(parameters: "ESC", final: other.map(Character.init) ?? "?"))
      }
    }
    flush()
    return tokens
  }
}
