import Coach
import Dialogue
import TestSupport
import Testing
import Workload

@Suite("Two questions (S4)") struct OwnershipTests {
  private func talk(_ lines: String...) -> Conversation {
    var talk = Conversation.solo()
    for line in lines { talk.add(line) }
    talk.proceed(to: .necessary)
    return talk
  }

  @Test("What need not be done has no owner") func unnecessary() {
    var talk = talk("plannen")
    talk.say(Necessary.no)
    #expect(talk.asked == .reasons)
    #expect(!talk.asks.contains(.owner))
  }

  @Test(
    "A duty of the school that need not be done: who will do it then",
    arguments: ["plannen", "meldcode"])
  func duty(_ line: String) {
    var talk = talk(line)
    talk.say(Necessary.no)
    #expect(talk.asks.contains(.whoThen) == (line == "meldcode"))
    talk.proceed(to: .decision, [.whoThen: "de directeur"])
    #expect(talk.flap.items.map(\.whoThen) == [line == "meldcode" ? "de directeur" : nil])
    talk.change(Key(.necessary, .task(1)), to: Necessary.yes)
    #expect(talk.flap.items.map(\.whoThen) == [nil])
  }

  @Test("A duty that is refused: who will do it then, asked once") func refusedDuty() {
    var talk = talk("meldcode")
    talk.proceed(to: .decision, [.owner: Owner.unclear])
    talk.say(Decision.no)
    #expect(talk.asked == .whoThen)
    talk.change(Key(.necessary, .task(1)), to: Necessary.no)
    #expect(talk.asks.filter { $0 == .whoThen }.count == 1)
  }

  @Test(
    "A difference with the profile is put as a question, after the own answer",
    arguments: [
      ("plannen", Owner.me, false), ("plannen", .other, true), ("plannen", .unclear, false),
      ("les", .me, true), ("les", .myOtherRole, false), ("les", .other, false),
      ("mits", .me, false), ("mits", .other, false),
    ])
  func mismatch(_ line: String, _ owner: Owner, _ differs: Bool) {
    var talk = talk(line)
    talk.say(Necessary.yes)
    #expect(!talk.asks.contains(.holds))
    talk.say(owner)
    #expect((talk.asked == .holds) == differs)
  }

  @Test(
    "What holds decides whose it is",
    arguments: [
      ("les", Owner.me, Holds.mine, FlapItem.Ownership.me), ("les", .me, .profile, .other),
      ("les", .me, .findOut, .findOut(said: .me)), ("plannen", .other, .mine, .other),
      ("plannen", .other, .profile, .me),
    ])
  func holds(_ line: String, _ owner: Owner, _ holds: Holds, _ result: FlapItem.Ownership) {
    var talk = talk(line)
    talk.say(Necessary.yes, owner, holds)
    #expect(talk.flap.items.map(\.owner) == [result])
  }

  @Test("Another answer opens it again, and what was said of the other difference is no answer")
  func reopened() {
    var talk = talk("les")
    talk.say(Necessary.yes, Owner.me, Holds.profile)
    talk.change(Key(.owner, .task(1)), to: Owner.other)
    #expect(talk.flap.items.map(\.owner) == [.other])
    #expect(!talk.asks.contains(.holds))
    talk.change(Key(.domain, .task(1)), to: Domain.care)
    #expect(talk.asked == .holds)
    #expect(talk.flap.items.map(\.owner) == [.other])
  }
}
