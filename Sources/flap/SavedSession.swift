import Coach
import Dialogue
import Documents
import Foundation
import Library
import Logbook

/// A session out of the logbook, as documents want it.
struct SavedSession {
  let context: DocumentContext
  /// Whether the file was damaged, and this is what could still be read.
  let isSalvaged: Bool

  init(_ world: World, _ choice: SessionChoice) throws {
    guard try world.hasLogbook else { throw Failure.noSession }
    var (logbook, isSalvaged) = try Self.open(world)
    let header = try Self.header(choice, in: logbook)
    var entries: [Entry]
    do throws(LogbookError) { entries = try logbook.entries(of: header.number) } catch {
      // Some pages may be damaged, and the rest still there.
      guard case .damaged = error, let rest = try? Logbook(salvaging: try world.folder),
        let left = try? rest.entries(of: header.number)
      else { throw Failure.logbook(error) }
      (logbook, isSalvaged, entries) = (rest, true, left)
    }
    let (library, remark) = try world.library(of: entries)
    if let remark, remark.phrase == OwnWord.profileLost.phraseID { world.voice.complain(remark) }
    let script = Script.solo(library.material)
    let session = Session(
      id: header.number, version: header.version, entries, renamed: script.renamed)
    var context = DocumentContext(
      session: session, number: header.number, beganAt: world.day(at: header.beganAt),
      today: world.today, isConfirmed: entries.contains { $0.source == .person },
      profile: library.profile, phrasebook: library.phrasebook, language: world.voice.language,
      script: script)
    context.secondsFromGMT = TimeZone.current.secondsFromGMT(
      for: Date(timeIntervalSince1970: TimeInterval(header.beganAt)))
    (self.context, self.isSalvaged) = (context, isSalvaged)
  }

  /// The latest that is done; one that was only begun has little to say.
  private static func header(
    _ choice: SessionChoice, in logbook: Logbook
  ) throws -> SessionHeader {
    if choice.typed == nil,
      let done = try? choice.header(in: logbook, where: { $0.script == "solo" && $0.isClosed })
    {
      return done
    }
    return try choice.header(in: logbook) { $0.script == "solo" }
  }

  /// A damaged file is read as far as it goes, and left as it is.
  private static func open(_ world: World) throws -> (Logbook, Bool) {
    let folder = try world.folder
    do throws(LogbookError) { return (try Logbook(folder: folder), false) } catch {
      guard case .damaged = error, let logbook = try? Logbook(salvaging: folder) else {
        throw Failure.logbook(error)
      }
      return (logbook, true)
    }
  }
}
