import Coach
import Dialogue
import TestSupport
import Testing
import Workload

@Suite("One task up close, and a sentence (S7, S8)") struct PractisingTests {
  private func talk(
    _ decision: Decision = .no, route: Route = .short, to ask: Ask = .sentence,
    _ replies: Replies = [:]
  ) -> Conversation {
    var talk = Conversation.solo()
    talk.say(route)
    talk.add("les")
    let mine = replies.about(.task(1), .decision, decision).about(.task(1), .owner, Owner.other)
    talk.proceed(to: ask, mine)
    return talk
  }

  @Test(
    "Only the long routes look at one task up close",
    arguments: [(Route.short, false), (.long, true), (.twice, true)])
  func deepening(_ route: Route, _ isAsked: Bool) {
    #expect(talk(route: route).asks.contains(.happened) == isAsked)
  }

  @Test("The question that goes with the first reason is asked") func reasonQuestion() {
    let talk = talk(route: .long, to: .reasonQuestion, [.reasons: Several([FirstReason.valued])])
    #expect(talk.question?.facts == ["question": .phrase("Reason.valued.question")])
  }

  @Test("Own words are read back, gains and costs beside each other") func ownWords() {
    let talk = talk(
      route: .long, to: .heart, Replies().skipping(.thought, .felt, .did, .otherWanted))
    #expect(
      talk.question?.shows.map(\.phrase) == [
        "Mirror.ownWord", "Mirror.ownWord", "Mirror.ownWord", "Mirror.gives", "Mirror.costs",
      ])
  }

  @Test("Two sentences that fit the asker, or one of one's own") func choice() {
    let talk = talk(to: .sentence, [.asker: Asker.parents])
    #expect(talk.question?.form.options.map(\.id) == ["T-NO-3", "T-NO-1", "own"])
  }

  @Test(
    "A no has four parts, the other decisions one",
    arguments: [
      (Decision.no, [Ask.acknowledge, .limit, .alternative, .relation]),
      (.yesIf, [.wholeSentence]), (.handOver, [.wholeSentence]), (.emergency, [.wholeSentence]),
    ])
  func parts(_ decision: Decision, _ parts: [Ask]) {
    let talk = talk(decision, to: .aloud)
    let all: Set<Ask> = [.acknowledge, .limit, .alternative, .relation, .wholeSentence]
    #expect(talk.asks.filter(all.contains) == parts)
    #expect(talk.asked == .aloud)
    #expect(talk.question?.shows.count == 1)
  }

  @Test(
    "The other decisions ask who it is that asks",
    arguments: [Decision.yesIf, .handOver, .emergency])
  func asker(_ decision: Decision) {
    #expect(talk(decision, to: .asker).asked == .asker)
  }

  @Test("Parts of a sentence of one's own have no words to start from") func own() {
    let talk = talk(to: .acknowledge, [.sentence: Picked("own")])
    #expect(talk.question?.suggestion == nil)
    #expect(talk.question?.isOptional == true)
  }

  @Test("Without a sentence there is nothing to say aloud") func nothingAloud() {
    let talk = talk(
      to: .pushBack,
      Replies().about(.task(1), .sentence, Picked("own"))
        .skipping(.acknowledge, .limit, .alternative, .relation))
    #expect(talk.asked == .pushBack)
    #expect(!talk.asks.contains(.aloud))
  }

  @Test("Another decision asks for another sentence") func otherDecision() throws {
    var talk = talk(to: .plan)
    talk.change(Key(.decision, .task(1)), to: Decision.yesIf)
    let item = try #require(talk.flap.items.first)
    #expect(talk.session.practised(item) == nil)
    talk.proceed(to: .sentence)
    #expect(talk.question?.form.options.map(\.id) == ["T-YES", "own"])
  }

  @Test("A sentence that was chosen stays on offer when somebody else asks") func otherAsker() {
    var talk = talk(to: .aloud, [.asker: Asker.parents])
    talk.change(Key(.asker, .task(1)), to: Asker.director)
    talk.go(to: Key(.sentence, .task(1)))
    #expect(talk.question?.form.options.map(\.id).contains("T-NO-3") == true)
  }

  @Test("A sentence that sounds below 6 is made once more", arguments: [(5, true), (6, false)])
  func sounded(_ scale: Int, _ again: Bool) throws {
    var talk = talk(to: .pushBack, [.sounded: Scale(scale)])
    #expect(talk.asks.contains(.sentenceAgain) == again)
    #expect(talk.asks.contains(.inTheWay) == again)
    talk.change(Key(.sounded, .task(1)), to: Scale(8))
    let item = try #require(talk.flap.items.first)
    #expect(talk.session.practised(item)?.phrase == "Mirror.sentenceParts")
  }

  @Test(
    "Enter at the push-back shows three lines to repeat",
    arguments: [Decision.no, .handOver])
  func pushBack(_ decision: Decision) throws {
    var conversation = Conversation.solo(try .steady)
    conversation.add("invallen")
    conversation.proceed(
      to: .pushBack, [.owner: Owner.other, .decision: decision, .sounded: Scale(8)])
    var interview = try Interview.about(conversation)
    let said = interview.type("")
    #expect(said.filter { $0.role == .quote }.count == 3)
    let isNo = said.contains { $0.text.contains("blijft nee") || $0.text.contains("is nu nee") }
    #expect(isNo == (decision == .no))
    #expect(interview.asked == .expected)
  }

  @Test("Nobody pushes on after a yes", arguments: [Decision.yesIf, .emergency])
  func noPushBack(_ decision: Decision) throws {
    var conversation = Conversation.solo(try .steady)
    conversation.add("invallen")
    conversation.proceed(
      to: .expected, [.owner: Owner.other, .decision: decision, .sounded: Scale(8)])
    #expect(conversation.question?.key.ask == .expected)
    #expect(!conversation.asks.contains(.pushBack))
  }

  @Test("Handing over meets another push-back", arguments: [Decision.no, .handOver])
  func variant(_ decision: Decision) {
    let variant = talk(decision, to: .pushBack).question?.variant
    #expect(variant == (decision == .handOver ? "handOver" : nil))
  }
}
