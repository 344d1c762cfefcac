/// Puts pasted lines together, where a list is asked for and the paste is not marked as one.
struct Gathering {
  /// Events that came behind the lines, to be handed out next.
  private(set) var held: [LineEvent] = []

  /// The next event, read by `read`; `isWaiting` tells whether more was typed already.
  ///
  /// The grace gives a paste in progress time to arrive, and a person none to wait.
  mutating func next(
    takesLines: Bool, isWaiting: (_ graceMilliseconds: Int32) -> Bool,
    read: (_ isFirst: Bool) -> LineEvent
  ) -> LineEvent {
    if !held.isEmpty { return held.removeFirst() }
    guard takesLines else { return read(true) }
    var lines: [String] = []
    while true {
      let event = read(lines.isEmpty)
      guard case .line(let text) = event else {
        if lines.isEmpty { return event }
        held.append(event)
        break
      }
      let new = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
      lines += new.map(String.init)
      if isWaiting(lines.isEmpty ? 0 : 30 * Int32(min(lines.count - 1, 1))) { continue }
      if new.isEmpty, lines.isEmpty { return .line("") }
      if new.isEmpty { held.append(.line("")) }
      break
    }
    return lines.count == 1 ? .line(lines[0]) : .lines(lines)
  }
}
