import Dialogue
import Foundation
import Logbook
import Testing

@Suite("What is erased is in no byte any more")
struct EraseTests {
  let folder: TemporaryFolder
  let logbook: Logbook

  init() throws {
    folder = try TemporaryFolder()
    logbook = try Logbook(folder: folder.path)
  }

  private func isGone(_ words: String...) throws -> Bool {
    try words.allSatisfy { try folder.files(holding: $0).isEmpty }
  }

  @Test("One entry, also with a long text that lies on pages of its own")
  func oneEntry() throws {
    let long = String(repeating: "Kwetsbaar verhaal ", count: 2_000)
    let session = try logbook.begin(
      with: Samples.texts(["gewoon", "Geheimzinnig", long, "ook gewoon"]))
    #expect(try isGone("geheimzinnig", "Kwetsbaar") == false)
    try logbook.append([], erasing: [2, 3], to: session, at: 1)
    #expect(try isGone("geheimzinnig", "Kwetsbaar", "kwetsbaar"))
    #expect(try logbook.entries(of: session).map(\.number) == [1, 4])
    #expect(try logbook.search(Search(["geheimzinnig"])).isEmpty)
  }

  @Test("An entry that was undone before, and the undoing of it")
  func undone() throws {
    let session = try logbook.begin(with: Samples.texts(["gewoon", "geheimzinnig"]))
    let task = Key(naming: Subject("task", 2))
    try logbook.append(
      [Samples.entry(3, .text("verzwegen"), key: task)], to: session, at: 1)
    try logbook.append(
      [Samples.entry(4, .text("geheimzinnig"), key: task, undoes: 3)], to: session, at: 2)
    try logbook.append(
      [Samples.entry(5, .erased, key: task)], erasing: [2, 3, 4], to: session, at: 3)
    #expect(try isGone("geheimzinnig", "verzwegen"))
  }

  @Test("A session, and nothing of another")
  func session() throws {
    let first = try logbook.begin(with: Samples.texts(["geheimzinnig"]))
    let second = try logbook.begin(with: Samples.texts(["gewoon"]))
    try logbook.erase(session: first)
    #expect(try isGone("geheimzinnig"))
    #expect(try logbook.sessions().map(\.number) == [second])
    #expect(try logbook.entries(of: second) == Samples.texts(["gewoon"]))
    #expect(throws: LogbookError.missing(session: first)) { try logbook.erase(session: first) }
    #expect(throws: LogbookError.missing(session: first)) { try logbook.entries(of: first) }
  }

  @Test("Everything, and then the words that were asked as well")
  func everything() throws {
    for text in ["geheimzinnig", "verzwegen"] {
      _ = try logbook.begin(with: Samples.texts([text]))
    }
    try logbook.eraseAll()
    #expect(try isGone("geheimzinnig", "verzwegen", "Wat nog meer?"))
    #expect(try logbook.everything().isEmpty)
    #expect(try logbook.begin() == 3, "a number is never another session's")
  }

  @Test("The number of an erased session is not used again after a restart either")
  func numbers() throws {
    let last = try logbook.begin()
    try logbook.erase(session: last)
    #expect(try Logbook(folder: folder.path).begin() == last + 1)
  }

  @Test("What is older than a day, by when something was last said")
  func older() throws {
    let old = try logbook.begin(at: 100, with: Samples.texts(["geheimzinnig"]))
    let resumed = try logbook.begin(at: 100)
    try logbook.append([Samples.entry(1)], to: resumed, at: 900)
    let recent = try logbook.begin(at: 800)
    #expect(try logbook.erase(olderThan: 500) == [old])
    #expect(try logbook.sessions().map(\.number) == [resumed, recent])
    #expect(try isGone("geheimzinnig"))
    #expect(try logbook.erase(olderThan: 500) == [])
  }

  @Test("A session that somebody else has open stays, and so do the others")
  func inUse() throws {
    let first = try logbook.begin(with: Samples.texts(["een"]))
    let second = try logbook.begin(with: Samples.texts(["twee"]))
    let lock = try Logbook(folder: folder.path).hold(second)
    #expect(throws: LogbookError.inUse(session: second)) { try logbook.erase(session: second) }
    #expect(throws: LogbookError.inUse(session: second)) { try logbook.eraseAll() }
    #expect(try logbook.sessions().map(\.number) == [first, second])
    withExtendedLifetime(lock) {}
    // One's own lock is no hindrance.
    let own = try logbook.hold(first)
    try logbook.erase(session: first)
    withExtendedLifetime(own) {}
  }

  /// Pages split and merge in ways that leave copies of rows behind, which only churn brings out.
  @Test("After a year of saying and erasing, in whatever order", arguments: [1, 2, 3] as [UInt64])
  func churn(seed: UInt64) throws {
    var random = Seeded(seed)
    var words: [Int: [Int: String]] = [:]
    var next: [Int: Int] = [:]
    for _ in 1...4 {
      let session = try logbook.begin()
      (words[session], next[session]) = ([:], 1)
    }
    var erased: Set<String> = []
    for round in 1...120 {
      let session = Int.random(in: 1...4, using: &random)
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let number = next[session, default: 1]
        let word = "w\(String(UInt64.random(in: 1 << 40 ... .max, using: &random), radix: 36))w"
        let filling = String(repeating: "vulling ", count: Int.random(in: 0...90, using: &random))
        let entry = Samples.entry(number, .text("\(word) \(filling)"))
        try logbook.append([entry], to: session, at: round)
        words[session]?[number] = word
        next[session] = number + 1
      }
      if round % 3 == 0 {
        let victims = Set((words[session] ?? [:]).keys.sorted().shuffled(using: &random).prefix(7))
        try logbook.append([], erasing: victims, to: session, at: round)
        for number in victims {
          words[session]?.removeValue(forKey: number).map { _ = erased.insert($0) }
        }
        if round % 15 == 0 { #expect(try left(of: erased) == [], "after round \(round)") }
      }
    }
    #expect(erased.count > 100)
    let kept = words.values.flatMap(\.values)
    #expect(try left(of: kept).count == kept.count)
  }

  /// The words of which anything is left in the files, even the last letters alone.
  private func left(of words: some Sequence<String>) throws -> [String] {
    let files = try folder.names.map { try Data(contentsOf: URL(fileURLWithPath: folder[$0])) }
    return words.filter { word in
      files.contains { $0.range(of: Data(word.utf8.suffix(8))) != nil }
    }
  }
}
