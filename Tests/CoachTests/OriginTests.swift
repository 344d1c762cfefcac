import Coach
import Dialogue
import TestSupport
import Testing
import Workload

@Suite("How it came to be on the list (S5)") struct OriginTests {
  /// A flap of so many lessons, none of them the ib'er's own.
  private func talk(_ count: Int, _ replies: Replies = [:], to ask: Ask = .reasons) -> Conversation
  {
    var talk = Conversation.solo()
    for number in 0..<count { talk.add("\(number) les") }
    talk.proceed(to: ask, replies)
    return talk
  }

  @Test("Only what is not necessary and one's own as ib'er is asked about") func strange() {
    var talk = Conversation.solo()
    talk.add("plannen", "toetsen", "mits", "kinderen", "vaag")
    let replies: Replies = [.necessary: Necessary.yes, .owner: Owner.me]
    talk.proceed(
      to: .reasons,
      replies.about([2], .owner, Owner.myOtherRole).about([4], .necessary, Necessary.partly)
        .about([5], .owner, Owner.unclear))
    let asked = talk.agenda.filter { $0.key.ask == .reasons }.compactMap(\.key.about?.number)
    #expect(asked == [2, 4, 5])
  }

  @Test("Nothing strange, nothing asked") func none() {
    var talk = Conversation.solo()
    talk.add("plannen")
    talk.proceed(to: .keepCore)
    #expect(talk.asked == .keepCore)
    #expect(!talk.asks.contains(.reasons))
  }

  @Test("Best, or nobody else, is two reasons; something else opens the others") func reasons() {
    var talk = talk(1, [.owner: Owner.other])
    talk.say(Several([FirstReason.best, .other]))
    #expect(talk.asked == .moreReasons)
    talk.say(Several([OtherReason.nearby]))
    #expect(talk.flap.items.map(\.reasons) == [[.best, .nobody, .nearby]])
    talk.change(Key(.reasons, .task(1)), to: Several([FirstReason.team]))
    #expect(talk.flap.items.map(\.reasons) == [[.team]])
    talk.change(Key(.owner, .task(1)), to: Owner.me)
    #expect(talk.flap.items.map(\.reasons) == [[]] || talk.asked == .holds)
  }

  @Test("A reason that was given three times is mirrored, and twice is not", arguments: [2, 3])
  func pattern(_ count: Int) {
    let replies: Replies = [.owner: Owner.other, .reasons: Several([FirstReason.grown])]
    let talk = talk(count, replies, to: .decision)
    let pattern = talk.agenda.first { $0.key.ask == .pattern }
    #expect((pattern != nil) == (count == 3))
    guard let pattern else { return }
    #expect(
      pattern.facts == [
        "reason": .phrase("FirstReason.grown.long"), "x": .number(3), "m": .number(3),
      ])
  }

  @Test("Another count asks again what strikes") func patternChanges() {
    let replies: Replies = [.owner: Owner.other, .reasons: Several([FirstReason.grown])]
    var talk = talk(4, replies, to: .decision)
    talk.change(Key(.reasons, .task(4)), to: Several([FirstReason.team]))
    #expect(talk.asked == .pattern)
    #expect(talk.draft?.isText == true)
  }

  @Test(
    "To stop is offered to those who do it in two goes, before anything is decided",
    arguments: Route.allCases)
  func stop(_ route: Route) {
    var talk = Conversation.solo()
    talk.say(route)
    talk.add("plannen")
    talk.proceed(to: .stopHere)
    #expect((talk.asked == .stopHere) == (route == .twice))
    guard route == .twice else { return }
    talk.say(GoOn.stop)
    #expect(talk.resumed.asked == .keepCore)
  }

  @Test("Of more than twenty tasks the ten with most time are proposed, once") func shortlist() {
    var talk = Conversation.solo()
    for number in 1...22 {
      let line = Gathered(
        "\(number) les", also: [.init(Key(.minutes).question, Minutes(number * 10).answer)])
      talk = talk.add([line], of: Key(.task).question, at: Key(.flap)).next
    }
    talk.proceed(to: .shortlist, [.owner: Owner.other])
    #expect(talk.asked == .shortlist)
    let ten = (13...22).map { Subject.task($0) }
    #expect(talk.question?.suggestion == .answer(.subjects(ten)))
    talk.say(Picks(Array(ten.dropLast()) + [.task(1)]))
    let asked = { (talk: Conversation) in
      talk.agenda.filter { $0.key.ask == .reasons }.compactMap(\.key.about?.number)
    }
    #expect(asked(talk) == [1] + Array(13...21))
    talk.change(Key(.minutes, .task(2)), to: Minutes(900))
    #expect(asked(talk) == [1] + Array(13...21))
  }

  @Test("Twenty are not too many, nor are many that are one's own") func notTooMany() {
    #expect(!talk(20, [.owner: Owner.other]).asks.contains(.shortlist))
    var talk = Conversation.solo()
    for number in 1...25 { talk.add("\(number) plan") }
    talk.proceed(to: .keepCore)
    #expect(!talk.asks.contains(.shortlist))
  }
}
