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
    var talk = try begin(console, script, library, logbook)
    if let jots { talk.settle = { [world] in try jots.settle($0, world) } }
    if let list { try add(list, to: &talk) }
    if isSample { try addSample(to: &talk) }
    try end(try talk.hold(), talk)
  }

  // MARK: Beginning

  private func begin(
    _ console: any Console, _ script: Script, _ library: PromptLibrary, _ logbook: Logbook?
  ) throws -> Talk {
    guard let logbook, let resuming else {
      if isSample { console.say(world.voice.say(ShellWord.sample)) }
      let preface = Conversation(script, Session(version: script.version)).say(
        opening(library), at: world.now)
      let record = logbook.map { Record($0, script, world.voice.language, preface: preface) }
      return Talk(world, console, record, interview(preface.next, console, library))
    }
    let header = try SessionChoice(resuming).header(in: logbook) {
      $0.script == script.id && !$0.isClosed
    }
    return try resume(header, console, script, library, logbook)
  }

  /// The profile a session was begun with, and what to say of it.
  private func begun(_ logbook: Logbook?) throws -> (PromptLibrary, Remark?) {
    guard let logbook else { return (try world.library(profile: profile), nil) }
    let header = try SessionChoice(resuming).header(in: logbook) {
      $0.script == "solo" && !$0.isClosed
    }
    let entries: [Entry]
    do { entries = try logbook.entries(of: header.number) } catch { throw Failure.logbook(error) }
    return try world.library(of: entries, asked: profile)
  }

  private func resume(
    _ header: SessionHeader, _ console: any Console, _ script: Script, _ library: PromptLibrary,
    _ logbook: Logbook
  ) throws -> Talk {
    guard header.script == script.id else { throw Failure.unknownScript(header.script) }
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
        ShellWord.resumed,
        ["n": .number(header.number), "date": .day(world.day(at: header.beganAt))]))
    var talk = Talk(
      world, console, record, interview(Conversation(script, session), console, library))
    if header.isClosed { talk.reopen() }
    return talk
  }

  /// What is noted before the first question: the profile, and the route where it was chosen.
  private func opening(_ library: PromptLibrary) -> [Statement] {
    [Statement(Key(Topic<Picked>.profile.id), .choices([library.profile.id, library.profileHash]))]
      + (isShort
        ? [Statement(Key(Topic<Route>.time.id), Route.short.answer, by: .person)] : [])
  }

  private func interview(
    _ conversation: Conversation, _ console: any Console, _ library: PromptLibrary
  ) -> Interview {
    Interview(
      conversation, in: world.voice.language, phrasebook: library.phrasebook, today: world.today,
      isAttended: console.isAttended)
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

  private func end(_ ending: Talk.Ending, _ talk: Talk) throws {
    let voice = world.voice
    guard let session = talk.record?.session else {
      if isSample { talk.console.say(voice.say(ShellWord.sampleOver)) }
      return
    }
    switch ending {
    case .closed:
      talk.console.say(voice.say(ShellWord.closed, ["n": .number(session)]))
      let wanted = talk.interview.conversation.session[.paper]?.elements ?? []
      if !talk.interview.conversation.isReopened {
        try Paper(world, session).make(wanted, console: talk.console.isAttended)
      }
    case .paused: talk.console.say(voice.say(ShellWord.savedUntilHere, ["n": .number(session)]))
    case .inputEnded: talk.console.say(voice.say(ShellWord.inputEnded, ["n": .number(session)]))
    }
  }
}
