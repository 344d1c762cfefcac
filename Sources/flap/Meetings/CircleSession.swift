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

  /// Holds the meeting, on the console of the program unless there is another.
  func run(on other: (any Console)? = nil) throws {
    let file = try from.map { try InputFile($0) }
    // What is in somebody's calendar is not for all to see.
    if let file, file.isCalendar { throw Failure.calendar(.notInMeeting(file.name)) }
    let list = try file.map { try TaskList($0) }
    let library = try world.library()
    let console =
      other ?? world.console(opensTerminal: from == "-", widest: CircleScreen.widest)
    let logbook = try world.logbook(file: DataFile.meetings)
    let room = try MeetingRoom(
      world, console, .circle(library.material), library.phrasebook, in: logbook, rings: rings)
    let header = try resuming.map {
      try SessionChoice($0).resumed(in: logbook, of: [.circle])
    }
    let tempo = Statement(Key(Topic<Int>.tempo.id), .numbers([plan.minutes]))
    try room.hold(header, noting: [tempo], telling: length) { talk in
      if let list { try add(list, to: &talk) }
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

  /// The list that was gathered beforehand: its words alone, for all to see.
  private func add(_ list: TaskList, to talk: inout Talk) throws {
    talk.tell(list.problems.map { StyledLine(world.voice.say($0)) })
    if list.name != "-" { talk.tell([StyledLine(world.voice.say(ShellWord.fileStays))]) }
    try talk.add(list.lines.map { Gathered($0.text) })
  }
}
