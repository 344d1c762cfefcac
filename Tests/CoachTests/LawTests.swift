import Coach
import Dialogue
import TestSupport
import Testing

/// What holds in every conversation, whatever is typed in it.
@Suite("The laws of a conversation") struct LawTests {
  /// A route, a language and a way of typing, and the seed for all else.
  private static func robot(_ seed: Int) -> (robot: Robot, language: Language, isAttended: Bool) {
    (
      Robot(seed, first: ["1", "2", "3"][seed % 3]), seed % 2 == 0 ? .nl : .en,
      (seed / 6) % 2 == 0
    )
  }

  @Test("Every conversation ends", arguments: 1...24)
  func ends(_ seed: Int) throws {
    var (robot, language, isAttended) = Self.robot(seed)
    let walk = robot.walk(through: try .solo(in: language, isAttended: isAttended))
    #expect(walk.end.isOver)
    #expect(walk.end.session.isClosed)
  }

  @Test("Read again from any point of its log, a conversation asks the same", arguments: 1...12)
  func resumes(_ seed: Int) throws {
    var (robot, language, isAttended) = Self.robot(seed)
    var count = 0
    robot.walk(through: try .solo(in: language, isAttended: isAttended)) { _, _, after in
      count += 1
      guard count % 5 == 0 || after.session.entries.last?.undoes != nil else { return }
      var now = after.conversation
      now.go(to: nil)
      let resumed = now.resumed
      #expect(resumed.question?.key == now.question?.key)
      #expect(resumed.agenda.map(\.key) == now.agenda.map(\.key))
    }
  }

  @Test("What is said is whole: no slot is left open, no word is missing", arguments: 1...24)
  func words(_ seed: Int) throws {
    var (robot, language, isAttended) = Self.robot(seed)
    robot.walk(through: try .solo(in: language, isAttended: isAttended)) { before, said, _ in
      for utterance in said {
        let isWhole = !utterance.text.contains { "{}‹›".contains($0) } && !utterance.text.isEmpty
        #expect(isWhole, "\(before.asked?.rawValue ?? "-"): \(utterance.text)")
      }
    }
  }

  @Test("No question is asked twice in one list", arguments: 1...12)
  func agenda(_ seed: Int) throws {
    var (robot, language, isAttended) = Self.robot(seed)
    robot.walk(through: try .solo(in: language, isAttended: isAttended)) { _, _, after in
      let keys = after.conversation.agenda.map(\.key)
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test("To take back is to be where one was", arguments: 1...12)
  func undo(_ seed: Int) throws {
    var (robot, language, isAttended) = Self.robot(seed)
    robot.walk(through: try .solo(in: language, isAttended: isAttended)) { before, _, after in
      let added = after.session.entries.count - before.session.entries.count
      guard added > 0, after.session.entries.last?.undoes == nil,
        after.session.entries.last?.answer != .erased,
        after.session.entries.dropLast(added) == before.session.entries[...]
      else { return }
      var (was, undone) = (before.conversation, after.conversation.undo().next)
      was.go(to: nil)
      #expect(undone.question?.key == was.question?.key)
      #expect(undone.agenda.map(\.key) == was.agenda.map(\.key))
      #expect(String(describing: undone.flap.items) == String(describing: was.flap.items))
    }
  }

  @Test("Going back and forward changes nothing", arguments: 1...6)
  func looking(_ seed: Int) throws {
    var (robot, language, isAttended) = Self.robot(seed)
    robot.walk(through: try .solo(in: language, isAttended: isAttended)) { _, _, after in
      var now = after.conversation
      now.go(to: nil)
      var looked = now
      for _ in 0..<3 { looked.back() }
      for _ in 0..<4 { looked.forward() }
      #expect(looked.question?.key == now.question?.key)
      #expect(looked.session.entries == now.session.entries)
    }
  }

  @Test("An erased line leaves no word of it in the session", arguments: 1...12)
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
