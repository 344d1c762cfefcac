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

  /// The file in the folder for data.
  static let file = "intervisie.sqlite"

  func run() throws {
    let logbook = try world.logbook(file: Self.file)
    guard !logbook.isReadOnly else { throw Failure.logbook(.readOnly(path: logbook.path)) }
    let library = try world.library()
    let script = Script.circle(library.material)
    let list = try from.map { try TaskList(InputFile($0)) }
    let console = world.console(opensTerminal: from == "-")
    var talk = try resuming == nil
      ? begin(console, script, library, logbook) : resume(console, script, library, logbook)
    talk.interrupted = .circleInterrupted
    if let list { try add(list, to: &talk) }
    end(try talk.hold(), talk)
  }

  private func begin(
    _ console: any Console, _ script: Script, _ library: PromptLibrary, _ logbook: Logbook
  ) throws -> Talk {
    let tempo = Statement(Key(Topic<Int>.tempo.id), .numbers([plan.minutes]))
    let preface = Conversation(script, Session(version: script.version)).say(
      [tempo], at: world.now)
    let record = Record(logbook, script, world.voice.language, preface: preface)
    return Talk(world, console, record, interview(preface.next, console, library))
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
    console.say(
      world.voice.say(
        ShellWord.circleResumed,
        ["n": .number(header.number), "date": .day(world.day(at: header.beganAt))]))
    var talk = Talk(
      world, console, record, interview(Conversation(script, session), console, library))
    if header.isClosed { talk.reopen() }
    return talk
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
    for problem in list.problems { talk.console.say(world.voice.say(problem)) }
    if list.name != "-" { talk.console.say(world.voice.say(ShellWord.fileStays)) }
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
