import Coach
import Dialogue
import Documents
import Library
import Logbook

/// One session on the screen, as plain text.
struct ShowSession {
  let world: World
  var session: String?
  var sayNo = false
  var log = false
  var json = false

  init(
    _ world: World, session: String?, sayNo: Bool = false, log: Bool = false, json: Bool = false
  ) {
    (self.world, self.session) = (world, session)
    (self.sayNo, self.log, self.json) = (sayNo, log, json)
  }

  /// What was jotted down, where its number was typed.
  private var jots: [Jot]? {
    get throws {
      guard let number = session.flatMap({ Int($0) }), let logbook = try world.existingLogbook(),
        let header = try? logbook.session(number), header.script == Jots.script
      else { return nil }
      return try JotStore(logbook).jots.open
    }
  }

  func run() throws {
    if !sayNo, !log, !json, let jots = try jots {
      return jots.map(\.text).forEach { world.voice.print("- \($0)") }
    }
    let wanted: [ScriptKind] = sayNo || json && !log ? [.solo] : ScriptKind.allCases
    let saved = try SavedSession(world, SessionChoice(session), of: wanted)
    try saved.demand(oneOf: wanted, isLog: log && !sayNo)
    if saved.isSalvaged { world.voice.complain(Remark(ShellWord.salvaged)) }
    let context = saved.context
    let list = SayNoList(context.session)
    switch (sayNo, log, json) {
    case (true, _, true): world.voice.give(list.json(context).file)
    case (true, _, false): world.voice.give(PlainText(list.page(context)).text)
    case (_, true, false): world.voice.give(PlainText(LogbookText(context).page(context)).text)
    case (_, true, true): world.voice.give(LogbookText(context).json(context).file)
    case (_, _, true): world.voice.give(Verslag(context.session).json(context).file)
    default: world.voice.give(PlainText(Report.page(context)).text)
    }
  }
}
