import Dialogue
import Foundation
import Library

/// Which task profile is meant: the one that is named, else the one that was chosen once, else ours.
struct ProfileChoice {
  let world: World

  init(_ world: World) { self.world = world }

  static let usual = "ib-klassiek"

  /// The profiles that have a name: those of the program and of the folder with one's own words.
  var known: [String] { Set(ProfileFile.names).union(world.own.profiles.keys).sorted() }

  /// The profile that is typed, or else the one that was chosen.
  func profile(_ typed: String?) throws -> ProfileFile {
    if let typed { return try named(typed) }
    guard let stored = try stored else { return try named(Self.usual) }
    if stored.hasPrefix("/"), !FileManager.default.fileExists(atPath: stored) {
      throw Failure.own(.lostChoice(stored))
    }
    return try named(stored)
  }

  /// A profile by its id, or by its file.
  func named(_ typed: String) throws -> ProfileFile {
    do {
      if known.contains(typed) { return try ProfileFile(named: typed, own: world.own) }
      let path = absolute(typed)
      guard isFile(typed, path) else {
        throw Failure.own(
          .unknownProfile(typed, nearest: Nearest.word(to: typed, in: known), known: known))
      }
      return try ProfileFile(ProfileText(path: path, shownAs: typed), own: world.own)
    } catch let findings as FileFindings {
      throw Failure.own(.findings(findings.list))
    } catch let problem as TextFileProblem {
      throw problem == .folder ? Failure.isFolder(typed) : Failure.noFile(typed)
    }
  }

  /// A word that looks like a file is one, whether or not it is there.
  private func isFile(_ typed: String, _ path: String) -> Bool {
    typed.contains("/") || typed.hasSuffix(".yaml") || typed.hasSuffix(".yml")
      || FileManager.default.fileExists(atPath: path)
  }

  private func absolute(_ typed: String) -> String {
    let path = (typed as NSString).expandingTildeInPath
    return URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
  }

  // MARK: The one that is chosen

  private var note: String { get throws { try world.folder + "/profile" } }

  /// What was chosen: an id, or the path of a file.
  ///
  /// It is a note of one line.
  var stored: String? {
    get throws {
      let note = try note
      guard FileManager.default.fileExists(atPath: note) else { return nil }
      let data = FileManager.default.contents(atPath: note)
      let text = data.flatMap { $0.count < 5_000 ? String(validating: $0, as: UTF8.self) : nil }
      let line = text?.trimmed ?? ""
      guard !line.isEmpty, !line.contains(where: \.isNewline), !line.contains("\0"),
        line.hasPrefix("/") || known.contains(line)
      else { throw Failure.own(.brokenChoice(note)) }
      return line
    }
  }

  /// Chooses a profile from now on, after having looked whether it is right.
  func choose(_ typed: String) throws -> ProfileFile {
    let profile = try named(typed)
    let folder = try world.folder
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure.notWritten(try note)
    }
    try OutputFile(note).write((known.contains(typed) ? typed : absolute(typed)) + "\n")
    return profile
  }
}
