import ArgumentParser
import Coach
import Dialogue
import Library
import Logbook
import Terminal
import Workload

/// One solo conversation: begun, gone on with, imported, or made up.
struct SoloSession {
  let world: World
  var from: String?
  var asksNothing = false
  var isShort = false
  var resuming: String?
  var isSample = false
  var profile: String?
  /// The days of which a calendar is read, as typed.
  var period: String?

  init(
    _ world: World, from: String? = nil, asksNothing: Bool = false, isShort: Bool = false,
    resuming: String? = nil, isSample: Bool = false, profile: String? = nil, period: String? = nil
  ) {
    (self.world, self.from, self.asksNothing) = (world, from, asksNothing)
    (self.isShort, self.resuming, self.isSample) = (isShort, resuming, isSample)
    (self.profile, self.period) = (profile, period)
  }

  func run() throws {
    let chosen = try resuming == nil ? world.library(profile: profile) : nil
    let logbook = isSample || asksNothing ? nil : try world.logbook()
    // What cannot be kept is not asked for.
    if let logbook, logbook.isReadOnly {
      throw Failure.logbook(.readOnly(path: logbook.path))
    }
    let (library, remark) = try chosen.map { ($0, nil) } ?? begun(logbook)
    var material = library.material
    let jots = try logbook.map { try JotStore($0) }
    material.jots = try jots?.jots.open ?? []
    if let logbook {
      material.assess = library.assess(learnedFrom: try Learned(from: logbook).lines)
    }
    let script = Script.solo(material)
    let file = try from.map { try InputFile($0) }
    let calendar = try CalendarList(file, period: period, world)
    var list = try calendar?.whole ?? file.map { try TaskList($0) }
    if asksNothing, let list { return try Proposals(world, library).keep(list, script) }

    let console = world.console(opensTerminal: from == "-")
    if let remark { console.say(world.voice.say(remark)) }
    if let calendar { list = try calendar.chosen(console) }
    let conversing = Conversing(world, console, script, library.phrasebook)
    var talk = try begin(conversing, library, logbook)
    if let jots { talk.settle = { [world] in try jots.settle($0, world) } }
    if let list { try add(list, to: &talk) }
    if isSample { try addSample(to: &talk) }
    try end(try talk.hold(), talk, conversing)
  }

  // MARK: Beginning

  private func begin(
    _ conversing: Conversing, _ library: PromptLibrary, _ logbook: Logbook?
  ) throws -> Talk {
    guard let logbook, let resuming else {
      if isSample { conversing.console.say(world.voice.say(ShellWord.sample)) }
      return conversing.begin(with: opening(library), in: logbook)
    }
    let header = try SessionChoice(resuming).header(in: logbook, of: [.solo], isClosed: false)
    return try conversing.resume(header, in: logbook)
  }

  /// The profile a session was begun with, and what to say of it.
  private func begun(_ logbook: Logbook?) throws -> (PromptLibrary, Remark?) {
    guard let logbook else { return (try world.library(profile: profile), nil) }
    let header = try SessionChoice(resuming).header(in: logbook, of: [.solo], isClosed: false)
    let entries: [Entry]
    do { entries = try logbook.entries(of: header.number) } catch { throw Failure.logbook(error) }
    return try world.library(of: entries, asked: profile)
  }

  /// What is noted before the first question: the profile, and the route where it was chosen.
  private func opening(_ library: PromptLibrary) -> [Statement] {
    [library.noted]
      + (isShort
        ? [Statement(Key(Topic<Route>.time.id), Route.short.answer, by: .person)] : [])
  }

  // MARK: Lists

  private func add(_ list: TaskList, to talk: inout Talk) throws {
    for problem in list.problems { talk.console.say(world.voice.say(problem)) }
    if list.name != "-" { talk.console.say(world.voice.say(ShellWord.fileStays)) }
    try talk.add(list.lines)
  }

  private func addSample(to talk: inout Talk) throws {
    let lines = TaskLineReader().lines(of: PromptLibrary.sample(world.voice.language))
    try talk.add(lines.compactMap(Gathered.init))
  }

  // MARK: Ending

  private func end(_ ending: Talk.Ending, _ talk: Talk, _ conversing: Conversing) throws {
    guard let session = talk.record?.session else {
      if isSample { talk.console.say(world.voice.say(ShellWord.sampleOver)) }
      return
    }
    conversing.tell(ending, of: session)
    guard ending == .closed, !talk.interview.conversation.isReopened else { return }
    let wanted = talk.interview.conversation.session[.paper]?.elements ?? []
    try Paper(world, session).make(wanted, console: talk.console.isAttended)
  }
}
