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

  /// The days to come, of every conversation there is.
  private func dates() throws -> [Reminders.Date] {
    guard let logbook = try world.existingLogbook() else { return [] }
    do {
      return try logbook.sessions().flatMap { header in
        let session = Session(
          id: header.number, version: header.version, try logbook.entries(of: header.number))
        return dates(of: session, header)
      }.filter { $0.day >= world.today }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    } catch let error as LogbookError {
      throw Failure.logbook(error)
    }
  }

  /// Named after when the conversation began: its number is another one on another computer.
  private func dates(of session: Session, _ header: SessionHeader) -> [Reminders.Date] {
    let name = "\(header.script)-\(header.beganAt)@flap"
    let lookBack = session[.lookBack].map {
      Reminders.Date(
        id: "terugkijken-\(name)", day: $0, title: voice.say(CalendarWord.lookBack))
    }
    let ends = Flap(session).items.compactMap { item -> Reminders.Date? in
      guard case .emergency(let until?, _) = item.plan else { return nil }
      return Reminders.Date(
        id: "einddatum-\(item.task.number)-\(name)", day: until,
        title: voice.say(CalendarWord.until))
    }
    return [lookBack].compactMap(\.self) + ends
  }
}
