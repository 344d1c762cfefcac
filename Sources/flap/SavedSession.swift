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
    let saved = try SavedLog(world) { try Self.header(choice, in: $0) }
    let (library, remark) = try world.library(of: saved.entries)
    if let remark, remark.phrase == OwnWord.profileLost.phraseID { world.voice.complain(remark) }
    context = DocumentContext(saved, world, library, .solo(library.material))
    isSalvaged = saved.isSalvaged
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
}

extension DocumentContext {
  init(_ saved: SavedLog, _ world: World, _ library: PromptLibrary, _ script: Script) {
    let header = saved.header
    let session = Session(
      id: header.number, version: header.version, saved.entries, renamed: script.renamed)
    self.init(
      session: session, number: header.number, beganAt: world.day(at: header.beganAt),
      today: world.today, isConfirmed: saved.entries.contains { $0.source == .person },
      profile: library.profile, phrasebook: library.phrasebook, language: world.voice.language,
      script: script)
    secondsFromGMT = TimeZone.current.secondsFromGMT(
      for: Date(timeIntervalSince1970: TimeInterval(header.beganAt)))
  }
}
