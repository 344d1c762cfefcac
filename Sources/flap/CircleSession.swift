import ArgumentParser
import Coach
import Dialogue
import Documents
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
    let file = try from.map { try InputFile($0) }
    // What is in somebody's calendar is not for all to see.
    if let file, file.isCalendar { throw Failure.calendar(.notInMeeting(file.name)) }
    let list = try file.map { try TaskList($0) }
    let logbook = try world.logbook(file: Self.file)
    guard !logbook.isReadOnly else { throw Failure.logbook(.readOnly(path: logbook.path)) }
    let library = try world.library()
    let script = Script.circle(library.material)
    let console =
      other ?? world.console(opensTerminal: from == "-", widest: CircleScreen.widest)
    let screen = CircleScreen(world, console, rings: rings)
    var conversing = Conversing(world, console, script, library.phrasebook)
    conversing.screen = screen
    let header = try resumed(in: logbook)
    var talk =
      try header.map { try conversing.resume($0, in: logbook) }
      ?? conversing.begin(
        with: [Statement(Key(Topic<Int>.tempo.id), .numbers([plan.minutes]))], in: logbook)
    talk.interview.isTimed = console.isAttended
    try screen.measure(isNew: header == nil)
    if header == nil { talk.tell(length) } else { try goOn(&talk, screen) }
    if let list { try add(list, to: &talk) }
    let ending = try talk.hold()
    // Who leaves on purpose, stops the clock.
    if ending != .closed { try talk.note([CircleClock.stop]) }
    end(ending, talk, conversing)
  }

  private func resumed(in logbook: Logbook) throws -> SessionHeader? {
    guard let resuming else { return nil }
    let choice = SessionChoice(resuming)
    do {
      do { return try choice.header(in: logbook, isClosed: false) } catch Failure.noSession {
        // Where none is open, the last one opens at its answers.
        return try choice.header(in: logbook)
      }
    } catch Failure.noSession, Failure.logbook(.missing) {
      throw Failure.noMeeting
    }
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

  /// What there is to say and to ask where a meeting is gone on with.
  private func goOn(_ talk: inout Talk, _ screen: CircleScreen) throws {
    let session = talk.interview.conversation.session
    guard !session.isClosed else { return }
    let wasStopped = CircleClock(session).isStopped
    try talk.note(screen.statementsOnResuming(talk.interview))
    if wasStopped { talk.tell([StyledLine(world.voice.say(ShellWord.circleGoesOn))]) }
    if let slips = Circle(session).slipsIn {
      let facts: Facts = ["n": .number(slips.typed), "x": .number(slips.of)]
      talk.tell([StyledLine(world.voice.say(ShellWord.circleSlipsIn, facts))])
    }
  }

  /// The list that was gathered beforehand: its words alone, for all to see.
  private func add(_ list: TaskList, to talk: inout Talk) throws {
    talk.tell(list.problems.map { StyledLine(world.voice.say($0)) })
    if list.name != "-" { talk.tell([StyledLine(world.voice.say(ShellWord.fileStays))]) }
    try talk.add(list.lines.map { Gathered($0.text) })
  }

  private func end(_ ending: Talk.Ending, _ talk: Talk, _ conversing: Conversing) {
    guard let session = talk.record?.session else { return }
    guard ending == .closed else { return conversing.tell(ending, of: session) }
    let number: Facts = ["n": .number(session)]
    talk.console.say(world.voice.say(ShellWord.circleClosed, number))
    guard case .agreed = GroupReport.Permission(talk.interview.conversation.session) else { return }
    talk.console.say(world.voice.say(ShellWord.circleReport, number))
  }
}
