import ArgumentParser
import Coach
import Dialogue
import Library
import Terminal

/// What a meeting adds to a conversation: one question a screen, to be read from the back of the
/// room, and the time.
final class CircleScreen {
  /// The columns that text is set in, so that the letters can be large.
  static let widest = 60
  /// Narrower than this, hardly a sentence stands on a row.
  private static let narrowest = 50

  private let world: World
  private let console: any Console
  private let rings: Bool
  /// When the clock was last looked at; a program that sleeps does not look.
  private var lastLook: Int
  /// A time without looks that was not asked about yet.
  private var gap: Range<Int>?
  /// What was told of each phase, by the moment it began.
  private var told: [Int: CircleClock.Moment] = [:]
  private var cued: Set<Key> = []
  private var sight = CircleSight()
  /// The question on the screen, and how many rows there are from its first to the last.
  private var shown: (lines: [StyledLine], rows: Int) = ([], 0)

  init(_ world: World, _ console: any Console, rings: Bool) {
    (self.world, self.console, self.rings) = (world, console, rings)
    lastLook = world.now
  }

  // MARK: What is on the screen

  /// Whether what was earlier is pushed off: in a pipe, and to who hears it, all stays as it is.
  private var pushes: Bool { console.isAttended && !console.isAccessible }

  /// A question with what was said to the answer before it; all that was earlier is pushed off.
  func page(
    _ prompt: Interview.Prompt, after said: [StyledLine], in interview: Interview
  ) -> [StyledLine] {
    guard !prompt.said.isEmpty else { return below(said, in: interview) }
    let words = words(of: interview)
    let asked = prompt.said.map(StyledLine.init)
    var lines = said + (said.isEmpty ? [] : [""]) + asked
    guard console.isAttended else { return [""] + lines }
    let status: [StyledLine] = status(of: interview).map { ["", StyledLine($0)] } ?? []
    guard pushes else { return lines + status }
    let place = prompt.said.first?.role == .place ? 1 : 0
    let kept = sight.lines(with: prompt, after: said, in: interview)
    let (top, rest) = (Array(asked.prefix(place)), Array(asked.dropFirst(place)))
    let tooLong = StyledLine(words.say(ShellWord.circleTooLong), indent: 2)
    lines = (fitting(said, top, kept, rest, under: status) ?? lines + [tooLong]) + status
    // What was said to an earlier line is not said again.
    let question = fitting([], top, kept, rest, under: status) ?? asked + [tooLong]
    shown = (question + status, rows: console.rows(of: lines) + 1)
    return pushedOff(lines)
  }

  /// A line that is to be mended belongs to the question that stands there, which is shown again
  /// before too many of them push it off.
  private func below(_ said: [StyledLine], in interview: Interview) -> [StyledLine] {
    guard pushes, interview.isMending else { return said }
    // With the row on which one types.
    shown.rows += console.rows(of: said) + 1
    guard shown.rows > console.height else { return said }
    let lines = said + [""] + shown.lines
    shown.rows = console.rows(of: lines) + 1
    return pushedOff(lines)
  }

  /// Below so many empty rows that nothing else is on the screen.
  private func pushedOff(_ lines: [StyledLine]) -> [StyledLine] {
    // The row behind the lines is where one types.
    let room = console.height - console.rows(of: lines) - 1
    return Array(repeating: "", count: max(1, room)) + lines
  }

  /// As much as fits: all of it, else with lists in two columns, else without what a phase began
  /// with, and at last with long lines cut off, which `:flap` shows in full.
  private func fitting(
    _ said: [StyledLine], _ place: [StyledLine], _ kept: [StyledLine], _ asked: [StyledLine],
    under status: [StyledLine]
  ) -> [StyledLine]? {
    let above = said + (said.isEmpty ? [] : [""]) + place
    let width = min(console.width, Self.widest)
    let pages: [() -> [StyledLine]] = [
      { above + kept + asked }, { TwoColumns(width: width).folded(above + kept + asked) },
      { TwoColumns(width: width).folded(above + asked) },
      { TwoColumns(width: width, isCut: true).folded(above + asked) },
    ]
    return pages.lazy.map { $0() }.first { console.rows(of: $0 + status) < console.height }
  }

