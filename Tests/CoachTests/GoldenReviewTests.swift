import Coach
import Dialogue
import TestSupport
import Testing
import Workload

/// Follow-ups, as somebody reads them on a plain console.
@Suite("Follow-ups read well") struct GoldenReviewTests {
  private static let flap: [Language: [String]] = [
    .nl: ["Groepsbesprekingen 90 min", "Invallen bij ziekte 2 uur", "Kerstcommissie 40 min"],
    .en: ["Class reviews 90 min", "Standing in for the sick 2 h", "Christmas party 40 min"],
  ]

  /// A conversation with a no, an emergency and a plan.
  private static func solo(_ language: Language, daysAgo days: Int = 30) throws -> Past {
    var talk = Conversation.solo(try .steady)
    talk.proceed(to: .flap, [.full: Scale(8), .say: Scale(3)])
    let lines = TaskLineReader().lines(of: (flap[language] ?? []).joined(separator: "\n"))
    talk =
      talk.add(
        lines.compactMap(Gathered.init), of: Topic<String>.task.id, at: Key(.flap), by: .person
      ).next
    let replies: Replies = [
      .owner: Owner.other, .expected: Scale(4),
      .timeGoes: TimeGoal.teachers, .another: YesNo.no, .picks: Picks([.task(3)]),
      .until: Day.test.adding(days: -3),
      .plan: language == .nl
        ? "de directeur mij maandag om hulp vraagt" : "the director asks me for help on Monday",
      .planThen: language == .nl ? "zeg ik nee" : "I say no",
    ]
    talk.finish(
      replies.about([1], .owner, Owner.me).about([1], .decision, Decision.keep)
        .about([2], .decision, Decision.emergency).about([3], .decision, Decision.no))
    return .held(talk, .solo, number: 1, daysAgo: days)
  }

  private static func transcript(
    of chain: [Past], _ language: Language = .nl, in days: Int = 0, pairs: [ReactionPair] = []
  ) throws -> Transcript {
    Transcript(
      Interview(
        .review(of: chain, pairs: pairs, material: try .steady, in: days), in: language,
        phrasebook: try TestLibrary.phrasebook, today: Day.test.adding(days: days),
        isAttended: true))
  }

  @Test("What was agreed was done, and the emergency is over", arguments: Language.allCases)
  func done(_ language: Language) throws {
    var talk = try Self.transcript(
      of: [try Self.solo(language)], language,
      pairs: [ReactionPair(expected: 3, real: 7), ReactionPair(expected: 5, real: 5)])
    talk.answer([
      .better: [language == .nl ? "ik zit minder avonden" : "fewer evenings"],
      .outcome: ["1"], .emergencyNow: ["x", "1"],
      .moment: [language == .nl ? "de directeur kwam binnen" : "the director came in"],
      .momentRole: ["ib'er"], .momentDid: [language == .nl ? "ik zei mijn zin" : "my sentence"],
      .momentResult: [language == .nl ? "een ander deed het" : "another did it"],
      .reaction: ["11", "7"], .full: ["6"], .say: ["5"],
      .minutes: [language == .nl ? "1 uur" : "1 hour", "", "20 min"], .timeWent: ["2"],
      .timeWentTo: [language == .nl ? "ouders" : "parents"], .carry: ["1"],
      .newPlan: [language == .nl ? "nee" : "no"], .lookBack: [""],
    ])
    #expect(talk.interview.session.isClosed)
    try expectGolden(talk.text, "review-done.\(language.rawValue).txt")
  }

  @Test("Nothing came, the emergency stays, and an old report may go", arguments: Language.allCases)
  func nothing(_ language: Language) throws {
    var talk = try Self.transcript(of: [try Self.solo(language, daysAgo: 240)], language)
    talk.answer([
      .better: [""], .outcome: ["moment", "3"], .emergencyNow: ["3"], .full: ["8"],
      .say: ["3"], .minutes: ["", "", ""], .timeWent: ["3"], .carry: ["2"],
      .plan: [
        language == .nl ? "een collega mij in de gang vraagt" : "a colleague asks me on Monday",
        ":overslaan",
      ],
      .planThen: [language == .nl ? "dan vraag ik bedenktijd" : "I ask for time to think"],
      .newPlan: [language == .nl ? "ja" : "yes"],
      .lookBack: [language == .nl ? "ooit" : "never", ""],
      .keepOld: ["", "1"],
    ])
    #expect(talk.interview.session.isClosed)
    try expectGolden(talk.text, "review-nothing.\(language.rawValue).txt")
  }

  @Test("Who kept everything is done in a minute", arguments: Language.allCases)
  func keepsAll(_ language: Language) throws {
    var solo = Conversation.solo(try .steady)
    solo.proceed(to: .flap, [.full: Scale(4), .say: Scale(8)])
    for line in Self.flap[language] ?? [] { solo.add(line) }
    solo.finish([
      .owner: Owner.me, .holds: Holds.mine, .decision: Decision.keep,
    ])
    var talk = try Self.transcript(
      of: [.held(solo, .solo, number: 1, daysAgo: 30)], language)
    talk.answer([.better: [""], .full: ["3"], .say: ["8"], .lookBack: [""]])
    #expect(talk.interview.session.isClosed)
    try expectGolden(talk.text, "review-keep.\(language.rawValue).txt")
  }

  @Test("Three follow-ups in a row, each with what still stands", arguments: Language.allCases)
  func chain(_ language: Language) throws {
    var chain = [try Self.solo(language, daysAgo: 60)]
    var text = ""
    let answers: [[Ask: [String]]] = [
      [
        .outcome: ["4"], .before: [language == .nl ? "er was haast" : "there was haste"],
        .moment: [""], .emergencyNow: ["2"], .extendedUntil: ["1-1-2020", "10-11-2026"],
        .full: ["7"], .say: ["4"], .timeWent: ["1"], .carry: ["1"], .newPlan: ["2"],
      ],
      [
        .outcome: ["2"], .moment: [""], .reaction: ["3"], .full: ["6"], .say: ["5"],
        .timeWent: ["1"], .carry: ["2"],
        .plan: [language == .nl ? "iemand op dinsdag belt" : "someone calls on Tuesday"],
        .planThen: [language == .nl ? "bel ik later terug" : "I call back later"],
        .newPlan: ["2"],
      ],
      [
        .outcome: ["5"], .emergencyNow: ["1"], .full: ["5"], .say: ["6"], .timeWent: ["1"],
        .carry: ["3"], .newPlan: ["2"],
      ],
    ]
    for (index, answers) in answers.enumerated() {
      let days = index * 25
      var talk = try Self.transcript(of: chain, language, in: days)
      talk.answer(answers)
      #expect(talk.interview.session.isClosed, "\(talk.interview.asked?.rawValue ?? "-")")
      text += "=== \(index + 1)\n\(talk.text)\n"
      chain.append(
        .held(talk.interview.conversation, .review, number: index + 2, daysAgo: -days))
    }
    #expect(Agreements(chain).all == [])
    try expectGolden(text, "review-chain.\(language.rawValue).txt")
  }
}
