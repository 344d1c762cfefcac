import Dialogue
import Logbook
import Testing

@Suite("The latest session is found without the others")
struct LatestTests {
  private let folder: TemporaryFolder
  private let logbook: Logbook

  init() throws {
    folder = try TemporaryFolder()
    logbook = try Logbook(folder: folder.path)
    for script in ["solo", "review", "solo", "jots"] {
      _ = try logbook.begin(script: script, version: 1, language: .nl, at: 1)
    }
    try logbook.append([], closes: true, to: 1, at: 2)
    try logbook.append([], closes: true, to: 2, at: 2)
  }

  @Test(
    "By its kind, and by whether it is closed",
    arguments: [
      ([], nil, 4), (["solo"], nil, 3), (["solo"], true, 1), (["solo", "review"], true, 2),
      (["solo", "review"], false, 3), (["jots"], true, nil), (["nothing"], nil, nil),
    ] as [([String], Bool?, Int?)])
  func latest(_ scripts: [String], _ isClosed: Bool?, _ number: Int?) throws {
    #expect(try logbook.latest(of: scripts, isClosed: isClosed)?.number == number)
  }

  @Test("Those of one kind come in order") func kind() throws {
    #expect(try logbook.sessions(of: "solo").map(\.number) == [1, 3])
  }

  @Test("Of a session, only the answers to some questions are read") func answering() throws {
    let keys = ["lookBack", "until@task.1:3", "untilNoon@task.1", "same@task.1@task.2"]
    let entries = keys.enumerated().map { index, key in
      Samples.entry(index + 1, .done, key: Key(stored: key))
    }
    try logbook.append(entries, to: 3, at: 3)
    let found = try logbook.entries(of: 3, answering: ["until", "same", "lookBack"])
    #expect(found.map(\.key.description) == ["lookBack", "until@task.1:3", "same@task.1@task.2"])
    #expect(try logbook.entries(of: 3, answering: []) == [])
    #expect(throws: LogbookError.missing(session: 9)) {
      try logbook.entries(of: 9, answering: ["until"])
    }
  }
}
