import Coach
import Dialogue
import Foundation
import Library
import Logbook
import Vault
import Workload

/// Lays a backup into what there is, after having looked at all of it.
struct Restoring {
  let world: World

  init(_ world: World) { self.world = world }

  /// More than this is no backup of ours.
  private static let largest = 512 << 20
  /// There is one list of jots, and a follow-up notes the numbers of what it looks back on.
  private static let rules = MergeRules(uniting: [Jots.script], numbering: [Topic<Chain>.chain.id])

  func run(_ path: String) throws {
    let parcel = try opened(path)
    // All of it is looked at before anything is changed.
    let copies = try parcel.files.filter { $0.name != DataFile.profile }.map { file in
      guard DataFile.logbooks.contains(file.name) else {
        throw Failure.keeping(.locked(path, .newer))
      }
      return (file.name, try logbook(from: file, path))
    }
    let folder = try world.folder
    let logbooks = try copies.map { name, copy in
      do throws(LogbookError) {
        return (name, try Logbook(folder: folder, file: name), copy)
      } catch {
        throw Failure.logbook(error)
      }
    }
    RestoreReport(try merge(logbooks)).tell(by: world.voice)
    if let note = parcel[DataFile.profile] { try choose(note) }
  }

  /// Lays each copy into its logbook; where one fails, it is said what was done already.
  private func merge(
    _ logbooks: [(file: String, here: Logbook, copy: Logbook)]
  ) throws -> [(file: String, merged: Merged)] {
    var merged: [(file: String, merged: Merged)] = []
    for (file, here, copy) in logbooks {
      do throws(LogbookError) {
        merged.append((file, try here.merge(copy, Self.rules)))
      } catch {
        let report = RestoreReport(merged)
        if report.hasChanged {
          report.tell(by: world.voice)
          world.voice.complain(Remark(KeepWord.half))
        }
        throw Failure.logbook(error)
      }
    }
    return merged
  }

  private func opened(_ path: String) throws -> Parcel {
    let bytes = Array(try InputFile.contents(of: path, upTo: Self.largest))
    do {
      return try Parcel(packed: try content(of: try Sealed(bytes)))
    } catch let error as VaultError {
      throw Failure.keeping(.locked(path, error))
    }
  }

  /// What is locked in it; at a terminal a wrong passphrase can be typed anew.
  private func content(of sealed: Sealed) throws -> [UInt8] {
    let asking = PassphraseAsking(world)
    var word = KeepWord.ask
    while true {
      let passphrase = try asking.asked(word)
      do { return try sealed.opened(with: passphrase) } catch {
        guard error == .wrongPassphrase, asking.isAttended else { throw error }
        word = .wrongAgain
      }
    }
  }

  private func logbook(from file: Parcel.File, _ path: String) throws -> Logbook {
    do throws(LogbookError) { return try Logbook(snapshot: file.bytes, of: path) } catch {
      if case .newer = error { throw Failure.keeping(.locked(path, .newer)) }
      throw Failure.keeping(.locked(path, .damaged))
    }
  }

  /// Takes over which profile was chosen, where nothing was chosen here.
  private func choose(_ note: [UInt8]) throws {
    let place = try world.folder + "/\(DataFile.profile)"
    let typed = String(decoding: note, as: UTF8.self).trimmed
    guard !FileManager.default.fileExists(atPath: place), !typed.isEmpty else { return }
    let choice = ProfileChoice(world)
    guard (try? choice.named(typed)) != nil else {
      return world.voice.print(
        world.voice.say(KeepWord.profileElsewhere, ["path": .typed(typed)]))
    }
    let profile = try choice.choose(typed)
    world.voice.print(
      world.voice.say(
        KeepWord.profileChosen, ["typed": .typed(profile.profile.name[world.voice.language])]))
  }
}
