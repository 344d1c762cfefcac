import Dialogue
import Foundation
import Logbook
import Testing

@Suite("Two logbooks become one without loss")
struct MergeTests {
  let (here, there): (Logbook, Logbook)
  private let folders: [TemporaryFolder]
  private static let rules = MergeRules(uniting: ["jots"], numbering: ["chain"])

  init() throws {
    folders = [try TemporaryFolder(), try TemporaryFolder()]
    (here, there) = (try Logbook(folder: folders[0].path), try Logbook(folder: folders[1].path))
  }

  @discardableResult private func merge() throws -> Merged {
    try here.merge(try Logbook(snapshot: try there.snapshot(), of: "kopie"), Self.rules)
  }

  private func texts(_ logbook: Logbook, _ session: Int) throws -> [String] {
    try logbook.entries(of: session).compactMap {
      if case .text(let text) = $0.answer { text } else { nil }
    }
  }

  /// All there is, to compare with.
  private func told(_ logbook: Logbook) throws -> [Told] {
    try logbook.sessions().map { Told(header: $0, entries: try logbook.entries(of: $0.number)) }
  }

  private struct Told: Equatable {
    var header: SessionHeader
    var entries: [Entry]
  }

  @Test("On a new computer everything is as it was, numbers and all") func moving() throws {
    for time in [100, 200, 300] {
      _ = try there.begin(at: time, with: Samples.texts(["taak van \(time)"]))
    }
    try there.erase(session: 2)
    let whole = try there.begin(at: 400, with: MigrationTests.contents)
    try there.append([], closes: true, to: whole, at: 500)
    #expect(try merge().added == [1, 3, 4])
    #expect(try told(here) == (try told(there)))
    #expect(try here.begin() == 5)
  }

  @Test("Twice is as good as once") func twice() throws {
    _ = try here.begin(at: 50, with: Samples.texts(["hier"]))
    _ = try there.begin(at: 100, with: Samples.texts(["daar"]))
    _ = try there.begin(at: 200, with: MigrationTests.contents)
    try merge()
    let once = try told(here)
    let again = try merge()
    #expect(again.same == 2)
    #expect(!again.hasChanged)
    #expect(try told(here) == once)
  }

  @Test("A session of another computer gets a number that no other had") func numbers() throws {
    _ = try here.begin(at: 50, with: Samples.texts(["hier"]))
    try here.erase(session: try here.begin(at: 60))
    _ = try there.begin(at: 100, with: Samples.texts(["daar"]))
    #expect(try merge().added == [3])
    #expect(try texts(here, 1) == ["hier"])
    #expect(try texts(here, 3) == ["daar"])
    #expect(try here.begin() == 4)
  }

  @Test("A conversation that went on there goes on here, and the other way round it stays")
  func continued() throws {
    let start = Samples.texts(["een", "twee"])
    let (one, other) = (try here.begin(with: start), try there.begin(with: start))
    try there.append(Samples.texts(["drie", "vier"], from: 3), closes: true, to: other, at: 700)
    let merged = try merge()
    #expect(merged.extended == [one])
    #expect(merged.added == [])
    #expect(try texts(here, one) == ["een", "twee", "drie", "vier"])
    let header = try here.session(one)
    #expect(header.closedAt == 700 && header.lastAt == 700 && header.entryCount == 4)

    try here.append(Samples.texts(["vijf"], from: 5), to: one, at: 800)
    #expect(try merge().same == 1)
    #expect(try texts(here, one).last == "vijf")
  }

  @Test("Conversations that grew apart are kept both, once") func apart() throws {
    let start = Samples.texts(["een", "twee"])
    let (one, other) = (try here.begin(with: start), try there.begin(with: start))
    try here.append(Samples.texts(["hier"], from: 3), to: one, at: 700)
    try there.append(Samples.texts(["daar"], from: 3), to: other, at: 710)
    let merged = try merge()
    #expect(merged.added == [2])
    #expect(merged.apart == [2])
    #expect(try texts(here, 1) == ["een", "twee", "hier"])
    #expect(try texts(here, 2) == ["een", "twee", "daar"])
    #expect(try merge().hasChanged == false)
  }

  @Test("Two conversations of the same second are not taken for one") func sameSecond() throws {
    _ = try here.begin(at: 100, with: Samples.texts(["mijn taak"]))
    _ = try there.begin(at: 100, with: Samples.texts(["andere taak"]))
    let merged = try merge()
    #expect(merged.added == [2])
    #expect(merged.apart == [])
  }

