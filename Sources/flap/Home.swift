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

  private enum Choice { case new, resume(Int), show(Int), sample, quit }

  func run() throws {
    let console = world.console()
    let logbook = try world.existingLogbook()
    let sessions = try logbook.map { try headers(of: $0) }?.filter { $0.script == "solo" } ?? []
    console.say(voice.say(ShellWord.greeting))
    let open = sessions.last { !$0.isClosed }
    console.say(state(open))
    let jots = try logbook.map { try JotStore($0).jots.open.count } ?? 0
    if jots > 0 { console.say(voice.say(ShellWord.homeJots, ["n": .number(jots)])) }
    guard console.isAttended else {
      console.say(voice.say(ShellWord.noTerminal))
      console.say(voice.say(ShellWord.noTerminalHow))
      return
    }
    let choices = choices(open, last: sessions.last)
    guard let choice = ask(console, choices) else { return }
    try carryOut(choice)
  }

  private func headers(of logbook: Logbook) throws -> [SessionHeader] {
    do { return try logbook.sessions() } catch { throw Failure.logbook(error) }
  }

  private func state(_ open: SessionHeader?) -> String {
    guard let open else { return voice.say(ShellWord.homeNone) }
    return voice.say(
      ShellWord.homeOpen,
      ["n": .number(open.number), "date": .day(world.day(at: open.beganAt))])
  }

  private func choices(
    _ open: SessionHeader?, last: SessionHeader?
  ) -> [(words: String, choice: Choice)] {
    var choices: [(String, Choice)] = []
    if let open {
      choices.append(
        (voice.say(ShellWord.homeResume, ["n": .number(open.number)]), .resume(open.number)))
    }
    choices.append((voice.say(ShellWord.homeNew), .new))
    if let last {
      choices.append(
        (voice.say(ShellWord.homeShow, ["n": .number(last.number)]), .show(last.number)))
    }
    return choices + [
      (voice.say(ShellWord.homeSample), .sample), (voice.say(ShellWord.homeQuit), .quit),
    ]
  }

  private func ask(
    _ console: any Console, _ choices: [(words: String, choice: Choice)]
  ) -> Choice? {
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
      case .end, .interrupt: return nil
      case .blank: console.blank()
      default: continue
      }
    }
  }

  private func carryOut(_ choice: Choice) throws {
    switch choice {
    case .new: try SoloSession(world).run()
    case .resume(let number): try SoloSession(world, resuming: String(number)).run()
    case .show(let number): try ShowSession(world, session: String(number)).run()
    case .sample: try SoloSession(world, isSample: true).run()
    case .quit: return
    }
  }
}
