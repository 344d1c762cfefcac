import Coach
import Dialogue
import TestSupport
import Testing

/// What holds in every conversation, whatever is typed in it.
@Suite("The laws of a conversation") struct LawTests {
  @Test("They hold whatever is typed, on every route, in both languages", arguments: 1...24)
  func laws(_ seed: Int) throws {
    var robot = Robot(seed, first: ["1", "2", "3"][seed % 3])
    var observer = Observer(seed)
    let interview = try Interview.solo(
      in: seed % 2 == 0 ? .nl : .en, isAttended: (seed / 6) % 2 == 0)
    let walk = robot.walk(through: interview) { observer.see($0, $1, $2) }

    #expect(walk.end.isOver && walk.end.session.isClosed, "every conversation ends")
    #expect(observer.notWhole == [], "no slot is left open and no word is missing")
    #expect(observer.talkative == [], "there is at most one reaction to an answer")
    #expect(observer.doubled == [], "no question stands twice in the list")
    #expect(observer.notResumed == [], "read again from its log, a conversation asks the same")
    #expect(observer.notUndone == [], "to take back is to be where one was")
    #expect(observer.notLooked == [], "going back and forward changes nothing")
  }

  @Test("An erased line leaves no word of it in the session", arguments: 1...8)
  func erase(_ seed: Int) throws {
    var robot = Robot(seed, first: "2")
    let start = try Interview.solo(isAttended: seed % 2 == 0)
    var interview = robot.walk(through: start, atMost: 30 + seed * 20).end
    interview.type(":erbij krokodil aaien")
    interview = robot.walk(through: interview, atMost: 200).end
    let line = interview.session.subjects(Key(.task).question).last {
      interview.session.entry(Key(naming: $0))?.answer == .text("krokodil aaien")
    }
    guard let line else { return }
    let erased = interview.conversation.erase(Key(naming: line)).next
    #expect(!"\(erased.session.entries)".contains("krokodil"))
    #expect(erased.session.entry(Key(naming: line))?.answer == .erased)
  }
}

/// Looks on while a robot types, and keeps what breaks a law.
struct Observer {
  private(set) var notWhole: Set<String> = []
  private(set) var talkative: Set<String> = []
  private(set) var doubled: Set<String> = []
  private(set) var notResumed: Set<String> = []
  private(set) var notUndone: Set<String> = []
  private(set) var notLooked: Set<String> = []
  private var count: Int

  /// Each looks at other moments, since looking takes time.
  init(_ seed: Int) { count = seed }

  mutating func see(_ before: Interview, _ asked: [Utterance], _ response: Interview.Response) {
    count += 1
    let after = response.next
    let place = before.asked?.rawValue ?? "-"
    for utterance in asked + response.said
    where utterance.text.isEmpty || utterance.text.contains(where: { "{}‹›".contains($0) }) {
      notWhole.insert("\(place): \(utterance.text)")
    }
    let reactions = response.said.count { $0.role != .quote }
    if response.turn != nil, before.isAttended, reactions > 1 {
      talkative.insert("\(place): \(response.said.map(\.text))")
    }
    let keys = after.conversation.agenda.map(\.key)
    if Set(keys).count != keys.count { doubled.insert(place) }
    if count % 7 == 0 || after.session.entries.last?.undoes != nil { resume(after, place) }
    if count % 3 == 0 { undo(before, after, place) }
    if count % 11 == 0 { look(after, place) }
  }

  private mutating func resume(_ after: Interview, _ place: String) {
    var now = after.conversation
    now.go(to: nil)
    if !now.resumed.isSame(as: now) { notResumed.insert(place) }
  }

  private mutating func undo(_ before: Interview, _ after: Interview, _ place: String) {
    let added = after.session.entries.dropFirst(before.session.entries.count)
    guard let last = added.last, last.undoes == nil, last.answer != .erased,
      after.session.entries.starts(with: before.session.entries),
      added.allSatisfy({ after.conversation.script.forgets($0).isEmpty })
    else { return }
    var was = before.conversation
    was.go(to: nil)
    let undone = after.conversation.undo().next
    if !undone.isSame(as: was) || undone.flap.items != was.flap.items {
      notUndone.insert(place)
    }
  }

  private mutating func look(_ after: Interview, _ place: String) {
    var now = after.conversation
    now.go(to: nil)
    var looked = now
    for _ in 0..<3 { looked.back() }
    for _ in 0..<4 { looked.forward() }
    if !looked.isSame(as: now) || looked.session.entries != now.session.entries {
      notLooked.insert(place)
    }
  }
}

extension Conversation {
  /// Whether the same is asked now, and in the same order after it.
  func isSame(as other: Conversation) -> Bool {
    question?.key == other.question?.key && agenda.map(\.key) == other.agenda.map(\.key)
  }
}