  @Test("What speaks of another session goes on speaking of that one") func references() throws {
    _ = try here.begin(at: 10, with: Samples.texts(["van hier"]))
    let first = try there.begin(at: 100, with: Samples.texts(["van daar"]))
    let task = Subject("task", 1, in: first)
    let about = Key("outcome", task)
    let review = [
      Samples.entry(1, .choices(["\(first)"]), key: Key("chain"), source: .program),
      Samples.entry(
        2, .choices(["better"]), key: about, list: about,
        facts: ["task": .answer(Key(naming: task)), "all": .subjects([task]), "n": .number(first)]),
      Samples.entry(3, .subjects([task, Subject("plan", 1)]), key: Key("picks")),
    ]
    _ = try there.begin(script: "review", version: 1, language: .nl, at: 200, with: review)
    #expect(try merge().added == [2, 3])
    let moved = Subject("task", 1, in: 2)
    let entries = try here.entries(of: 3)
    #expect(entries[0].answer == .choices(["2"]))
    #expect(entries[1].key == Key("outcome", moved))
    #expect(entries[1].list == Key("outcome", moved))
    #expect(
      entries[1].facts == [
        "task": .answer(Key(naming: moved)), "all": .subjects([moved]), "n": .number(first),
      ])
    #expect(entries[2].answer == .subjects([moved, Subject("plan", 1)]))
    #expect(try merge().same == 2)
  }

  @Test("What speaks of a session that was erased there speaks of none here") func gone() throws {
    _ = try here.begin(at: 10, with: Samples.texts(["van hier"]))
    let erased = [try there.begin(at: 20), try there.begin(at: 30)]
    _ = try there.begin(
      at: 100,
      with: erased.enumerated().map {
        Samples.entry($0 + 1, .done, key: Key("outcome", Subject("task", 1, in: $1)))
      })
    for session in erased { try there.erase(session: session) }
    let added = try #require(try merge().added.first)
    let named = try here.entries(of: added).compactMap { $0.key.about?.session }
    #expect(Set(named).count == 2)
    let next = try here.begin()
    #expect(!named.contains(next))
    let numbers = try here.sessions().map(\.number)
    #expect(named.allSatisfy { !numbers.contains($0) })
  }

  // MARK: Jots

  private func jot(_ number: Int, _ text: String, at time: Int, as entry: Int? = nil) -> Entry {
    Samples.entry(
      entry ?? number, .text(text), key: Key(naming: Subject("jot", number)), at: time)
  }

  private func settled(_ number: Int, _ entry: Int, at time: Int) -> Entry {
    Samples.entry(entry, .done, key: Key("settled", Subject("jot", number)), at: time)
  }

  @Test("Of jots there stays one list, and who speaks of a jot still means that one") func jots()
    throws
  {
    _ = try here.begin(
      script: "jots", version: 1, language: .nl, at: 1,
      with: [jot(1, "samen", at: 1), jot(2, "hier", at: 5)])
    let list = try there.begin(
      script: "jots", version: 1, language: .nl, at: 1,
      with: [jot(1, "samen", at: 1), jot(2, "daar", at: 6), settled(2, 3, at: 7)])
    _ = try there.begin(
      at: 100, with: [Samples.entry(1, .done, key: Key("offer", Subject("jot", 2, in: list)))])
    let merged = try merge()
    #expect(merged.united == 2)
    #expect(merged.added == [2])
    let jots = try here.entries(of: 1)
    #expect(try texts(here, 1) == ["samen", "hier", "daar"])
    #expect(jots.map(\.number) == [1, 2, 3, 4])
    #expect(jots.last?.key == Key("settled", Subject("jot", 3)))
    #expect(try here.entries(of: 2)[0].key == Key("offer", Subject("jot", 3, in: 1)))
    #expect(try here.sessions().count { $0.script == "jots" } == 1)

    let once = try told(here)
    #expect(try merge().hasChanged == false)
    #expect(try told(here) == once)
  }

  @Test("The same words jotted down twice stay two jots") func equalJots() throws {
    let entries = [jot(1, "toezicht", at: 1), jot(2, "toezicht", at: 1)]
    _ = try here.begin(script: "jots", version: 1, language: .nl, at: 1, with: [entries[0]])
    _ = try there.begin(script: "jots", version: 1, language: .nl, at: 1, with: entries)
    try merge()
    #expect(try texts(here, 1) == ["toezicht", "toezicht"])
    #expect(try merge().hasChanged == false)
  }

  // MARK: All or nothing

  @Test("A conversation that is open in another window keeps everything from being changed")
  func inUse() throws {
    let start = Samples.texts(["een"])
    let (one, other) = (try here.begin(with: start), try there.begin(with: start))
    _ = try there.begin(at: 5, with: Samples.texts(["nieuw"]))
    try there.append(Samples.texts(["twee"], from: 2), to: other, at: 700)
    let before = try told(here)
    let lock = try Logbook(folder: folders[0].path).hold(one)
    #expect(throws: LogbookError.inUse(session: one)) { try merge() }
    #expect(try told(here) == before)
    withExtendedLifetime(lock) {}
  }

  @Test("Where one can only read, nothing is laid in") func readOnly() throws {
    _ = try there.begin(with: Samples.texts(["daar"]))
    let copy = try Logbook(snapshot: try there.snapshot(), of: "kopie")
    let readOnly = try Logbook(salvaging: folders[0].path)
    #expect(throws: LogbookError.readOnly(path: here.path)) { try readOnly.merge(copy) }
    #expect(try here.sessions() == [])
  }

  @Test("A copy that breaks off half-way leaves everything as it was") func halfWay() throws {
    _ = try here.begin(with: Samples.texts(["hier"]))
    _ = try there.begin(at: 1, with: Samples.texts(["eerste"]))
    _ = try there.begin(at: 2, with: Samples.texts(["tweede"]))
    // A place that is taken already, as no merge would ever make it.
    try SQLiteShell.run(
      """
      CREATE TRIGGER t BEFORE INSERT ON entry WHEN NEW.session = 3
      BEGIN SELECT RAISE(ABORT, 'no'); END
      """, on: folders[0]["flap.sqlite"])
    let before = try told(here)
    #expect(throws: LogbookError.self) { try merge() }
    #expect(try told(here) == before)
  }

  @Test("Twenty thousand entries are laid in within seconds") func large() throws {
    for session in 1...250 {
      _ = try there.begin(
        at: session, with: Samples.texts((1...80).map { "taak \($0) van \(session)" }))
    }
    let clock = ContinuousClock()
    var start = clock.now
    #expect(try merge().added.count == 250)
    #expect(clock.now - start < .seconds(20))
    start = clock.now
    #expect(try merge().same == 250)
    #expect(clock.now - start < .seconds(10))
  }
}
