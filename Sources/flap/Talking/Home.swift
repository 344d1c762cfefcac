import ArgumentParser
import Coach
import Dialogue
import Library
import Logbook
import Terminal

/// What is open, and what to do about it.
struct Home {
  let world: World
  private var voice: Voice { world.voice }

  init(_ world: World) { self.world = world }

  private enum Choice {
    case new, resume(Int, ScriptKind), review(Int), show(Int), sample, quit
    case resumeMeeting(Int, MeetingKind), reviewMeeting(Int)
  }

  /// What there is to tell.
  private struct Open {
    /// A conversation that was not finished, or was opened again.
    var unfinished: SessionHeader?
    var last: SessionHeader?
    var due: (session: Int, due: Due)?
    var jots = 0
    var meetings: OpenMeetings

    init(_ world: World) throws {
      meetings = OpenMeetings(world)
      guard let logbook = try world.existingLogbook() else { return }
      let kinds = ScriptKind.allCases.map(\.rawValue)
      do {
        unfinished = try logbook.latest(of: kinds, isClosed: false)
        last = try logbook.latest(of: kinds)
        unfinished = unfinished ?? last.flatMap { $0.isReopened ? $0 : nil }
      } catch {
        throw Failure.logbook(error)
      }
      // Who is looking back already need not be told to.
      if unfinished?.script != ScriptKind.review.rawValue {
        due = try Chains(world, logbook).due()
      }
      jots = try JotStore(logbook).jots.open.count
    }
  }

  func run() throws {
    let console = world.console()
    let open = try Open(world)
    console.say(voice.say(ShellWord.greeting))
    tell(open, on: console)
    guard console.isAttended else {
      console.say(voice.say(ShellWord.noTerminal))
      console.say(voice.say(ShellWord.noTerminalHow))
      return
    }
    guard let choice = try ask(console, choices(open)) else { return }
    try carryOut(choice)
  }

  private func tell(_ open: Open, on console: any Console) {
    if let header = open.unfinished {
      console.say(
        voice.say(
          ShellWord.homeOpen,
          ["n": .number(header.number), "date": .day(world.day(at: header.beganAt))]))
    } else if open.due == nil, open.meetings.remarks.isEmpty {
      console.say(voice.say(ShellWord.homeNone))
    }
    if let (session, due) = open.due {
      if let day = due.lookBack {
        console.say(voice.say(ShellWord.homeDue, ["n": .number(session), "date": .day(day)]))
      }
      if due.emergencies > 0 {
        console.say(voice.say(ShellWord.homeEmergencies, ["n": .number(due.emergencies)]))
      }
    }
    for remark in open.meetings.remarks { console.say(voice.say(remark)) }
    if open.jots > 0 { console.say(voice.say(ShellWord.homeJots, ["n": .number(open.jots)])) }
  }

  private func choices(_ open: Open) -> [(words: String, choice: Choice)] {
    var choices: [(String, Choice)] = []
    if let header = open.unfinished, let kind = ScriptKind(rawValue: header.script) {
      choices.append(
        (
          voice.say(ShellWord.homeResume, ["n": .number(header.number)]),
          .resume(header.number, kind)
        ))
    }
    if let (session, _) = open.due {
      choices.append((voice.say(ShellWord.homeReview, ["n": .number(session)]), .review(session)))
    }
    if let (number, kind, _) = open.meetings.unfinished {
      choices.append(
        (
          voice.say(ShellWord.homeMeetingResume, ["n": .number(number)]),
          .resumeMeeting(number, kind)
        ))
    }
    if let (number, _) = open.meetings.due {
      choices.append(
        (voice.say(ShellWord.homeMeetingReview, ["n": .number(number)]), .reviewMeeting(number)))
    }
    choices.append((voice.say(open.jots > 0 ? ShellWord.homeNewJots : .homeNew), .new))
    if let last = open.last {
      choices.append(
        (voice.say(ShellWord.homeShow, ["n": .number(last.number)]), .show(last.number)))
    }
    return choices + [
      (voice.say(ShellWord.homeSample), .sample), (voice.say(ShellWord.homeQuit), .quit),
    ]
  }

  private func ask(
    _ console: any Console, _ choices: [(words: String, choice: Choice)]
  ) throws -> Choice? {
    console.say([StyledLine(voice.say(ShellWord.homeQuestion), .strong)])
    console.say(
      choices.enumerated().map { StyledLine("\($0.offset + 1). \($0.element.words)", hanging: 3) })
    while true {
      switch console.read(LineRequest(completions: choices.map(\.words))) {
      case .line(let line):
        let typed = line.trimmed
        if typed.isEmpty { return nil }
        if let number = Int(typed), choices.indices.contains(number - 1) {
          return choices[number - 1].choice
        }
        let begins = choices.filter { $0.words.folded.hasPrefix(typed.folded) }
        if begins.count == 1 { return begins[0].choice }
        console.say(voice.say(Problem.noSuchNumber(choices.count).remark))
      case .interrupt(hadText: true): console.say(voice.say(ShellWord.stopHow))
      case .signal(let number): Signals.reraise(number)
      case .interrupt: throw ExitCode(130)
      case .end: return nil
      case .blank: console.blank()
      default: continue
      }
    }
  }

  private func carryOut(_ choice: Choice) throws {
    switch choice {
    case .new: try SoloSession(world).run()
    case .resume(let number, .solo): try SoloSession(world, resuming: String(number)).run()
    case .resume(let number, .review): try ReviewSession(world, resuming: String(number)).run()
    case .review(let number): try ReviewSession(world, target: String(number)).run()
    case .resumeMeeting(let number, .circle):
      try CircleSession(world: world, resuming: String(number)).run()
    case .resumeMeeting(let number, .circleReview):
      try CircleReviewSession(world: world, resuming: String(number)).run()
    case .reviewMeeting(let number):
      try CircleReviewSession(world: world, target: String(number)).run()
    case .show(let number): try ShowSession(world, session: String(number)).run()
    case .sample: try SoloSession(world, isSample: true).run()
    case .quit: return
    }
  }
}
