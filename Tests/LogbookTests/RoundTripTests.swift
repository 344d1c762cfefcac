import Dialogue
import Logbook
import Testing

@Suite("What is stored comes back as it was said")
struct RoundTripTests {
  static let answers: [Answer?] = [
    nil, .text(""), .text(" twee  spaties "), .text("cafe\u{301} \u{1F469}\u{200D}\u{1F373}"),
    .text("regel\r\nregel\ttab"), .text("\u{1B}[31m\u{202E}"), .text("voor\0na"),
    .text("'; DROP TABLE entry; --"),
    .numbers([]), .numbers([0, -5, .max]), .choices(["hand-over", "no"]),
    .subjects([Subject("task", 3), Subject("plan", 2, in: 12)]), .day(Day(number: 20_000)),
    .done, .skipped, .unknown, .later, .erased,
  ]

  @Test("Every kind of answer, byte for byte", arguments: answers)
  func answer(_ answer: Answer?) throws {
    let folder = try TemporaryFolder()
    let entry = Samples.entry(1, answer)
    let session = try Logbook(folder: folder.path).begin(with: [entry])
    let stored = try Logbook(folder: folder.path).entries(of: session)
    #expect(stored == [entry])
    // Equal strings may still be composed in another way.
    if case .text(let given) = answer, case .text(let found) = stored.first?.answer {
      #expect(Array(given.utf8) == Array(found.utf8))
    }
  }

  @Test("Sessions come one by one, each with what was said in it, also from one on")
  func sessions() throws {
    let logbook = try Logbook(folder: TemporaryFolder().path)
    // More than one page of them, and one in which nothing is left.
    for number in 1...4 {
      _ = try logbook.begin(with: Samples.texts((0..<number * 200).map { "\(number) \($0)" }))
    }
    let empty = try logbook.begin()
    for first in 0...5 {
      var (numbers, counts): ([Int], [Int]) = ([], [])
      try logbook.forEachSession(after: first) { header, entries in
        numbers.append(header.number)
        counts.append(entries.count)
        let alone = try logbook.entries(of: header.number)
        #expect(entries == alone)
      }
      #expect(numbers == Array([1, 2, 3, 4, empty].dropFirst(first)))
      #expect(counts == Array([200, 400, 600, 800, 0].dropFirst(first)))
    }
  }

  @Test("A text that is longer than a page")
  func longText() throws {
    let folder = try TemporaryFolder()
    let entries = Samples.texts([String(repeating: "een heel verhaal ", count: 20_000)])
    let session = try Logbook(folder: folder.path).begin(with: entries)
    // Compared here, so that a failure does not print it.
    let isSame = try Logbook(folder: folder.path).entries(of: session) == entries
    #expect(isSame)
  }

  @Test("Everything an entry holds besides its answer")
  func wholeEntry() throws {
    let folder = try TemporaryFolder()
    let list = Key("flap")
    let pair = Key("same", Subject("task", 3), Subject("task", 5, in: 2))
    let entries = [
      Samples.entry(1, .text("mail"), at: 1_700_000_000, source: .file, list: list),
      Samples.entry(
        2, .choices(["yes"]), key: pair, act: 1, source: .program,
        facts: [
          "line": .answer(Key("task", Subject("task", 1))), "n": .number(3), "m": .minutes(90),
          "d": .day(Day(number: 1)), "p": .phrase("Reason.team"),
          "s": .subjects([Subject("task", 1)]),
        ], asked: "Is {line} hetzelfde?"),
      Samples.entry(4, nil, act: 7, asked: "Is {line} hetzelfde?", undoes: 1),
    ]
    let session = try Logbook(folder: folder.path).begin(with: entries)
    #expect(try Logbook(folder: folder.path).entries(of: session) == entries)
  }

