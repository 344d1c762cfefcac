import Dialogue
import Logbook

/// One session as it lies in a logbook, as far as that can be read.
struct SavedLog {
  let header: SessionHeader
  let entries: [Entry]
  /// Whether the file was damaged, and this is what could still be read.
  let isSalvaged: Bool

  init(
    _ world: World, file: String = World.soloFile, choosing: (Logbook) throws -> SessionHeader
  ) throws {
    guard try world.hasLogbook(file: file) else { throw Failure.noSession }
    let folder = try world.folder
    let (logbook, isDamaged) = try Self.open(folder, file)
    header = try choosing(logbook)
    do throws(LogbookError) { entries = try logbook.entries(of: header.number) } catch {
      // Some pages may be damaged, and the rest still there.
      guard case .damaged = error, let rest = try? Logbook(salvaging: folder, file: file),
        let left = try? rest.entries(of: header.number)
      else { throw Failure.logbook(error) }
      (entries, isSalvaged) = (left, true)
      return
    }
    isSalvaged = isDamaged
  }

  /// A damaged file is read as far as it goes, and left as it is.
  private static func open(_ folder: String, _ file: String) throws -> (Logbook, Bool) {
    do throws(LogbookError) { return (try Logbook(folder: folder, file: file), false) } catch {
      guard case .damaged = error, let logbook = try? Logbook(salvaging: folder, file: file) else {
        throw Failure.logbook(error)
      }
      return (logbook, true)
    }
  }
}
