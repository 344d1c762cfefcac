import Calendars
import Coach
import Dialogue
import Foundation
import Library
import Logbook

/// Writes the days that were agreed upon, for a calendar; no content and no names.
struct AgendaMaking {
  let world: World
  var output: String?
  var weekly: String?
  var mayReplace = false
  private var voice: Voice { world.voice }

  init(_ world: World, output: String?, weekly: String?, mayReplace: Bool) {
    (self.world, self.output, self.weekly) = (world, output, weekly)
    self.mayReplace = mayReplace
  }

  func run() throws {
    let moment = try weekly.map { try WeeklyMoment($0) }
    let dates = try self.dates()
    guard !dates.isEmpty || moment != nil else {
      return voice.complain(Remark(CalendarWord.noDays))
    }
    let text = Reminders(dates, weekly: moment.map(reminder), now: world.now).text
    guard let output, output != "-" else { return voice.give(text) }
    let file = OutputFile(output)
    try world.demandPlace(for: file, mayReplace: mayReplace)
    try file.write(text)
    voice.complain(Remark(ShellWord.written, ["path": .typed(file.path)]))
    voice.complain(Remark(CalendarWord.written, ["n": .number(dates.count)]))
  }

  private func reminder(_ moment: WeeklyMoment) -> Reminders.Weekly {
    Reminders.Weekly(
      first: moment.first(from: world.today), hour: moment.hour, minute: moment.minute,
      title: voice.say(CalendarWord.weekly))
  }

  /// The days to come, of every conversation and meeting there is.
  private func dates() throws -> [Reminders.Date] {
    try (conversations() + meetings()).filter { $0.day >= world.today }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  private func conversations() throws -> [Reminders.Date] {
    guard let logbook = try world.existingLogbook() else { return [] }
    let headers: [SessionHeader]
    do { headers = try logbook.sessions() } catch { throw Failure.logbook(error) }
    let chains = Chains(world, logbook)
    return try headers.flatMap { try lookBack($0, chains) + ends($0, chains) }
  }

  /// The days on which groups meet again; a file of theirs that cannot be read is told of.
  private func meetings() throws -> [Reminders.Date] {
    do {
      guard let logbook = try world.existingLogbook(file: DataFile.meetings) else { return [] }
      return try Chains(ofMeetings: logbook, world).nextMeetings().map { header, day in
        Reminders.Date(
          id: "bijeenkomst-\(name(header))", day: day, title: voice.say(CalendarWord.meeting))
      }
    } catch let failure as Failure {
      voice.complain(failure.remark)
      return []
    }
  }

  private func lookBack(_ header: SessionHeader, _ chains: Chains) throws -> [Reminders.Date] {
    try chains.past([header.number], answering: [Topic<Day>.lookBack.id]).compactMap { past in
      past.session[.lookBack].map {
        Reminders.Date(
          id: "terugkijken-\(name(header))", day: $0, title: voice.say(CalendarWord.lookBack))
      }
    }
  }

  /// The end dates of emergencies, as far as they were put off or handed back since.
  private func ends(_ header: SessionHeader, _ chains: Chains) throws -> [Reminders.Date] {
    guard header.script == ScriptKind.solo.rawValue else { return [] }
    let chain = try chains.past(try chains.numbers(with: header), answering: Due.questions)
    return Agreements(chain).emergencies.compactMap { agreement, until in
      until.map {
        Reminders.Date(
          id: "einddatum-\(agreement.subject.number)-\(name(header))", day: $0,
          title: voice.say(CalendarWord.until))
      }
    }
  }

  /// Named after when the conversation began: its number is another one on another computer.
  private func name(_ header: SessionHeader) -> String {
    "\(header.script)-\(header.beganAt)@flap"
  }
}
