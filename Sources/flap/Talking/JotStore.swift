import Coach
import Dialogue
import Logbook

/// The one session of the logbook that holds what was jotted down.
struct JotStore {
  let logbook: Logbook
  private let number: Int?

  init(_ logbook: Logbook) throws {
    self.logbook = logbook
    do { number = try Self.number(in: logbook) } catch { throw Failure.logbook(error) }
  }

  /// What was jotted down so far.
  var jots: Jots {
    get throws {
      guard let number else { return Jots(Session(id: 0, version: Jots.version)) }
      do {
        return Jots(
          Session(id: number, version: Jots.version, try logbook.entries(of: number)))
      } catch {
        throw Failure.logbook(error)
      }
    }
  }

  func keep(_ text: String, _ world: World) throws {
    try write([JotStore(logbook).jots.entry(for: text, at: world.now)], world)
  }

  /// Notes the jots that a turn has taken up or left.
  func settle(_ turn: Turn, _ world: World) throws {
    for entry in turn.entries where entry.key.question == Topic<Offer>.offer.id {
      guard let jot = entry.key.about, entry.stands else { continue }
      try write([JotStore(logbook).jots.settling(jot, at: world.now)], world)
    }
  }

  private func write(_ entries: [Entry], _ world: World) throws {
    do throws(LogbookError) {
      if let number = try JotStore.number(in: logbook) {
        try logbook.append(entries, to: number, at: world.now)
      } else {
        _ = try logbook.begin(
          script: Jots.script, version: Jots.version, language: world.voice.language,
          at: world.now, with: entries)
      }
    } catch {
      throw Failure.logbook(error)
    }
  }

  private static func number(in logbook: Logbook) throws(LogbookError) -> Int? {
    try logbook.latest(of: [Jots.script])?.number
  }
}
