import GRDB
import Testing

@testable import Logbook

@Suite("How the file is opened")
struct SettingsTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "Settings without which erased words stay, or answers go",
    arguments: [
      ("journal_mode", "truncate"), ("synchronous", "3"), ("secure_delete", "1"),
      ("temp_store", "2"), ("auto_vacuum", "0"), ("application_id", "1179402576"),
      ("user_version", "1"),
    ])
  func pragma(name: String, value: String) throws {
    let logbook = try Logbook(folder: folder.path)
    #expect(try logbook.read { try String.fetchOne($0, sql: "PRAGMA \(name)") } == value)
  }

  @Test("No table has an index over what was typed")
  func noIndex() throws {
    let indexed = try Logbook(folder: folder.path).read {
      try String.fetchAll($0, sql: "SELECT tbl_name FROM sqlite_master WHERE type = 'index'")
    }
    #expect(Set(indexed) == ["asked", "grdb_migrations"])
  }

  @Test("A wording is kept once, however often it was asked")
  func wordings() throws {
    let logbook = try Logbook(folder: folder.path)
    _ = try logbook.begin(with: Samples.texts(["een", "twee", "drie"]))
    _ = try logbook.begin(with: Samples.texts(["vier"]))
    #expect(
      try logbook.read { try String.fetchAll($0, sql: "SELECT words FROM asked") } == [
        "Wat nog meer?"
      ])
  }

  @Test(
    "A folder over a network is known by the nearest mount",
    arguments: [
      ("/home/marga/flap", false), ("/srv/school/flap", true), ("/srv/school", true),
      ("/srv/schoolplein", false), ("/srv/school/lokaal/flap", false), ("/mnt/mijn map/x", true),
    ])
  func network(path: String, isNetwork: Bool) throws {
    try folder.write(
      """
      /dev/sda1 / ext4 rw 0 0
      server:/school /srv/school nfs4 rw 0 0
      /dev/sdb1 /srv/school/lokaal ext4 rw 0 0
      //server/deel /mnt/mijn\\040map cifs rw 0 0
      """, to: "mounts")
    #expect(Surroundings.isNetwork(path, mounts: folder["mounts"]) == isNetwork)
  }

  @Test("To salvage makes no folder, and names a file that is not there")
  func salvageNothing() throws {
    #expect(throws: LogbookError.io(path: folder["weg/flap.sqlite"], code: 2)) {
      try Logbook(salvaging: folder["weg"])
    }
    #expect(folder.names == [])
  }
}