  /// What was noted of an answer whose words would otherwise leave the screen.
  func decision(
    _ turn: Turn?, to question: Question?, in interview: Interview
  ) -> [StyledLine] {
    guard pushes, let entry = turn?.entries.first, entry.source == .person, entry.undoes == nil,
      let question, question.key == entry.key, !question.isSecret, let answer = entry.answer
    else { return [] }
    switch answer {
    case .text, .numbers: break
    default: return []
    }
    let speaker = interview.speaker
    let words = speaker.words(of: answer, to: question.form)
    let voice = self.words(of: interview)
    guard !entry.key.isNaming else {
      let what = Fact.typed(speaker.quoted(words))
      return [StyledLine(voice.say(ShellWord.circleNoted, ["what": what]))]
    }
    let line = entry.key.about.map { speaker.line(Key(naming: $0)) } ?? ""
    let place = speaker.quoted(line.isEmpty ? speaker.label(of: entry.key) : line)
    let facts: Facts = ["what": .typed(words), "place": .typed(place)]
    return [StyledLine(voice.say(ShellWord.circleNotedAt, facts))]
  }

  /// Shows how wide the text will be, until whoever leads has set the letters to it; who goes on
  /// with a meeting has done so.
  func measure(isNew: Bool) throws {
    guard console.isAttended else { return }
    if isNew, !console.isAccessible {
      console.say([
        StyledLine(String(repeating: "-", count: Self.widest)),
        StyledLine(world.voice.say(ShellWord.circleRuler), .strong),
        StyledLine(world.voice.say(ShellWord.circleRulerHow)),
      ])
      if case .interrupt = wait() { throw ExitCode(130) }
    }
    guard console.width < Self.narrowest else { return }
    console.say(
      world.voice.say(ShellWord.circleNarrow, ["n": .number(console.width)]))
    if case .interrupt = wait() { throw ExitCode(130) }
  }

  /// An empty screen, until whoever leads wants to go on.
  func blank() {
    console.blank()
    guard console.isAttended else { return }
    console.say(world.voice.say(ShellWord.circleBlank))
    wait()
  }

  /// Waits for Enter, and shows nothing of what is typed.
  @discardableResult
  private func wait() -> LineEvent {
    let event = console.read(LineRequest(prompt: "", isSecret: true))
    if case .signal(let number) = event { Signals.reraise(number) }
    return event
  }

  // MARK: The time

