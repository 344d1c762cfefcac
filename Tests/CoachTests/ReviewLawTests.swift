import Coach
import Dialogue
import TestSupport
import Testing

/// What holds in every follow-up, whatever was agreed before and whatever is typed in it.
@Suite("The laws of a follow-up") struct ReviewLawTests {
  @Test("They hold in a chain that robots held, in both languages", arguments: 1...12)
  func laws(_ seed: Int) throws {
    let material = try TestLibrary.material
    let language: Language = seed % 2 == 0 ? .nl : .en
    var robot = Robot(seed, first: ["1", "2", "3"][seed % 3])
    let solo = robot.walk(through: try .solo(in: language, isAttended: seed % 3 == 0)).end
    var chain: [Past] = [.held(solo.conversation, .solo, number: 1, daysAgo: 300)]
    for number in 2...4 {
      var robot = Robot(seed * 10 + number)
      var observer = Observer(seed + number)
      let review = Conversation.review(of: chain, material: material, in: number * 40)
      let walk = robot.walk(
        through: try .about(review, in: language, isAttended: seed % 3 == 0)
      ) { observer.see($0, $1, $2) }

      #expect(walk.end.isOver && walk.end.session.isClosed, "every conversation ends")
      #expect(observer.notWhole == [], "no slot is left open and no word is missing")
      #expect(observer.talkative == [], "there is at most one reaction to an answer")
      #expect(observer.doubled == [], "no question stands twice in the list")
      #expect(observer.notResumed == [], "read again from its log, a conversation asks the same")
      #expect(observer.notUndone == [], "to take back is to be where one was")
      #expect(observer.notLooked == [], "going back and forward changes nothing")
      chain.append(.held(walk.end.conversation, .review, number: number, daysAgo: 300 - number))
    }
    #expect(Measurements(chain).points.count == 4)
  }
}
