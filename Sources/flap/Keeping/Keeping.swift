import Dialogue
import Foundation
import Library
import Logbook
import Vault

/// Makes a backup of everything in the data folder, while it is in use.
struct Keeping {
  let world: World
  let mayReplace: Bool

  init(_ world: World, mayReplace: Bool) { (self.world, self.mayReplace) = (world, mayReplace) }

  func run(_ typed: String) throws {
    // A locked file is not for the screen.
    guard typed != "-" else { throw Failure.notAFile(typed) }
    let file = OutputFile(typed)
    try refuseOwn(file)
    let (parcel, sessions) = try gathered()
    try world.demandPlace(for: file, mayReplace: mayReplace)
    let passphrase = try PassphraseAsking(world).chosen()
    let sealed: Sealed
    do { sealed = try Sealed(parcel.packed, with: passphrase) } catch {
      throw Failure.keeping(.locked(file.path, error))
    }
    try file.write(Data(sealed.bytes))
    let voice = world.voice
    voice.print(
      voice.say(KeepWord.kept, ["path": .typed(file.path), "typed": .typed(sessions.words(voice))]))
    voice.print(voice.say(KeepWord.keptHow))
  }

  /// A backup in the place of what it is made from would be the end of both.
  private func refuseOwn(_ file: OutputFile) throws {
    let path = Self.resolved(file.path)
    let folder = Self.resolved(try world.folder)
    let own = DataFile.logbooks.flatMap { [$0, $0 + "-journal", $0 + "-lock"] }
    guard !(own + [DataFile.profile]).contains(where: { Self.resolved("\(folder)/\($0)") == path })
    else { throw Failure.keeping(.ownFile(file.path)) }
  }

  private static func resolved(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path(percentEncoded: false)
  }

  /// All files, and how much is in them.
  private func gathered() throws -> (Parcel, sessions: SessionCounts) {
    let folder = try world.folder
    var (parcel, sessions) = (Parcel(), SessionCounts())
    for name in DataFile.logbooks where try isThere("\(folder)/\(name)") {
      do throws(LogbookError) {
        let logbook = try Logbook(folder: folder, file: name)
        sessions[name] = try logbook.sessions().count
        parcel.files.append(Parcel.File(name: name, bytes: try logbook.snapshot()))
      } catch {
        throw Failure.logbook(error)
      }
    }
    guard !parcel.files.isEmpty else { throw Failure.keeping(.nothing) }
    if let note = FileManager.default.contents(atPath: "\(folder)/\(DataFile.profile)") {
      parcel.files.append(Parcel.File(name: DataFile.profile, bytes: Array(note)))
    }
    return (parcel, sessions)
  }

  private func isThere(_ path: String) throws -> Bool {
    var status = stat()
    if stat(path, &status) == 0 { return true }
    guard errno != EACCES else { throw Failure.logbook(.denied(path: path)) }
    return false
  }
}