  @Test("A session picks up where it was left, also after the program has ended")
  func resume() throws {
    let folder = try TemporaryFolder()
    let first = try Logbook(folder: folder.path)
    let session = try first.begin(at: 100, with: Samples.texts(["een"]))
    try first.append(Samples.texts(["twee", "drie"], from: 2), to: session, at: 200)

    let second = try Logbook(folder: folder.path)
    #expect(
      try second.sessions() == [
        SessionHeader(
          number: session, script: "solo", version: 1, language: .nl, beganAt: 100, lastAt: 200,
          entryCount: 3)
      ])
    try second.append([Samples.entry(4)], closes: true, to: session, at: 300)
    #expect(try first.session(session).closedAt == 300)
    try second.append([Samples.entry(5)], to: session, at: 400)
    #expect(try first.session(session).closedAt == 300)
    try second.append([Samples.entry(6)], closes: false, to: session, at: 500)
    #expect(try first.session(session).isClosed == false)
    #expect(try first.entries(of: session).map(\.number) == Array(1...6))
  }

  @Test("What is erased in the act that says something else goes in the same breath")
  func appendAndErase() throws {
    let folder = try TemporaryFolder()
    let logbook = try Logbook(folder: folder.path)
    let session = try logbook.begin(with: Samples.texts(["een", "twee", "drie"]))
    let mark = Samples.entry(4, .erased, key: Key(naming: Subject("task", 2)))
    try logbook.append(
      [mark, Samples.entry(5, .text("nooit"))], erasing: [2, 5, 99], to: session, at: 1)
    #expect(try logbook.entries(of: session).map(\.number) == [1, 3, 4])
    #expect(try logbook.session(session).entryCount == 3)
  }

  @Test("A turn that cannot be stored whole is not stored at all")
  func allOrNothing() throws {
    let folder = try TemporaryFolder()
    let logbook = try Logbook(folder: folder.path)
    let session = try logbook.begin(with: Samples.texts(["een", "twee"]))
    #expect(throws: LogbookError.inUse(session: session)) {
      try logbook.append(
        [Samples.entry(3), Samples.entry(2)], erasing: [1], closes: true, to: session, at: 9)
    }
    #expect(try logbook.entries(of: session) == Samples.texts(["een", "twee"]))
    #expect(try logbook.session(session).lastAt == 100)
    #expect(throws: LogbookError.missing(session: 9)) {
      try logbook.append([Samples.entry(1)], to: 9, at: 1)
    }
    for number in [9, 0, -1, 1 << 31, .max, .min] {
      #expect(throws: LogbookError.missing(session: number)) { try logbook.entries(of: number) }
      #expect(throws: LogbookError.missing(session: number)) { try logbook.hold(number) }
      #expect(throws: LogbookError.missing(session: number)) { try logbook.erase(session: number) }
      #expect(throws: LogbookError.missing(session: number)) {
        try logbook.append([Samples.entry(1)], erasing: [1], to: number, at: 1)
      }
    }
  }

  @Test("A hundred thousand entries go by in flat memory")
  func flatMemory() throws {
    let folder = try TemporaryFolder()
    let logbook = try Logbook(folder: folder.path)
    let entries = (1...1_000).map {
      Samples.entry($0, .text("oudergesprek voorbereiden, nummer \($0)"), asked: "Wat nog meer?")
    }
    for _ in 1...100 { _ = try logbook.begin(with: entries) }
    let before = Memory.resident
    var count = 0
    try logbook.forEachEntry { _, _ in count += 1 }
    #expect(count == 100_000)
    // What other tests use at the same time is in it as well.
    #expect(Memory.resident - before < 48 << 20)
  }

  @Test("An error of the reader comes out as it is, and others may write in between")
  func readerStops() throws {
    struct Stop: Error {}
    let folder = try TemporaryFolder()
    let logbook = try Logbook(folder: folder.path)
    let session = try logbook.begin(with: Samples.texts(["een", "twee"]))
    let other = try Logbook(folder: folder.path)
    #expect(throws: Stop.self) {
      try logbook.forEachEntry { _, entry in
        try other.append([Samples.entry(3)], to: session, at: 1)
        throw Stop()
      }
    }
    #expect(try logbook.entries(of: session).count == 3)
  }
}
