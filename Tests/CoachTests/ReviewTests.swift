import Coach
import Dialogue
import TestSupport
import Testing
import Workload

@Suite("Looking back on what was agreed") struct ReviewTests {
  /// A conversation in which something is refused, handed over, taken on for a time, and kept.
  private static func solo(_ replies: Replies = [:], lines: [String] = lines) -> Past {
    var talk = Conversation.solo()
    talk.proceed(to: .flap)
    for line in lines { talk.add(line) }
    talk.finish(replies)
    return .held(talk, .solo, number: 1, daysAgo: 30)
  }

  private static let lines = [
    "groepsplan", "lesgeven bij ziekte", "les in muziek", "leskisten", "luizen",
  ]

  private static let changes = changing([
    .time: Route.long, .owner: Owner.other, .expected: Scale(4), .timeGoes: TimeGoal.home,
  ])

  private static func changing(_ replies: Replies) -> Replies {
    replies.about([1], .owner, Owner.me).about([1], .decision, Decision.keep)
      .about([2], .decision, Decision.no).about([3], .decision, Decision.handOver)
      .about([4], .decision, Decision.emergency).about([5], .decision, Decision.yesIf)
      .about([4], .until, Day.test.adding(days: -1))
  }

  private static func about(_ kind: QuestionID, _ number: Int, in session: Int = 1) -> Subject {
    Subject(kind, number, in: session)
  }
  private static func task(_ number: Int) -> Subject { about("task", number) }
  private static let plan = about("plan", 1)

  private static var changed: Past { solo(changes) }

  @Test("Plans, choices and emergencies stand; the task of a plan is not asked after twice")
  func agreements() {
    let agreements = Agreements([Self.changed])
    #expect(agreements.plans.map(\.subject) == [Self.plan])
    #expect(agreements.plans.first?.task == Self.task(2))
    #expect(agreements.choices.map(\.subject) == [Self.task(3), Self.task(5)])
    #expect(agreements.emergencies.map(\.agreement.subject) == [Self.task(4)])
    #expect(agreements.predictions.map(\.expected) == [4])
  }

  @Test("Who keeps everything is asked four things, and no list is read out") func keepsAll() {
    let solo = Self.solo([.owner: Owner.me, .necessary: Necessary.yes, .decision: Decision.keep])
    #expect(Agreements([solo]).all == [])
    var talk = Conversation.review(of: [solo])
    talk.finish()
    let asked = talk.asks
    #expect(asked.filter { $0 != .minutes } == [.better, .full, .say, .lookBack, .end])
  }

  @Test("Where no moment came, none is looked at, and no reaction is asked after") func noMoment() {
    var talk = Conversation.review(of: [Self.changed])
    talk.finish([.outcome: Outcome.noMoment])
    #expect(!talk.asks.contains(.moment))
    #expect(!talk.asks.contains(.reaction))
    #expect(!talk.asks.contains(.before))
  }

  @Test("What happened before is asked only where a moment passed by") func notDone() {
    var talk = Conversation.review(of: [Self.changed])
    talk.finish(Replies().about(Self.plan, .outcome, Outcome.notDone))
    let about = talk.agenda.filter { $0.key.ask == .before }.compactMap(\.key.about)
    #expect(about == [Self.plan])
  }

  @Test(
    "An emergency is asked after from its day on",
    arguments: [(0, true), (-1, true), (-2, false)])
  func emergency(_ days: Int, _ isAsked: Bool) {
    let talk = Conversation.review(of: [Self.changed], in: days)
    #expect(talk.asks.contains(.emergencyNow) == isAsked)
  }

  @Test("The old numbers are on the screen only once the new ones are in") func anchoring() throws {
    var talk = Conversation.review(of: [Self.changed])
    talk.proceed(to: .full)
    while let question = talk.question, [.full, .say, .minutes].contains(question.key.ask) {
      #expect(question.shows == [])
      #expect(talk.draft == nil)
      talk.say(Replies().reply(to: question))
    }
    let shown = try #require(talk.question?.shows)
    #expect(shown.contains { $0.phrase == ReviewMirror.thenNow.phraseID })
    #expect(shown.contains { $0.phrase == ReviewMirror.hoursThenNow.phraseID })
  }

  @Test("What was let go, done or handed back is not asked again; what was put off comes back")
  func chain() {
    let solo = Self.changed
    var first = Conversation.review(of: [solo])
    let replies: Replies = [
      .emergencyNow: EmergencyNow.extended, .carry: Carry.letGo, .newPlan: YesNo.no,
    ]
    first.finish(
      replies.about(Self.task(3), .outcome, Outcome.done)
        .about(Self.task(5), .outcome, Outcome.partly))
    let chain = [solo, Past.held(first, .review, number: 2, daysAgo: 5)]
    let left = Agreements(chain)
    #expect(left.plans == [])
    #expect(left.choices.map(\.subject) == [Self.task(5)])
    #expect(left.emergencies.map(\.until) == [Day.test.adding(days: 67)])
    #expect(left.predictions == [], "a reaction is asked after once")

    var second = Conversation.review(of: chain, in: 70)
    second.finish([
      .emergencyNow: EmergencyNow.returned, .drop: Picks([Self.task(5)]), .newPlan: YesNo.no,
    ])
    #expect(second.asks.contains(.emergencyNow))
    let end = Agreements(chain + [.held(second, .review, number: 3, daysAgo: 0)])
    #expect(end.all == [])
  }

