import Foundation
import Logbook
import Testing

@Suite("A full check")
struct CheckTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Of a healthy logbook tells its versions, and no answers")
  func healthy() throws {
    let logbook = try Logbook(folder: folder.path)
    _ = try logbook.begin(with: Samples.texts(["geheimzinnig"]))
    let findings = try logbook.check()
    #expect(findings.count == 1)
    guard case .versions(let database, 1, let sqlite) = findings[0] else {
      Issue.record("\(findings)")
      return
    }
    #expect(database.count == 32)
    #expect(sqlite.hasPrefix("3."))
    #expect("\(findings)".contains("geheim") == false)
  }

  @Test("Each logbook has an id of its own")
  func identity() throws {
    let other = try TemporaryFolder()
    #expect(try Logbook(folder: folder.path).check() != Logbook(folder: other.path).check())
  }

  @Test(
    "A folder that a service copies elsewhere",
    arguments: [
      ("Dropbox/flap", "Dropbox"), ("Dropbox (School)/flap", "Dropbox"),
      ("OneDrive - Stichting De Wijzer/flap", "OneDrive"),
      ("Library/Mobile Documents/com~apple~CloudDocs/flap", "iCloud"),
      ("Google Drive/My Drive", "Google Drive"), ("Nextcloud", "Nextcloud"),
      ("SURFdrive/werk/flap", "SURFdrive"),
    ])
  func synced(name: String, service: String) throws {
    let findings = try Logbook(folder: folder[name]).check()
    #expect(findings.contains(.synced(path: folder[name], service: service)))
  }

  @Test("A folder in which a service has left its mark, and no other")
  func marked() throws {
    try FileManager.default.createDirectory(
      atPath: folder["mappen/.stfolder"], withIntermediateDirectories: true)
    let findings = try Logbook(folder: folder["mappen/werk/flap"]).check()
    #expect(
      findings.contains(.synced(path: folder["mappen/werk/flap"], service: "Syncthing")))
    #expect(try Logbook(folder: folder["elders"]).check().count == 1)
  }

  @Test(
    "A double that a service made",
    arguments: [
      "flap (conflicted copy 2026-11-01).sqlite", "flap.sync-conflict-20261101-AB.sqlite",
      "flap (Kopie met conflict van Marga).sqlite",
    ])
  func conflict(name: String) throws {
    let logbook = try Logbook(folder: folder.path)
    try folder.write("x", to: name)
    #expect(try logbook.check().contains(.conflict(path: folder[name])))
  }
}
