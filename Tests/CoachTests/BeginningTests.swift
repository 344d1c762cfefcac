import Coach
import Dialogue
import TestSupport
import Testing
import Workload

@Suite("Welcome, beginning and the flap (S0–S2)") struct BeginningTests {
  @Test("The first question is how much time there is") func first() {
    #expect(Conversation.solo().asked == .time)
  }

  @Test(
    "A scale of 0 asks when it was more, any other what makes it no 0",
    arguments: [(0, Ask.higher), (1, .notZero), (10, .notZero)])
  func say(_ say: Int, _ question: Ask) {
    var talk = Conversation.solo()
    talk.proceed(to: .say)
    talk.say(Scale(say))
    #expect(talk.asked == question)
  }

  @Test("Another number asks what makes it that number") func sayChanged() {
    var talk = Conversation.solo()
    talk.proceed(to: .flap, [.say: Scale(3)])
    talk.change(Key(.say), to: Scale(4))
    #expect(talk.asked == .notZero)
    #expect(talk.question?.facts == ["n": .number(4)])
  }

  @Test(
    "What only the long routes ask",
    arguments: [(Route.short, false), (.long, true), (.twice, true)])
  func routes(_ route: Route, _ isLong: Bool) {
    var talk = Conversation.solo()
    talk.say(route)
    let asks = Set(talk.asks)
    #expect(asks.contains(.monday) == isLong)
    #expect(asks.isSuperset(of: [.flapSmall, .flapHome, .flapUnseen]) == isLong)
    #expect(asks.isDisjoint(with: [.flapSmall, .flapHome, .flapUnseen]) != isLong)
    #expect(asks.isSuperset(of: [.flap, .flapDay, .flapSeason, .flapPeople]))
  }

  @Test("A longer route, chosen half-way, first asks what it adds") func longer() {
    var talk = Conversation.solo()
    talk.add("plannen")
    talk.proceed(to: .minutes)
    talk.change(Key(.time), to: Route.long)
    #expect(talk.asked == .monday)
    talk.say("rust", Enter(), Enter(), Enter())
    #expect(talk.asked == .minutes)
  }

  @Test("A week that cannot be done is answered at once, and once") func burden() {
    var talk = Conversation.solo()
    talk.proceed(to: .full)
    talk.say(Scale(10))
    #expect(talk.asked == .burden)
    talk.say(GoOn.goOn)
    #expect(talk.asked == .say)
    talk.change(Key(.full), to: Scale(4))
    talk.change(Key(.full), to: Scale(10))
    #expect(talk.asked == .say)
  }

  @Test(
    "So is a heavy word, wherever it is typed but on the flap",
    arguments: [
      Ask.worth, .notZero, .monday, .judging, .pattern, .findOut, .happened, .felt, .pushBack,
      .between,
    ])
  func heavyWord(_ place: Ask) {
    var talk = Conversation.solo()
    talk.say(Route.long)
    talk.add("plannen", "MT", "les geven", "les a", "les b")
    let replies: Replies = [
      .time: Route.long, .meaning: Meanings(["MG-02"]), .owner: Owner.other,
      .decision: Decision.handOver, .picks: Picks([.task(2)]),
    ]
    talk.proceed(to: place, replies.about([5], .decision, Decision.undecided))
    #expect(talk.asked == place)
    talk.say("ik ben opgebrand")
    #expect(talk.asked == .burden)
    talk.say(GoOn.goOn)
    #expect(talk.asked != .burden && talk.asked != nil)
  }

  @Test("A heavy word on the flap is work") func heavyTask() {
    var talk = Conversation.solo()
    talk.add("opgebrande collega opvangen")
    #expect(talk.session.entry(Key(.burden)) == nil)
  }

  @Test("A heavy word that is taken back is not answered") func heavyUndone() {
    var talk = Conversation.solo()
    talk.proceed(to: .worth)
    talk.say("ik ben opgebrand")
    talk = talk.undo().next
    #expect(talk.asked == .worth)
  }

  @Test(
    "Only at stopping is the conversation left",
    arguments: [(GoOn.goOn, false), (.stop, true)])
  func leaves(_ choice: GoOn, _ leaves: Bool) throws {
    var talk = Conversation.solo()
    talk.proceed(to: .full)
    talk.say(Scale(10))
    let turn = talk.answer(choice.answer)
    #expect(turn.entries.contains { talk.script.leaves($0) } == leaves)
  }

  @Test("Lines that look alike are asked about once, and merged under the first wording")
  func merge() {
    var talk = Conversation.solo()
    talk.add("toetsen", "plannen", "toetsen invoeren")
    talk.proceed(to: .same)
    #expect(talk.question?.key == Key(.same, .task(1), .task(3)))
    talk.say(YesNo.yes)
    #expect(talk.flap.items.map(\.text) == ["toetsen", "plannen"])
    #expect(talk.asked == .minutes)
  }

  @Test("A merge is undone by its own answer, and nothing was lost") func unmerge() {
    var talk = Conversation.solo()
    talk.add("toetsen", "toetsen invoeren")
    talk.proceed(to: .necessary)
    talk.change(Key(.same, .task(1), .task(2)), to: YesNo.yes)
    #expect(talk.flap.items.count == 1)
    talk.change(Key(.same, .task(1), .task(2)), to: YesNo.no)
    #expect(talk.flap[.task(2)]?.minutes == 60)
  }

  @Test("Merges in a chain end at the first line") func chain() {
    var talk = Conversation.solo()
    talk.add("toetsen", "toetsen a", "toetsen b")
    talk.proceed(to: .minutes, [.same: YesNo.yes])
    #expect(talk.flap.items.map(\.task) == [.task(1)])
    #expect(talk.flap.merged(into: .task(1)) == [.task(1), .task(2), .task(3)])
  }

  @Test("With the first line of a merge the others go") func removeMerged() {
    var talk = Conversation.solo()
    talk.add("toetsen", "toetsen a")
    talk.proceed(to: .minutes, [.same: YesNo.yes])
    talk = talk.say([Statement(Key(naming: .task(1)), nil, by: .person)]).next
    #expect(talk.flap.items.isEmpty)
  }
}