  /// The time that is left of the phase and of the meeting.
  private func status(of interview: Interview) -> String? {
    let (voice, now) = (words(of: interview), world.now)
    let session = interview.conversation.session
    guard !session.isClosed else { return nil }
    let clock = CircleClock(session)
    var parts: [String] = []
    if let stage = interview.conversation.question?.stage, let seconds = stage.seconds {
      let name = Fact.phrase(stage.phrase)
      let left = clock.secondsLeft(of: stage, now: now)
      let word: ShellWord =
        left.map { Self.word(for: $0, .circlePhaseLeft, .circlePhaseUp, .circlePhaseOver) }
        ?? .circlePhaseTakes
      parts.append(
        voice.say(word, ["stage": name, "n": .number(Self.minutes(left ?? seconds))]))
    }
    if let left = clock.secondsLeft(now: now) {
      let word = Self.word(for: left, .circleLeft, .circleUp, .circleOver)
      parts.append(voice.say(word, ["n": .number(Self.minutes(left))]))
    }
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: console.isAccessible ? ", " : " · ")
  }

  private static func word(
    for left: Int, _ some: ShellWord, _ none: ShellWord, _ over: ShellWord
  ) -> ShellWord {
    left > 0 ? some : left > -60 ? none : over
  }

  /// Begun minutes; of time that is over, whole ones.
  private static func minutes(_ seconds: Int) -> Int {
    seconds < 0 ? -seconds / 60 : (seconds + 59) / 60
  }

  /// Looks at the clock while somebody types or thinks.
  func tick(for interview: Interview) -> Tick? {
    guard console.isAttended else { return nil }
    lastLook = world.now
    return Tick(milliseconds: 1_000) { [unowned self] in look(interview) }
  }

  private func look(_ interview: Interview) -> [StyledLine] {
    let voice = words(of: interview)
    if let gap = missed(in: interview) {
      return [StyledLine(voice.say(ShellWord.circleGap, ["n": .number(Self.length(gap))]))]
    }
    // How far a phase is, nobody knows until it is known what that time was.
    guard gap == nil, let question = interview.conversation.question, let stage = question.stage
    else { return [] }
    let clock = CircleClock(interview.conversation.session)
    guard let moment = clock.moment(of: stage, now: world.now), let began = clock.began(stage)
    else { return [] }
    var lines: [StyledLine] = []
    if told[began].map({ $0.rawValue < moment.rawValue }) ?? true {
      told[began] = moment
      if rings { console.ring() }
      let left = clock.secondsLeft(of: stage, now: world.now) ?? 0
      lines.append(StyledLine(voice.say(word(for: moment), ["n": .number(Self.minutes(left))])))
    }
    let cues = interview.halfway
    if !cues.isEmpty, cued.insert(question.key).inserted { lines += cues.map(StyledLine.init) }
    return lines
  }

  private func word(for moment: CircleClock.Moment) -> ShellWord {
    switch moment {
    case .half: .circleHalf
    case .lastMinute: .circleLastMinute
    case .over: .circleTimeUp
    }
  }

  // MARK: Time that went by unseen

  /// What there is to ask about after a line: the time in which the program did not look.
  func statements(in interview: Interview) -> [Statement] {
    _ = missed(in: interview)
    guard let gap else { return [] }
    self.gap = nil
    return statements(about: gap, asking: .circleGapAsk, in: interview)
  }

  /// The same for a meeting that is gone on with.
  func statementsOnResuming(_ interview: Interview) -> [Statement] {
    let session = interview.conversation.session
    guard !session.isClosed else { return [] }
    let clock = CircleClock(session)
    if clock.isStopped { return [CircleClock.start] }
    return clock.silence(now: world.now).map {
      statements(about: $0, asking: .circleSilenceAsk, in: interview)
    } ?? []
  }

  private func missed(in interview: Interview) -> Range<Int>? {
    let now = world.now
    defer { lastLook = now }
    let session = interview.conversation.session
    guard console.isAttended, now - lastLook > CircleClock.longSilence, !session.isClosed,
      CircleClock(session).secondsLeft(now: now) != nil
    else { return nil }
    gap = (gap?.lowerBound ?? lastLook)..<now
    return gap
  }

  /// A break does not count; where nobody is there to say so, it was one.
  private func statements(
    about gap: Range<Int>, asking question: ShellWord, in interview: Interview
  ) -> [Statement] {
    let voice = words(of: interview)
    let facts: Facts = ["n": .number(Self.length(gap))]
    guard console.isAttended else {
      console.say(voice.say(ShellWord.circleGapTaken, facts))
      return [CircleClock.pause(gap)]
    }
    console.say(["", StyledLine(voice.say(question, facts), .strong)])
    while true {
      switch console.read(LineRequest()) {
      case .line(let line):
        switch line.trimmed.folded {
        case "j", "ja", "y", "yes": return [CircleClock.pause(gap)]
        case "n", "nee", "no": return []
        default: console.say(voice.say(Problem.notYesNo(line.trimmed).remark))
        }
      case .signal(let number): Signals.reraise(number)
      case .blank: console.blank()
      case .interrupt, .end: return [CircleClock.pause(gap)]
      default: continue
      }
    }
  }

  private static func length(_ gap: Range<Int>) -> Int { (gap.count + 30) / 60 }

  private func words(of interview: Interview) -> Voice {
    Voice(interview.language, words: world.voice.words, folder: world.voice.folder)
  }
}
