import Coach
import Dialogue
import Documents
import Logbook
import Terminal

/// What was measured over time: all sessions, read one at a time.
struct BalanceReading {
  let world: World

  init(_ world: World) { self.world = world }

  /// On the screen; who hears it gets words only, a sentence a line.
  func show() throws {
    let appearance = Appearance(
      options: ConsoleOptions(isAccessible: world.options.isAccessible),
      environment: world.environment, isTerminal: isatty(1) == 1)
    let text = PlainText(try report().page(withBars: !appearance.isAccessible)).text.trimmed
    guard appearance.isAccessible else { return world.voice.print(text) }
    let lines = text.split(separator: "\n").flatMap { sentences(in: String($0)) }
    world.voice.give(lines.joined(separator: "\n") + "\n")
  }

  func write(as format: Format, to take: (String) throws -> Void) throws {
    guard let text = try report().text(as: format) else { throw Failure.pairs }
    try take(text)
  }

  private func report() throws -> BalanceReport {
    guard try world.hasLogbook else { throw Failure.noSession }
    var (measured, isAny) = (Measurements(), false)
    try LogbookExport(world).forEachSession { header, entries, _, _ in
      guard let kind = ScriptKind(rawValue: header.script), [.solo, .review].contains(kind) else {
        return
      }
      let session = Session(id: header.number, version: header.version, entries)
      let past = Past(session, kind, on: world.day(at: header.beganAt))
      measured.add(past, isClosed: header.isClosed)
      isAny = true
    }
    guard isAny else { throw Failure.noSession }
    return BalanceReport(
      Balance(measured), on: world.today, in: world.voice.language, world.voice.words)
  }
}