  @Test("A plan that changes makes room for its successor, and for no fourth one") func newPlans() {
    var talk = Conversation.review(of: [Self.changed])
    talk.finish([.carry: Carry.change, .newPlan: YesNo.yes, .another: YesNo.yes])
    #expect(talk.session.reviewPlans.map(\.number) == [1, 2, 3])
    let chain = [Self.changed, Past.held(talk, .review, number: 2, daysAgo: 0)]
    #expect(Agreements(chain).plans.map(\.subject) == (1...3).map { Self.about("plan", $0, in: 2) })
    let next = Conversation.review(of: chain)
    var kept = next
    kept.finish([.carry: Carry.keep])
    #expect(!kept.asks.contains(.newPlan))
  }

  @Test("A follow-up changes nothing of what was said before") func untouched() {
    let solo = Self.changed
    var talk = Conversation.review(of: [solo])
    talk.finish([.carry: Carry.change])
    #expect(talk.session.earlier[1]?.entries == solo.session.entries)
    #expect(
      talk.session.entries.allSatisfy { entry in
        entry.key.about?.kind != "task" || entry.key.about?.session == 1
      })
  }

  @Test("An erased line is erased in a follow-up too, which stays readable") func erased() throws {
    var solo = Self.changed
    var talk = Conversation.review(of: [solo])
    talk.finish()
    let words = try Interview.about(talk)
    #expect(words.overview.said.contains { $0.text.contains("les in muziek") })

    let erased = Conversation(.solo(.test), solo.session).erase(Key(naming: .task(3)))
    solo.session = erased.next.session
    for chain in [[solo], []] {
      let earlier = Earlier(chain)
      let again = Conversation(
        .review(.test, after: earlier),
        Session(id: 2, talk.session.entries).after(earlier.sessions(named: [1])))
      #expect(again.session.isClosed && again.question == nil)
      let said = try Interview.about(again).overview.said.map(\.text).joined(separator: "\n")
      #expect(!said.contains("les in muziek"))
      #expect(said.contains("[gewist]"))
      #expect(said.contains("gedaan"))
      #expect(!said.contains("‹") && !said.contains("{"))
    }
  }

  @Test(
    "From three pairs on they are counted", arguments: [([], false), ([(3, 7), (4, 4)], true)])
  func pairs(_ others: [(Int, Int)], _ isCounted: Bool) throws {
    let pairs = others.map { ReactionPair(expected: $0.0, real: $0.1) }
    var conversation = Conversation.review(of: [Self.changed], pairs: pairs)
    conversation.proceed(to: .reaction)
    var talk = try Interview.about(conversation)
    let said = talk.type("7").map(\.text).joined()
    #expect(said.contains("Verwacht: 4. Echt: 7."))
    #expect(said.contains("De reactie viel 2 van de 3 keer mee.") == isCounted)
  }

  @Test("An old report is asked after, without an answer that Enter would take") func old() throws {
    var past = Self.changed
    past.day = Day.test.adding(months: -7)
    var talk = Conversation.review(of: [past])
    talk.proceed(to: .keepOld)
    let question = try #require(talk.question)
    #expect(question.facts == ["n": .number(7)])
    #expect(!question.isOptional && question.suggestion == nil)
    #expect(!Conversation.review(of: [Self.changed]).asks.contains(.keepOld))
  }

  @Test("Something heavy is answered at once, here too") func heavy() {
    var talk = Conversation.review(of: [Self.changed])
    talk.proceed(to: .better)
    talk.say("ik ben opgebrand")
    #expect(talk.asked == .burden)
  }

  @Test("What is due is found from a few answers", arguments: [(0, 0, 1), (40, 1, 1)])
  func due(_ days: Int, _ lookBacks: Int, _ emergencies: Int) throws {
    var past = Self.changed
    past.session = Session(
      id: 1, past.session.entries.filter { Due.questions.contains($0.key.question) })
    let due = try #require(Due([past], on: Day.test.adding(days: 67 * (days > 0 ? 1 : 0))))
    #expect((due.lookBack == nil ? 0 : 1) == lookBacks)
    #expect(due.emergencies == emergencies)
    #expect(Due([past], on: Day.test.adding(days: -20)) == nil)
  }

  @Test("What was measured lies side by side") func measurements() throws {
    var talk = Conversation.review(of: [Self.changed])
    talk.finish([.full: Scale(5), .reaction: Scale(6), .emergencyNow: EmergencyNow.returned])
    let measured = Measurements([Self.changed, .held(talk, .review, number: 2, daysAgo: 0)])
    #expect(measured.points.map(\.full) == [7, 5])
    #expect(measured.points[0].byDomain[.teaching] == 180)
    #expect(measured.points[0].total == 300)
    #expect(measured.points[1].again.count == 3)
    #expect(measured.points[1].outcomes.count == 3)
    #expect(measured.pairs == [ReactionPair(expected: 4, real: 6)])
    let emergency = try #require(measured.emergencies.first)
    #expect(emergency.endedOnTime && emergency.returned == .test)
  }
}
