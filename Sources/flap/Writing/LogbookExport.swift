import Coach
import Dialogue
import Documents
import Library
import Logbook

/// The logs of all sessions, read and handed on a session at a time.
struct LogbookExport {
  let world: World

  init(_ world: World) { self.world = world }

  /// As a format, or as plain lines where there is none.
  func write(as format: Format?, to take: (String) throws -> Void) throws {
    guard try world.hasLogbook else { throw Failure.noSession }
    guard
      var series = LogbookSeries(
        as: format, on: world.today, in: world.voice.language, world.voice.words)
    else { throw Failure.pairs }
    var libraries: [Answer?: PromptLibrary] = [:]
    var last: Int?
    try forEachSession { header, entries, logbook, isSalvaged in
      let profile = entries.first { $0.key.question == Topic<Picked>.profile.id }?.answer
      let library = try libraries[profile] ?? SavedSession.library(of: entries, world)
      libraries[profile] = library
      if last == nil { try take(series.opening()) }
      last = header.number
      let context = try SavedSession.context(
        world, header, entries, library, logbook, isSalvaged: isSalvaged)
      try take(series.next(context, script: header.script))
    }
    guard last != nil else { throw Failure.noSession }
    try take(series.closing())
  }

  /// Of a damaged file, what can still be read.
  func forEachSession(
    _ body: (SessionHeader, [Entry], Logbook, _ isSalvaged: Bool) throws -> Void
  ) throws {
    var last = 0
    let (logbook, isSalvaged) = try SavedSession.open(world)
    if isSalvaged { world.voice.complain(Remark(ShellWord.salvaged)) }
    do {
      do {
        try logbook.forEachSession { header, entries in
          try body(header, entries, logbook, isSalvaged)
          last = header.number
        }
      } catch LogbookError.damaged where !isSalvaged {
        world.voice.complain(Remark(ShellWord.salvaged))
        let rest = try Logbook(salvaging: world.folder)
        try rest.forEachSession(after: last) { try body($0, $1, rest, true) }
      }
    } catch let error as LogbookError {
      throw Failure.logbook(error)
    }
  }
}
