import Dialogue
import Testing

@Suite("A session that looks back points into earlier ones")
struct EarlierTests {
  private static func said(_ key: String, _ answer: Answer?) -> Entry {
    Entry(
      number: 1, act: 1, at: 0, key: Key(stored: key) ?? .end, answer: answer, source: .person)
  }

  private let session = Session(id: 2).after([
    1: Session(id: 1, [said("task@task.3", .text("kerst")), said("goal", .text("lezen"))]),
    4: Session(id: 4),
  ])

  @Test(
    "What a key points at is what was said there",
    arguments: [
      ("task@task.3:1", Answer.text("kerst")), ("goal@session.1", .text("lezen")),
      ("task@task.9:1", .erased), ("task@task.3:4", .erased), ("goal@session.4", .erased),
      ("task@task.3:7", nil), ("task@task.3", nil), ("session@session.1", nil), ("goal", nil),
    ])
  func points(_ key: String, _ answer: Answer?) throws {
    #expect(session.answer(at: try #require(Key(stored: key))) == answer)
  }

  @Test("What was said here comes first, and stays when something is taken back or erased")
  func own() throws {
    let key = try #require(Key(stored: "went@task.3:1"))
    var talk = Conversation(Script("test") { _ in [] }, session)
    talk = talk.say([Statement(key, .text("goed"), by: .person)]).next
    #expect(talk.session.answer(at: key) == .text("goed"))
    let named = try #require(Key(stored: "task@task.3:1"))
    for session in [talk.undo().next.session, talk.erase(key).next.session] {
      #expect(session.answer(at: named) == .text("kerst"))
    }
  }
}
