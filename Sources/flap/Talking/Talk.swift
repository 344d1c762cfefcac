import ArgumentParser
import Dialogue
import Foundation
import Library
import Logbook
import Terminal

/// Holds a conversation: asks, hears, makes durable, and only then goes on.
struct Talk {
  let world: World
  let console: any Console
  /// Where it is kept; a made-up conversation is kept nowhere.
  var record: Record?
  var interview: Interview
  /// What else is to be noted of a turn that is durable.
  var settle: (Turn) throws -> Void = { _ in }
  /// One question a screen and the time, in a meeting.
  var screen: CircleScreen?
  /// What was said to the last line, where it is shown together with the next question.
  private var pending: [StyledLine] = []
  /// What was typed when it could not be kept, to start from again.
  private var unsaved: String?
  /// Whether the line was just cleared by the person.
  private var isCleared = false

  init(_ world: World, _ console: any Console, _ record: Record?, _ interview: Interview) {
    (self.world, self.console, self.record, self.interview) = (world, console, record, interview)
  }

  /// How a conversation was left.
  enum Ending { case closed, paused, inputEnded }

  /// Goes on until there is nothing to ask, or the person leaves.
  mutating func hold() throws -> Ending {
    while !interview.isOver {
      var prompt = interview.prompt()
      show(prompt)
      if let unsaved { prompt.prefill = unsaved }
      if isCleared { prompt.prefill = "" }
      isCleared = false
      let event = console.read(
        LineRequest(
          prompt: "> ", prefill: harmless(prompt.prefill), completions: prompt.completions,
          isSecret: prompt.isSecret, takesLines: prompt.takesLines,
          tick: screen?.tick(for: interview)))
      unsaved = nil
      if let ending = try hear(event, prefill: prompt.prefill) { return ending }
      if prompt.isSecret { unsaved = nil }
      if let screen { try note(screen.statements(in: interview)) }
    }
    showPending()
    return .closed
  }

  /// Notes something that nobody said, such as a clock that stops.
  mutating func note(_ statements: [Statement]) throws {
    guard !statements.isEmpty, record?.session != nil else { return }
    let response = interview.noting(statements, at: world.now)
    do throws(LogbookError) {
      if let turn = response.turn { try record?.keep(turn, at: world.now) }
    } catch {
      throw Failure.logbook(error)
    }
    interview = response.next
  }

  /// Lays a closed conversation open at its answers.
  mutating func reopen() {
    let response = interview.reopened
    interview = response.next
    tell(response.said.map(StyledLine.init))
  }

  /// Adds lines that were read elsewhere, after a person has looked at those that give pause.
  mutating func add(_ lines: [Gathered]) throws {
    _ = try take(interview.add(lines, by: .file, at: world.now), typed: "")
  }

  private mutating func hear(_ event: LineEvent, prefill: String) throws -> Ending? {
    switch event {
    case .line(let line):
      let text = line.split(whereSeparator: \.isNewline).joined(separator: " ")
      let isCleared = console.isAttended && !prefill.isEmpty && text.isEmpty
      return try take(interview.hear(text, cleared: isCleared, at: world.now), typed: text)
    case .lines(let lines): return try take(interview.hear(lines: lines, at: world.now), typed: "")
    case .invalid: say(ShellWord.invalidLine)
    case .tooLong: say(ShellWord.lineTooLong)
    case .end: return console.isAttended ? .paused : .inputEnded
    case .interrupt(let hadText):
      guard !hadText else {
        // The line stays empty, also where something was offered to edit.
        isCleared = true
        return tell(ShellWord.stopHow)
      }
      farewell()
      throw ExitCode(130)
    case .back(let typed): return try look(.back, typed)
    case .forward(let typed): return try look(.forward, typed)
    case .blank(let typed):
      blank()
      unsaved = typed.isEmpty ? nil : typed
    case .signal(let number):
      // Every answer is on the disk already.
      Signals.reraise(number)
    }
    return nil
  }

  private mutating func farewell() {
    showPending()
    guard let session = record?.session else { return say(ShellWord.sampleOver) }
    console.say(
      world.voice.say(
        ShellWord.interrupted, ["n": .number(session), "command": .resuming(interview)]))
  }

  private mutating func look(_ command: Command, _ typed: String) throws -> Ending? {
    try take(interview.hear(command, at: world.now), typed: typed)
  }

  /// Makes a turn durable, and then says what there is to say.
  private mutating func take(
    _ response: Interview.Response, typed: String
  ) throws -> Ending? {
    if let turn = response.turn, !turn.entries.isEmpty || !turn.erased.isEmpty {
      do throws(LogbookError) {
        try record?.keep(turn, at: world.now)
      } catch {
        try complain(error, typed: typed)
        return nil
      }
      try settle(turn)
    }
    let question = interview.conversation.question
    interview = response.next
    if response.outcome == .blanks { blank() }
    let said = response.said.map(StyledLine.init)
    if said.isEmpty, let screen {
      tell(screen.decision(response.turn, to: question, in: interview))
    }
    tell(said)
    guard response.outcome == .pauses else { return nil }
    showPending()
    return .paused
  }

  /// A disk that is full may have room again in a minute; a session that another has, has not.
  private mutating func complain(_ error: LogbookError, typed: String) throws {
    guard console.isAttended, case .full = error else { throw Failure.logbook(error) }
    tell([StyledLine(world.voice.say(error.remark)), StyledLine(notSaved)])
    unsaved = typed
  }

  private var notSaved: String { world.voice.say(ShellWord.notSaved) }

  // MARK: Showing

  private mutating func show(_ prompt: Interview.Prompt) {
    if let screen {
      pending = screen.page(prompt, after: pending, in: interview)
      showPending()
    } else if !prompt.said.isEmpty {
      console.say([""] + prompt.said.map(StyledLine.init))
    }
  }

  /// Says something now, or in a meeting together with the next question.
  mutating func tell(_ lines: [StyledLine]) {
    pending += lines
    if screen == nil { showPending() }
  }

  private mutating func showPending() {
    console.say(pending)
    pending = []
  }

  private func blank() {
    if let screen { screen.blank() } else { console.blank() }
  }

  private mutating func say(_ word: ShellWord) { tell([StyledLine(world.voice.say(word))]) }

  private mutating func tell(_ word: ShellWord) -> Ending? {
    say(word)
    return nil
  }
}

extension StyledLine {
  init(_ utterance: Utterance) {
    switch utterance.role {
    case .heading, .question: self.init(utterance.text, .strong)
    case .quote: self.init(utterance.text, indent: 2)
    case .option: self.init(utterance.text, hanging: utterance.hanging)
    case .aloud: self.init(utterance.text, .strong)
    // Words tell a note from what is read aloud; its shape does so from afar.
    case .aside: self.init(utterance.text, indent: 2, hanging: 2)
    case .place, .plain, .note, .warning: self.init(utterance.text)
    }
  }
}
