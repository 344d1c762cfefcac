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
    let list = try from.map { try TaskList(InputFile($0)) }
    let logbook = try world.logbook(file: Self.file)
    guard !logbook.isReadOnly else { throw Failure.logbook(.readOnly(path: logbook.path)) }
    let library = try world.library()
    let script = Script.circle(library.material)
    let console = world.console(opensTerminal: from == "-")
    let conversing = Conversing(world, console, script, library.phrasebook)
    var talk =
      try resumed(in: logbook).map { try conversing.resume($0, in: logbook) }
      ?? conversing.begin(
        with: [Statement(Key(Topic<Int>.tempo.id), .numbers([plan.minutes]))], in: logbook)
    if let list { try add(list, to: &talk) }
    end(try talk.hold(), talk, conversing)
  }

  private func resumed(in logbook: Logbook) throws -> SessionHeader? {
    guard let resuming else { return nil }
    return try SessionChoice(resuming).header(in: logbook, isClosed: false)
  }

  /// The list that was gathered beforehand: its words alone, for all to see.
  private func add(_ list: TaskList, to talk: inout Talk) throws {
    for problem in list.problems { talk.console.say(world.voice.say(problem)) }
    if list.name != "-" { talk.console.say(world.voice.say(ShellWord.fileStays)) }
    try talk.add(list.lines.map { Gathered($0.text) })
  }

  private func end(_ ending: Talk.Ending, _ talk: Talk, _ conversing: Conversing) {
    guard let session = talk.record?.session else { return }
    guard ending == .closed else { return conversing.tell(ending, of: session) }
    talk.console.say(world.voice.say(ShellWord.circleClosed, ["n": .number(session)]))
  }
}
