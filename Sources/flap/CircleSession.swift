import ArgumentParser
import Coach
import Dialogue
import Library
import Logbook
import Terminal

/// One meeting of colleagues: begun, or gone on with.
///
/// It has a logbook of its own, so that the screen of a group can show nothing of a person.
struct CircleSession {
  let world: World
  var from: String?
  var resuming: String?
  var plan = CirclePlan()
  var rings = false

  /// The file in the folder for data.
  static let file = "intervisie.sqlite"

  /// Holds the meeting, on the console of the program unless there is another.
  func run(on other: (any Console)? = nil) throws {
    let logbook = try world.logbook(file: Self.file)
    guard !logbook.isReadOnly else { throw Failure.logbook(.readOnly(path: logbook.path)) }
    let library = try world.library()
    let script = Script.circle(library.material)
    let list = try from.map { try TaskList(InputFile($0)) }
    let console =
      other ?? world.console(opensTerminal: from == "-", widest: CircleScreen.widest)
    let screen = CircleScreen(world, console, rings: rings)
    var talk =
      try resuming == nil
      ? begin(console, script, library, logbook) : resume(console, script, library, logbook)
    talk.interrupted = .circleInterrupted
    talk.screen = screen
    talk.interview.isTimed = console.isAttended
    try screen.measure(isNew: resuming == nil)
    if resuming != nil { try goOn(&talk, screen) }
    if let list { try add(list, to: &talk) }
    let ending = try talk.hold()
    // Who leaves on purpose, stops the clock.
    if ending != .closed { try talk.note([CircleClock.stop]) }
    end(ending, talk)
  }

  private func begin(
    _ console: any Console, _ script: Script, _ library: PromptLibrary, _ logbook: Logbook
  ) throws -> Talk {
    let tempo = Statement(Key(Topic<Int>.tempo.id), .numbers([plan.minutes]))
    let preface = Conversation(script, Session(version: script.version)).say(
      [tempo], at: world.now)
    let record = Record(logbook, script, world.voice.language, preface: preface)
    var talk = Talk(world, console, record, interview(preface.next, console, library))
    talk.pending = length
    return talk
  }

  /// How long it lasts where that is not as usual, and what falls out.
  private var length: [StyledLine] {
    guard plan != CirclePlan() else { return [] }
    let voice = world.voice
    let dropped = plan.dropped.map { voice.say($0) }.joined(separator: ", ")
    let facts: Facts = ["n": .number(plan.minutes), "what": .typed(dropped)]
    let word: ShellWord = dropped.isEmpty ? .circleLength : .circleShorter
    let talks = voice.say(ShellWord.circleTalks, ["n": .number(plan.talks)])
    return [StyledLine("\(voice.say(word, facts)) \(talks)")]
  }

  private func resume(
    _ console: any Console, _ script: Script, _ library: PromptLibrary, _ logbook: Logbook
  ) throws -> Talk {
    let header = try SessionChoice(resuming).header(in: logbook) {
      $0.script == script.id && !$0.isClosed
    }
    guard header.version <= script.version else { throw Failure.newerSession(header.number) }
    let (record, session): (Record, Session)
    do throws(LogbookError) {
      record = try Record(logbook, script, resuming: header)
      session = Session(
        id: header.number, version: header.version, try logbook.entries(of: header.number),
        renamed: script.renamed)
    } catch {
      throw Failure.logbook(error)
    }
    var talk = Talk(
      world, console, record, interview(Conversation(script, session), console, library))
    talk.pending = [
      StyledLine(
        world.voice.say(
          ShellWord.circleResumed,
          ["n": .number(header.number), "date": .day(world.day(at: header.beganAt))]))
    ]
    return talk
  }

  /// What there is to say and to ask where a meeting is gone on with.
  private func goOn(_ talk: inout Talk, _ screen: CircleScreen) throws {
    let session = talk.interview.conversation.session
    guard !session.isClosed else { return talk.reopen() }
    let wasStopped = CircleClock(session).isStopped
    try talk.note(screen.statementsOnResuming(talk.interview))
    if wasStopped { talk.pending.append(StyledLine(world.voice.say(ShellWord.circleGoesOn))) }
    if let slips = Circle(session).slipsIn {
      let facts: Facts = ["n": .number(slips.typed), "x": .number(slips.of)]
      talk.pending.append(StyledLine(world.voice.say(ShellWord.circleSlipsIn, facts)))
    }
  }

  private func interview(
    _ conversation: Conversation, _ console: any Console, _ library: PromptLibrary
  ) -> Interview {
    Interview(
      conversation, in: world.voice.language, phrasebook: library.phrasebook, today: world.today,
      isAttended: console.isAttended)
  }

  /// The list that was gathered beforehand: its words alone, for all to see.
  private func add(_ list: TaskList, to talk: inout Talk) throws {
    talk.pending += list.problems.map { StyledLine(world.voice.say($0)) }
    if list.name != "-" { talk.pending.append(StyledLine(world.voice.say(ShellWord.fileStays))) }
    try talk.add(list.lines.map { Gathered($0.text) })
  }

  private func end(_ ending: Talk.Ending, _ talk: Talk) {
    guard let session = talk.record?.session else { return }
    let word: ShellWord =
      switch ending {
      case .closed: .circleClosed
      case .paused: .circleSaved
      case .inputEnded: .circleInputEnded
      }
    talk.console.say(world.voice.say(word, ["n": .number(session)]))
  }
}
