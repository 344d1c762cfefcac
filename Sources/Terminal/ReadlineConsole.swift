import CReadline

/// A person at a terminal, with GNU readline.
///
/// Readline's callback interface leaves the waiting to us, so that a signal or the clock can come
/// between two keys without a jump out of its frames.
package final class ReadlineConsole: Console {
  private let input: Int32
  private let terminal: String
  private var output: ConsoleOutput
  private var gathering = Gathering()
  private var isClosed = false

  package var isAttended: Bool { true }
  package var width: Int { output.columns }
  package var height: Int { output.rows }
  package var isAccessible: Bool { output.appearance.isAccessible }

  /// Needs a terminal at both ends; readline keeps both streams for the life of the program.
  init?(input: Int32, output: ConsoleOutput, terminal: String) {
    repairLocale()
    guard flap_rl_is_gnu() == 1, let reading = fdopen(input, "r"),
      let writing = fdopen(output.descriptor, "w")
    else { return nil }
    (self.input, self.output, self.terminal) = (input, output, terminal)
    Safeguards.ignoreBrokenPipe()
    Signals.catchAll()
    flap_rl_start("flap", reading, writing, complete, list)
    flap_rl_bind_where_free("\u{1B}[5~", goBack)
    flap_rl_bind_where_free("\u{1B}[6~", goForward)
    flap_rl_bind_where_free("\u{C}", goBlank)
  }

  package func say(_ lines: [StyledLine]) { output.say(lines) }

  package func rows(of lines: [StyledLine]) -> Int { output.rows(of: lines) }

  package func ring() { output.ring() }

  package func blank() { output.blank(terminal: terminal) }

  package func read(_ request: LineRequest) -> LineEvent {
    if request.startsFresh, gathering.held.isEmpty { tcflush(input, TCIFLUSH) }
    return gathering.next(
      takesLines: request.takesLines,
      isWaiting: { isWaiting(self.input, milliseconds: $0) },
      read: { isFirst in
        var request = request
        if !isFirst { request.prefill = "" }
        return self.readOne(request)
      })
  }

  private func readOne(_ request: LineRequest) -> LineEvent {
    if isClosed || output.isBroken { return .end }
    let mode = request.isSecret ? TerminalMode(of: input) : nil
    mode?.hideTyping()
    readline = ReadlineState(completions: request.completions, input: input)
    readline.printAbove = { [unowned self] in printAbove($0, request) }
    flap_rl_install(neutralised(request.prompt), finish)
    if !request.prefill.isEmpty {
      flap_rl_insert(request.prefill)
      flap_rl_redisplay()
    }
    let interruption = typing(request, mode)
    if let mode {
      mode.giveBack()
      if interruption == nil { output.write(newline(mode)) }
      flap_rl_forget()
    } else if interruption == nil, readline.line == nil {
      output.write("\n")
    }
    readline.printAbove = { _ in }
    // What was typed stays in no place of its own until the next line.
    defer { readline.line = nil }
    return interruption ?? event()
  }

  /// Lets a person type until a key ends the line, or something else does: that is returned.
  private func typing(_ request: LineRequest, _ mode: TerminalMode?) -> LineEvent? {
    var tick = request.tick
    while !readline.isFinished {
      switch Wake.wait(for: input, milliseconds: tick?.wait) {
      case .input:
        printAbove(tick?.dueLines() ?? [], request)
        flap_rl_read()
      case .timeout: printAbove(tick?.dueLines() ?? [], request)
      case .signal(SIGWINCH): flap_rl_resize()
      case .signal(SIGCONT): comeBack(request, mode)
      case .signal(SIGTSTP):
        flap_rl_go_behind()
        output.write("^Z" + newline(mode))
        flap_rl_release()
        flap_rl_flush()
        mode?.giveBack()
        Signals.suspend()
        comeBack(request, mode)
      case .signal(SIGINT):
        let hadText = flap_rl_length() > 0
        leave("^C" + newline(mode))
        return .interrupt(hadText: hadText)
      case .signal(let number):
        leave(newline(mode))
        return .signal(number)
      case .hangUp:
        // A terminal that is gone says "end" for ever: what was typed on it is no answer.
        isClosed = true
        leave("")
        return .end
      }
    }
    return nil
  }

  private func event() -> LineEvent {
    guard let line = readline.line else { return .end }
    let event = LineEvent(line)
    let typed = if case .line(let text) = event { text } else { "" }
    return switch readline.key {
    case .enter: event
    case .back: .back(typed: typed)
    case .forward: .forward(typed: typed)
    case .blank: .blank(typed: typed)
    }
  }

  /// What ends the row, where readline does not.
  private func newline(_ mode: TerminalMode?) -> String {
    mode != nil && flap_rl_ends_hidden_line() == 1 ? "" : "\n"
  }

  private func leave(_ ending: String) {
    flap_rl_leave()
    output.write(ending)
    flap_rl_drop()
  }

  /// Takes the terminal again after a stop; the shell may have left it in either mode.
  private func comeBack(_ request: LineRequest, _ mode: TerminalMode?) {
    flap_rl_release()
    mode?.hideTyping()
    flap_rl_prepare()
    output.write("\r")
    if mode != nil { output.write(neutralised(request.prompt)) } else { flap_rl_draw_again() }
  }

  private func printAbove(_ lines: [StyledLine], _ request: LineRequest) {
    if lines.isEmpty { return }
    if request.isSecret {
      output.write("\n")
      output.say(lines)
      output.write(neutralised(request.prompt))
    } else {
      flap_rl_lift()
      output.say(lines)
      flap_rl_lay()
    }
  }
}

// MARK: What readline calls

private func finish(_ line: UnsafeMutablePointer<CChar>?) {
  readline.line = line.map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
  readline.isFinished = true
  if let line { memset(line, 0, strlen(line)) }
  free(line)
  flap_rl_remove()
}

private func goBack(_ count: Int32, _ key: Int32) -> Int32 { end(with: .back) }
private func goForward(_ count: Int32, _ key: Int32) -> Int32 { end(with: .forward) }
private func goBlank(_ count: Int32, _ key: Int32) -> Int32 { end(with: .blank) }

private func end(with key: ReadlineState.Key) -> Int32 {
  readline.key = key
  flap_rl_accept()
  return 0
}

/// Offers whole answers, never files; readline frees what it gets.
private func complete(
  _ text: UnsafePointer<CChar>?, _ start: Int32, _ end: Int32
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  flap_rl_complete_whole_answers()
  guard start == 0, let text, let typed = String(validatingCString: text) else { return nil }
  guard let completion = Completion(of: typed, from: readline.completions) else {
    // In the midst of a paste that is not marked as one, a tab is a tab.
    if isWaiting(readline.input) { flap_rl_insert("\t") }
    return nil
  }
  let several = completion.candidates.count > 1 ? completion.candidates : []
  let words = [completion.line] + several
  let bytes = (words.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
  let matches = malloc(bytes)?.bindMemory(
    to: UnsafeMutablePointer<CChar>?.self, capacity: words.count + 1)
  for (index, word) in words.enumerated() { matches?[index] = strdup(word) }
  matches?[words.count] = nil
  return matches
}

/// Shows what Tab found, one below the other; the first in the list is what they agree on.
private func list(
  _ matches: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ count: Int32, _ longest: Int32
) {
  guard let matches, count > 0 else { return }
  readline.printAbove(
    (1...Int(count)).compactMap { index in
      matches[index].map { StyledLine(String(cString: $0)) }
    })
}
