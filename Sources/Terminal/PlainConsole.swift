import CReadline

/// Lines from a pipe or a file, or from a terminal that readline cannot serve.
///
/// What was read is shown behind its prompt, so that a transcript reads as it would on a terminal.
package final class PlainConsole: Console {
  private let isTyped: Bool
  private let terminal: String
  private var output: ConsoleOutput
  private var reader: LineReader
  private var gathering = Gathering()

  package var isAttended: Bool { isTyped && output.isTerminal }
  package var width: Int { output.columns }
  package var height: Int { output.rows }
  package var isAccessible: Bool { output.appearance.isAccessible }

  init(input: Int32, output: ConsoleOutput, terminal: String) {
    isTyped = isatty(input) == 1
    (self.output, self.terminal) = (output, terminal)
    reader = LineReader(descriptor: input)
    Safeguards.ignoreBrokenPipe()
    Signals.catchAll()
  }

  package func say(_ lines: [StyledLine]) { output.say(lines) }

  package func rows(of lines: [StyledLine]) -> Int { output.rows(of: lines) }

  package func ring() { output.ring() }

  package func blank() { output.blank(terminal: terminal) }

  package func read(_ request: LineRequest) -> LineEvent {
    if request.startsFresh, isTyped, gathering.held.isEmpty {
      tcflush(reader.descriptor, TCIFLUSH)
    }
    // In a pipe everything is waiting, so there a line is a line.
    return gathering.next(
      takesLines: request.takesLines && isTyped,
      isWaiting: { isWaiting(self.reader.descriptor, milliseconds: $0) },
      read: { _ in self.readOne(request) })
  }

  private func readOne(_ request: LineRequest) -> LineEvent {
    if output.isBroken { return .end }
    output.write(neutralised(request.prompt))
    let mode = request.isSecret && isTyped ? TerminalMode(of: reader.descriptor) : nil
    mode?.hideTyping()
    defer { mode?.giveBack() }
    var tick = request.tick
    while true {
      if let line = reader.next() {
        if request.isSecret { reader.wipe() }
        return event(line, request)
      }
      switch Wake.wait(for: reader.descriptor, milliseconds: tick?.wait) {
      case .input, .hangUp: reader.fill()
      case .timeout: printBelow(tick?.dueLines() ?? [], request)
      case .signal(SIGWINCH), .signal(SIGCONT): continue
      case .signal(SIGTSTP):
        mode?.giveBack()
        Signals.suspend()
        mode?.hideTyping()
        output.write(neutralised(request.prompt))
      case .signal(SIGINT):
        output.write("\n")
        return .interrupt(hadText: false)
      case .signal(let number):
        output.write("\n")
        return .signal(number)
      }
    }
  }

  private func event(_ line: LineReader.Line, _ request: LineRequest) -> LineEvent {
    let event: LineEvent =
      switch line {
      case .bytes(let bytes): LineEvent(bytes)
      case .tooLong: .tooLong
      case .end: .end
      }
    switch event {
    case .line(let text) where !isTyped && !request.isSecret:
      output.write(neutralised(text) + "\n")
    case .end: output.write("\n")
    default: if !isTyped || request.isSecret { output.write("\n") }
    }
    return event
  }

  private func printBelow(_ lines: [StyledLine], _ request: LineRequest) {
    if lines.isEmpty { return }
    output.write("\n")
    output.say(lines)
    output.write(neutralised(request.prompt))
  }
}
