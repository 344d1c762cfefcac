import Dialogue
import Foundation
import Logbook
import Testing

@Suite("A file that cannot be trusted is named and left as it is")
struct DamageTests {
  let folder: TemporaryFolder
  var file: String { folder["flap.sqlite"] }

  init() throws { folder = try TemporaryFolder() }

  private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file)) }
  private func write(_ bytes: Data) throws { try bytes.write(to: URL(fileURLWithPath: file)) }

  /// Three hundred entries, on dozens of pages.
  private func fill() throws {
    let texts = (1...300).map { "regel \($0) " + String(repeating: "vulling ", count: 20) }
    _ = try Logbook(folder: folder.path).begin(with: Samples.texts(texts))
  }

  @Test(
    "What is no database at all",
    arguments: [
      Data(), Data("x".utf8), Data("Beste collega, dit is een brief.\n".utf8),
      Data(repeating: 0, count: 8192),
      Data((0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 167 >> 3) }),
    ])
  func noDatabase(_ content: Data) throws {
    try write(content)
    let error = #expect(throws: LogbookError.self) { try Logbook(folder: folder.path) }
    #expect(error == .damaged(path: file))
    #expect(try bytes() == content)
    #expect(folder.names.allSatisfy { !$0.hasSuffix("-new") })
  }

  @Test("A database of another program, and one without anything in it")
  func foreign() throws {
    for sql in ["CREATE TABLE jrnl (id INTEGER PRIMARY KEY);", "PRAGMA user_version = 1;"] {
      try? FileManager.default.removeItem(atPath: file)
      try sqlite(sql)
      let before = try bytes()
      #expect(throws: LogbookError.foreign(path: file)) { try Logbook(folder: folder.path) }
      #expect(try bytes() == before)
    }
  }

  @Test("A file of a later version is not touched, and can be read for as far as it is like ours")
  func newer() throws {
    try fill()
    try sqlite("ALTER TABLE entry ADD COLUMN mood TEXT; PRAGMA user_version = 9;")
    let before = try bytes()
    #expect(throws: LogbookError.newer(path: file, version: 9)) { try Logbook(folder: folder.path) }
    let reader = try Logbook(salvaging: folder.path)
    #expect(try reader.entries(of: 1).count == 300)
    #expect(throws: LogbookError.readOnly(path: file)) { try reader.begin() }
    #expect(try bytes() == before)
  }

  @Test("The end is missing", arguments: [1, 5, 9])
  func truncated(pages: Int) throws {
    try fill()
    let cut = try bytes().dropLast(4096 * pages + 100)
    try write(Data(cut))
    #expect(throws: LogbookError.damaged(path: file)) {
      try Logbook(folder: folder.path).entries(of: 1)
    }
    #expect(try bytes() == cut)
  }

  @Test("A page is overwritten: found by a check, and the rest can be saved")
  func overwritten() throws {
    try fill()
    var broken = try bytes()
    let page = broken.count / 4096 / 2 * 4096
    broken.replaceSubrange(page..<page + 4096, with: Data(repeating: 0x2A, count: 4096))
    try write(broken)

    let logbook = try Logbook(folder: folder.path)
    #expect(throws: LogbookError.damaged(path: file)) { try logbook.entries(of: 1) }
    #expect(try logbook.check().contains { if case .damaged = $0 { true } else { false } })
    #expect(try logbook.sessions().count == 1)

    let saved = try Logbook(salvaging: folder.path).entries(of: 1).map(\.number)
    #expect(saved.count > 250 && saved.count < 300)
    #expect(saved == saved.sorted() && Set(saved).count == saved.count)
    #expect(saved.first == 1 && saved.last == 300, "both sides of the damage")
    #expect(try bytes() == broken)
  }

  @Test("After an unclean end the whole file is checked, and not otherwise")
  func checkedAfterUncleanEnd() throws {
    try fill()
    var broken = try bytes()
    let page = broken.count / 4096 / 2 * 4096
    broken.replaceSubrange(page..<page + 4096, with: Data(repeating: 0x2A, count: 4096))
    try write(broken)
    _ = try Logbook(folder: folder.path)
    try Data("een half dagboek".utf8).write(to: URL(fileURLWithPath: file + "-journal"))
    #expect(throws: LogbookError.damaged(path: file)) { try Logbook(folder: folder.path) }
  }

  @Test("An answer of a kind that this version does not know still closes its question")
  func unknownKind() throws {
    _ = try Logbook(folder: folder.path).begin(with: Samples.texts(["een", "twee", "drie"]))
    try sqlite(
      """
      UPDATE entry SET kind = 'drawing' WHERE number = 1;
      UPDATE entry SET key = '@@@' WHERE number = 2;
      UPDATE entry SET source = 'parrot' WHERE number = 3;
      """)
    let logbook = try Logbook(folder: folder.path)
    let entries = try logbook.entries(of: 1)
    #expect(entries.map(\.answer) == [.skipped, .text("twee"), .text("drie")])
    #expect(try logbook.check().contains(.unreadable(entries: 2)))
  }

  /// What another program does to the file.
  private func sqlite(_ sql: String) throws { try SQLiteShell.run(sql, on: file) }
}
