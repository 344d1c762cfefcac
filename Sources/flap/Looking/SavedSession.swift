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
  /// `nil` where this version does not know it.
  let kind: ScriptKind?

  /// A session of one of these kinds, the latest where none was typed.
  init(
    _ world: World, _ choice: SessionChoice, of kinds: [ScriptKind] = ScriptKind.allCases
  ) throws {
    guard try world.hasLogbook else { throw Failure.noSession }
    var (logbook, isSalvaged) = try Self.open(world)
    let header = try Self.header(choice, of: kinds, in: logbook)
    var entries: [Entry]
    do throws(LogbookError) { entries = try logbook.entries(of: header.number) } catch {
      // Some pages may be damaged, and the rest still there.
      guard case .damaged = error, let rest = try? Logbook(salvaging: try world.folder),
        let left = try? rest.entries(of: header.number)
      else { throw Failure.logbook(error) }
      (logbook, isSalvaged, entries) = (rest, true, left)
    }
    context = try Self.context(
      world, header, entries, try Self.library(of: entries, world), logbook,
      isSalvaged: isSalvaged)
    (self.isSalvaged, kind) = (isSalvaged, ScriptKind(rawValue: header.script))
  }

  /// Sees to it that what is wanted can be made of it; of an unknown kind that is only the log.
  func demand(oneOf kinds: [ScriptKind], isLog: Bool) throws {
    guard let kind else {
      if isLog { return }
      throw Failure.noSuchPaper(context.number)
    }
    guard kinds.contains(kind) else { throw Failure.notOfReview(context.number) }
  }

  /// The words and the profile that a session was begun with.
  static func library(of entries: [Entry], _ world: World) throws -> PromptLibrary {
    let (library, remark) = try world.library(of: entries)
    if let remark, remark.phrase == OwnWord.profileLost.phraseID { world.voice.complain(remark) }
    return library
  }

  /// What documents are made of; a session of an unknown script has only what is stored in it.
  static func context(
    _ world: World, _ header: SessionHeader, _ entries: [Entry], _ library: PromptLibrary,
    _ logbook: Logbook, isSalvaged: Bool
  ) throws -> DocumentContext {
    let chain = Session(id: header.number, entries).known(.chain)?.numbers ?? []
    var earlier = Earlier()
    if !chain.isEmpty {
      let found = Result { try Chains(world, logbook).earlier(chain, except: header.number) }
      // Of a damaged file, what was said earlier may be what is lost.
      earlier = isSalvaged ? (try? found.get()) ?? earlier : try found.get()
    }
    let script = ScriptKind(rawValue: header.script)?.script(library.material, after: earlier)
    let session = Session(
      id: header.number, version: header.version, entries, renamed: script?.renamed ?? [:]
    ).after(earlier.sessions(named: chain))
    var context = DocumentContext(
      session: session, number: header.number, beganAt: world.day(at: header.beganAt),
      today: world.today, isConfirmed: entries.contains { $0.source == .person },
      profile: library.profile, phrasebook: library.phrasebook, language: world.voice.language,
      script: script)
    context.secondsFromGMT = TimeZone.current.secondsFromGMT(
      for: Date(timeIntervalSince1970: TimeInterval(header.beganAt)))
    return context
  }

  /// The latest that is done; one that was only begun has little to say.
  private static func header(
    _ choice: SessionChoice, of kinds: [ScriptKind], in logbook: Logbook
  ) throws -> SessionHeader {
    if choice.typed == nil,
      let done = try? choice.header(in: logbook, of: kinds, isClosed: true)
    {
      return done
    }
    return try choice.header(in: logbook, of: kinds)
  }

  /// A damaged file is read as far as it goes, and left as it is.
  static func open(_ world: World) throws -> (logbook: Logbook, isSalvaged: Bool) {
    let folder = try world.folder
    do throws(LogbookError) { return (try Logbook(folder: folder), false) } catch {
      guard case .damaged = error, let logbook = try? Logbook(salvaging: folder) else {
        throw Failure.logbook(error)
      }
      return (logbook, true)
    }
  }
}
