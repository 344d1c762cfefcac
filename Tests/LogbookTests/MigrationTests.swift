import Dialogue
import Foundation
import Logbook
import PtySupport
import Testing

@Suite("Files of every version open")
struct MigrationTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What the next versions might do.
  private static let later = Schema(
    steps: Schema.current.steps + [
      "ALTER TABLE entry ADD COLUMN weight INTEGER; UPDATE entry SET weight = length(value);",
      "CREATE INDEX entry_key ON entry (key);",
    ])

  private func openFixture(_ version: Int) throws {
    let fixture = Bundle.module.bundleURL.appendingPathComponent("Fixtures/version-\(version).db")
    try FileManager.default.copyItem(atPath: fixture.path, toPath: folder["flap.sqlite"])
  }

  /// What was put into each fixture when it was made; fixtures are added, never changed.
  static let contents: [Entry] = [
    Samples.entry(
      1, .text("Mailbox bijhouden, 60 min"), at: 1_790_000_000, source: .file, list: Key("tasks"),
      asked: "Wat doe je allemaal?"),
    Samples.entry(
      2, .choices(["hand-over"]), key: Key("decision", Subject("task", 1)),
      facts: ["task": .answer(Key("task", Subject("task", 1))), "n": .number(2)],
      asked: "Wat doe je met {task}?"),
    Samples.entry(3, .numbers([60]), key: Key("minutes", Subject("task", 1)), source: .program),
    Samples.entry(4, .day(Day(number: 20_000)), key: Key("until", Subject("task", 1))),
    Samples.entry(
      5, .subjects([Subject("task", 1), Subject("plan", 2, in: 1)]), key: Key("picks")),
    Samples.entry(6, .skipped, key: Key("feeling")), Samples.entry(7, .unknown, key: Key("mt")),
    Samples.entry(8, .later, key: Key("whose", Subject("task", 1))),
    Samples.entry(9, nil, key: Key("mt"), act: 9, undoes: 7),
    Samples.entry(10, .erased, key: Key("note")), Samples.entry(12, .done, key: .end),
  ]

  /// Makes the file of this version, once: `FLAP_RECORD=1 swift test --filter record`.
  @Test(
    "A file of this version is kept for later ones",
    .enabled(if: ProcessInfo.processInfo.environment["FLAP_RECORD"] != nil))
  func record() throws {
    let logbook = try Logbook(folder: folder.path)
    let session = try logbook.begin(at: 1_790_000_000, with: Array(Self.contents.dropLast()))
    try logbook.append(Self.contents.suffix(1), closes: true, to: session, at: 1_790_000_600)
    try logbook.erase(session: try logbook.begin(with: Samples.texts(["weg"])))
    let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    try FileManager.default.copyItem(
      atPath: folder["flap.sqlite"],
      toPath: fixtures.appendingPathComponent(
        "Fixtures/version-\(Schema.current.version).db"
      ).path)
  }

  @Test("A file of each version gives what was put into it", arguments: 1...Schema.current.version)
  func fixture(version: Int) throws {
    try openFixture(version)
    let logbook = try Logbook(folder: folder.path)
    #expect(
      try logbook.sessions() == [
        SessionHeader(
          number: 1, script: "solo", version: 1, language: .nl, beganAt: 1_790_000_000,
          lastAt: 1_790_000_600, closedAt: 1_790_000_600, entryCount: 11)
      ])
    #expect(try logbook.entries(of: 1) == Self.contents)
    #expect(try logbook.search(Search(["mailb"])).count == 1)
    #expect(try logbook.begin() == 3, "session 2 was erased before the file was kept")
  }

  @Test("A file of the first version, in a program with later ones")
  func migrates() throws {
    try openFixture(1)
    let before = try Data(contentsOf: URL(fileURLWithPath: folder["flap.sqlite"]))
    do {
      let logbook = try Logbook(folder: folder.path, schema: Self.later)
      #expect(try logbook.entries(of: 1) == Self.contents)
      #expect(folder.names.contains("flap.sqlite-v1"))
      #expect(try folder.mode("flap.sqlite-v1") == 0o600)
      #expect(try logbook.check().contains(.keptCopy(path: folder["flap.sqlite-v1"])))
    }
    // The copy is a logbook itself, of the version before.
    let other = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: folder["flap.sqlite-v1"], toPath: other["flap.sqlite"])
    #expect(try Logbook(folder: other.path).entries(of: 1) == Self.contents)
    #expect(throws: LogbookError.newer(path: folder["flap.sqlite"], version: 3)) {
      try Logbook(folder: folder.path)
    }
    // It goes at the next clean start.
    _ = try Logbook(folder: folder.path, schema: Self.later)
    #expect(folder.names.contains("flap.sqlite-v1") == false)
    #expect(before.count > 0)
  }

  @Test("An erase reaches the copy, and keeps what a later version added")
  func erase() throws {
    try openFixture(1)
    let logbook = try Logbook(folder: folder.path, schema: Self.later)
    try logbook.append([], erasing: [1], to: 1, at: 1)
    #expect(try folder.files(holding: "Mailbox") == [])
    #expect(try logbook.entries(of: 1) == Array(Self.contents.dropFirst()))
    #expect(try logbook.check().contains { if case .damaged = $0 { true } else { false } } == false)
    #expect(
      try SQLiteShell.strings("SELECT name FROM sqlite_master", in: folder["flap.sqlite"]).contains(
        "entry_key"))
  }

  @Test("A migration that does not fit on the disk leaves the file as it was")
  func full() throws {
    try openFixture(1)
    let before = try Data(contentsOf: URL(fileURLWithPath: folder["flap.sqlite"]))
    let steps = Self.later.steps.dropFirst().flatMap { ["sql", $0] }
    let run = try Probe.run(folder.path, Array(steps), .full, at: 1)
    #expect(run.error == "full(path: \"\(folder["flap.sqlite"])\")")
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder["flap.sqlite"])) == before)
  }
}
