import Coach
import Dialogue
import Documents
import Library
import Logbook

/// A meeting out of its own logbook, as documents want it.
struct SavedMeeting {
  let context: DocumentContext
  /// Whether the file was damaged, and this is what could still be read.
  let isSalvaged: Bool

  /// The one that is named, or the latest.
  init(_ world: World, _ choice: SessionChoice) throws {
    let library = try world.library()
    let script = Script.circle(library.material)
    let saved: SavedLog
    do {
      saved = try SavedLog(world, file: CircleSession.file) { logbook in
        try choice.header(in: logbook) { $0.script == script.id }
      }
    } catch Failure.noSession, Failure.logbook(.missing) {
      throw Failure.noMeeting
    }
    context = DocumentContext(saved, world, library, script)
    isSalvaged = saved.isSalvaged
  }
}
