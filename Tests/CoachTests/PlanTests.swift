import Coach
import Dialogue
import TestSupport
import Testing
import Workload

@Suite("Where the time goes, if-then, the end (S9–S11)") struct PlanTests {
  /// A conversation in which one task of an hour is refused.
  private func talk(to ask: Ask, _ replies: Replies = [:], route: Route = .short) -> Conversation {
    var talk = Conversation.solo()
    talk.say(route)
    talk.add("les")
    let mine = replies.about(.task(1), .owner, Owner.other).about(.task(1), .decision, Decision.no)
    talk.proceed(to: ask, mine)
    return talk
  }

  @Test(
    "The time that is freed is a fact; without it the question is another",
    arguments: [
      (Decision.no, nil), (.handOver, nil), (.yesIf, "moreTime"), (.emergency, "moreTime"),
    ])
  func freed(_ decision: Decision, _ variant: String?) {
    var talk = Conversation.solo()
    talk.add("les")
    talk.proceed(to: .timeGoes, [.owner: Owner.other, .decision: decision])
    #expect(talk.question?.variant == variant)
    #expect(talk.question?.facts == (variant == nil ? ["minutes": .minutes(60)] : [:]))
  }

  @Test("Other freed time asks again where it goes") func freedChanges() {
    var talk = talk(to: .plan)
    talk.change(Key(.minutes, .task(1)), to: Minutes(30))
    talk.say(YesNo.yes)
    #expect(talk.asked == .timeGoes)
  }

  @Test("Something else is asked in own words") func timeElse() {
    #expect(talk(to: .timeElse, [.timeGoes: TimeGoal.other]).asked == .timeElse)
    #expect(!talk(to: .plan).asks.contains(.timeElse))
  }

  @Test("At most three plans, each asked for after another") func threePlans() {
    var talk = talk(to: .end, [.another: YesNo.yes])
    #expect(talk.session.planCount == 3)
    #expect(talk.agenda.count { $0.key.ask == .plan } == 3)
    #expect(talk.agenda.count { $0.key.ask == .another } == 2)
    talk.change(Key(.another, .plan(1)), to: YesNo.no)
    #expect(talk.session.planCount == 1)
    #expect(!talk.agenda.contains { $0.key.about == .plan(2) || $0.key.about == .plan(3) })
  }

  @Test("The first plan starts from the sentence that was practised, the others from nothing")
  func planThen() {
    var talk = talk(to: .planThen)
    #expect(talk.question?.suggestion != nil)
    talk.proceed(to: .another)
    talk.say(YesNo.yes)
    talk.proceed(to: .planThen)
    #expect(talk.question?.key.about == .plan(2))
    #expect(talk.question?.suggestion == nil)
  }

  @Test("Another sentence asks again what to say then") func otherSentence() {
    var talk = talk(to: .lookBack)
    talk.change(Key(.sounded, .task(1)), to: Scale(3))
    talk.say("woord", "Ik doe het niet.")
    #expect(talk.asked == .planThen)
  }

  @Test(
    "Below 7: what makes it no lower number, but not at 0, and what would make it higher",
    arguments: [
      (0, [Ask.pointHigher]), (1, [.notLower, .pointHigher]), (6, [.notLower, .pointHigher]),
      (7, []),
    ])
  func sure(_ sure: Int, _ asks: [Ask]) {
    let talk = talk(to: .between, [.sure: Scale(sure)])
    #expect(talk.asks.filter { [.notLower, .pointHigher].contains($0) } == asks)
  }

  @Test("Looking back is proposed in three weeks") func lookBack() {
    #expect(talk(to: .lookBack).question?.suggestion == .daysAhead(21))
  }

  @Test("What was hoped for is laid beside what was chosen; without it, the choices still are")
  func closing() {
    let said = talk(to: .closing, route: .long)
    #expect(
      said.question?.shows.map(\.phrase)
        == ["Mirror.choices", "Mirror.choice", "Mirror.monday", "Mirror.worth"])
    let silent = talk(to: .paper, Replies().skipping(.worth), route: .long)
    #expect(!silent.asks.contains(.closing))
    #expect(
      silent.question?.shows.map(\.phrase) == ["Mirror.choices", "Mirror.choice", "Mirror.monday"])
  }

  @Test("Nothing on paper is possible") func paper() {
    #expect(talk(to: .paper).question?.isOptional == true)
  }

  @Test("After the last Enter nothing is asked, and a later version asks nothing either")
  func end() {
    var talk = talk(to: .end)
    talk.say(Enter())
    #expect(talk.question == nil)
    #expect(talk.session.isClosed)
    var script = Script.solo(.test)
    let old = script.questions
    script.version = 2
    script.questions = { session in
      [ask(Topic<String>("new"), since: 2)]
        + old(session)
    }
    let resumed = Conversation(script, Session(version: 1, talk.session.entries))
    #expect(resumed.question == nil)
  }
}
