import Dialogue
import Foundation
import GRDB
import Logbook
import Testing

@Suite("A snapshot holds everything, and leaves nothing behind")
struct SnapshotTests {
  let folder: TemporaryFolder
  let logbook: Logbook

  init() throws {
    folder = try TemporaryFolder()
    logbook = try Logbook(folder: folder.path)
    _ = try logbook.begin(with: Samples.texts(["een", "twee"]))
    _ = try logbook.begin(with: MigrationTests.contents)
  }

  @Test("What comes out of it is what went in") func whole() throws {
    let copy = try Logbook(snapshot: try logbook.snapshot(), of: "kopie")
    #expect(try copy.everything() == (try logbook.everything()))
    #expect(copy.isReadOnly)
    #expect(throws: LogbookError.readOnly(path: "kopie")) { try copy.begin() }
  }

  @Test("No file is made for it") func noFiles() throws {
    let names = folder.names
    _ = try Logbook(snapshot: try logbook.snapshot(), of: "kopie")
    #expect(folder.names == names)
  }

  @Test("What is being written by another is in it wholly or not at all") func inUse() throws {
    let queue = try DatabaseQueue(path: folder["flap.sqlite"])
    try queue.inDatabase { database in
      try database.execute(
        sql: "BEGIN IMMEDIATE; UPDATE session SET script = 'half' WHERE number = 1;")
      let copy = try Logbook(snapshot: try logbook.snapshot(), of: "kopie")
      #expect(try copy.session(1).script == "solo")
      try database.execute(sql: "ROLLBACK")
    }
  }

  @Test("What was erased is not in it either") func erased() throws {
    let session = try logbook.begin(with: Samples.texts(["gewoon", "geheimzinnigheid"]))
    try logbook.append([], erasing: [2], to: session, at: 1)
    let bytes = Data(try logbook.snapshot())
    #expect(bytes.range(of: Data("geheimzinnig".utf8)) == nil)
    #expect(bytes.range(of: Data("gewoon".utf8)) != nil)
  }

  @Test("A damaged file is not kept as if it were whole") func damaged() throws {
    try SQLiteShell.run(
      "PRAGMA writable_schema = ON; UPDATE sqlite_master SET rootpage = 1 WHERE name = 'asked'",
      on: folder["flap.sqlite"])
    #expect(throws: LogbookError.damaged(path: logbook.path)) { try logbook.snapshot() }
  }

  @Test("Bytes that are no logbook are called damaged or another's, never read") func strange()
    throws
  {
    let bytes = try logbook.snapshot()
    for strange in [[], Array("geen database".utf8), Array(bytes.prefix(700)), noise(4_096)] {
      #expect(throws: LogbookError.damaged(path: "kopie")) {
        try Logbook(snapshot: strange, of: "kopie")
      }
    }
    let other = folder["andere.db"]
    try SQLiteShell.run("CREATE TABLE entry (id)", on: other)
    let foreign = Array(try Data(contentsOf: URL(fileURLWithPath: other)))
    #expect(throws: LogbookError.foreign(path: "kopie")) {
      try Logbook(snapshot: foreign, of: "kopie")
    }
  }

  @Test("A file with something that runs by itself is not taken in") func trigger() throws {
    try SQLiteShell.run(
      "CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM session; END",
      on: folder["flap.sqlite"])
    let bytes = try logbook.snapshot()
    #expect(throws: LogbookError.foreign(path: "kopie")) {
      try Logbook(snapshot: bytes, of: "kopie")
    }
  }

  @Test("A file in which a table was changed is not taken in") func otherTable() throws {
    try SQLiteShell.run("ALTER TABLE session RENAME COLUMN lastAt TO last", on: logbook.path)
    let bytes = try logbook.snapshot()
    #expect(throws: LogbookError.foreign(path: "kopie")) {
      try Logbook(snapshot: bytes, of: "kopie")
    }
  }

  @Test("A file from which something was erased is taken in as any other") func rewritten() throws {
    let session = try logbook.begin(with: Samples.texts(["een", "twee"]))
    try logbook.append([], erasing: [2], to: session, at: 1)
    let copy = try Logbook(snapshot: try logbook.snapshot(), of: "kopie")
    #expect(try copy.everything() == (try logbook.everything()))
  }

  @Test("A snapshot of an earlier version is brought to this one; one of a later is refused")
  func versions() throws {
    let later = Schema(
      steps: Schema.current.steps + ["ALTER TABLE entry ADD COLUMN weight INTEGER;"])
    let bytes = try logbook.snapshot()
    let copy = try Logbook(snapshot: bytes, of: "kopie", schema: later)
    #expect(try copy.everything() == (try logbook.everything()))
    _ = try Logbook(folder: folder.path, schema: later)
    let newer = try Logbook(folder: folder.path, schema: later).snapshot()
    #expect(throws: LogbookError.newer(path: "kopie", version: 2)) {
      try Logbook(snapshot: newer, of: "kopie")
    }
  }

  @Test("Entries that only a later version can read are not thrown away") func unreadable() throws {
    try SQLiteShell.run(
      "UPDATE entry SET kind = 'hologram' WHERE session = 1 AND number = 2",
      on: folder["flap.sqlite"])
    let bytes = try logbook.snapshot()
    #expect(throws: LogbookError.newer(path: "kopie", version: 1)) {
      try Logbook(snapshot: bytes, of: "kopie")
    }
  }

  private func noise(_ count: Int) -> [UInt8] {
    var random = Seeded(7)
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }
}
