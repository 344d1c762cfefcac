import Coach
import Dialogue
import Documents
import Library
import Logbook

/// A meeting out of the logbook of meetings, as its document wants it.
struct SavedMeeting {
  let context: DocumentContext
  let kind: MeetingKind
  /// Whether the file was damaged, and this is what could still be read.
  let isSalvaged: Bool

  init(_ world: World, _ choice: SessionChoice) throws {
    guard try world.has(DataFile.meetings) else { throw Failure.noMeeting }
    let (logbook, isDamaged) = try Self.open(world)
    let library = try world.library()
    let header = try Self.header(choice, in: logbook)
    guard let kind = MeetingKind(rawValue: header.script) else {
      throw Failure.unknownScript(header.script)
    }
    let script = kind.script(library.material)
    let (entries, isBroken) = try Self.entries(of: header.number, in: logbook, world)
    let session = Session(
      id: header.number, version: header.version, entries, renamed: script.renamed)
    context = DocumentContext(
      session: session, number: header.number, beganAt: world.day(at: header.beganAt),
      today: world.today, isConfirmed: true, profile: library.profile,
      phrasebook: library.phrasebook, language: world.voice.language, script: script)
    (self.kind, isSalvaged) = (kind, isDamaged || isBroken)
  }

  /// The document that the group agreed to; where it did not, why there is none.
  func report(as format: Format) throws -> String {
    if let text = render(.groep, as: format, context) { return text }
    switch GroupReport.Permission(context.session) {
    case .refused: throw Failure.staysInside(context.number)
    case .undecided: throw Failure.notDecided(context.number, kind)
    case .agreed: throw Failure.pairs
    }
  }

  /// The latest that is done; one that was only begun has decided nothing.
  private static func header(
    _ choice: SessionChoice, in logbook: Logbook
  ) throws -> SessionHeader {
    let kinds = MeetingKind.allCases
    if choice.typed == nil,
      let done = try? choice.header(in: logbook, of: kinds, isClosed: true)
    {
      return done
    }
    return try choice.header(in: logbook, of: kinds)
  }

  /// Some pages may be damaged, and the rest still there.
  private static func entries(
    of number: Int, in logbook: Logbook, _ world: World
  ) throws -> ([Entry], isBroken: Bool) {
    do throws(LogbookError) { return (try logbook.entries(of: number), false) } catch {
      guard case .damaged = error,
        let rest = try? Logbook(salvaging: try world.folder, file: DataFile.meetings),
        let left = try? rest.entries(of: number)
      else { throw Failure.logbook(error) }
      return (left, true)
    }
  }

  /// A damaged file is read as far as it goes, and left as it is.
  private static func open(_ world: World) throws -> (Logbook, isDamaged: Bool) {
    let (folder, file) = (try world.folder, DataFile.meetings)
    do throws(LogbookError) { return (try Logbook(folder: folder, file: file), false) } catch {
      guard case .damaged = error, let logbook = try? Logbook(salvaging: folder, file: file) else {
        throw Failure.logbook(error)
      }
      return (logbook, true)
    }
  }
}
