import Coach
import Dialogue
import TestSupport
import Testing
import Workload

@Suite("Which of the tasks that a word can mean (S4)") struct DistinguishingTests {
  private static let board = ["AK-12", "MG-01", "MG-02"]

  private func talk(_ lines: String..., about material: Material = .test) -> Conversation {
    var talk = Conversation.solo(material)
    for line in lines { talk.add(line) }
    talk.proceed(to: .meaning)
    return talk
  }

  @Test("It is asked once a line, before whether it must be done and whose it is")
  func place() {
    var talk = talk("plannen", "MT", "les")
    #expect(talk.question?.key == Key(.meaning, .task(2)))
    #expect(talk.asks.filter { $0 == .meaning }.count == 1)
    #expect(talk.question?.form.options.map(\.id) == Self.board)
    #expect(talk.question?.suggestion == nil && talk.question?.isOptional == false)
    talk.say(Meanings(["AK-12"]))
    #expect(talk.question?.key == Key(.necessary, .task(2)))
    talk.finish()
    #expect(talk.session.isClosed)
  }

  @Test(
    "The answer is the item, its view and its duty; of several the one that is least one's own",
    arguments: [
      (["AK-12"], "AK-12", Verdict.conditional, Duty?.none), (["MG-01"], "MG-01", .notMine, nil),
      (["MG-02"], "MG-02", .notMine, .meldcode), (["AK-12", "MG-01"], "MG-01", .notMine, nil),
    ])
  func answer(_ items: [String], _ item: String, _ verdict: Verdict, _ duty: Duty?) {
    var talk = talk("MT")
    talk.say(Meanings(items))
    #expect(talk.flap.items.map(\.item) == [item])
    #expect(talk.flap.items.map(\.verdict) == [verdict])
    #expect(talk.flap.items.map(\.duty) == [duty])
    talk.say(Necessary.yes, Owner.me)
    #expect(talk.asks.contains(.judging) == items.contains("MG-02"))
    #expect(talk.asks.contains(.holds) == (verdict == .notMine))
  }

  @Test(
    "Who skips it or does not know leaves the line as it was, also after another answer",
    arguments: [Answer.skipped, .unknown])
  func left(_ answer: Answer) {
    var talk = talk("MT")
    talk.say(answer)
    #expect(talk.asked == .necessary)
    #expect(talk.flap.items.map(\.verdict) == [.notMine])
    #expect(talk.flap.items.map(\.item) == ["MG-01"])
    #expect(talk.flap.items.map(\.boardRoles) == [nil])
    talk.change(Key(.meaning, .task(1)), to: Meanings(["AK-12"]))
    #expect(talk.flap.items.map(\.verdict) == [.conditional])
    talk.back()
    talk.say(answer)
    #expect(talk.flap.items.map(\.verdict) == [.notMine])
    #expect(talk.flap.items.map(\.item) == ["MG-01"])
  }

  @Test("Another answer, an undo and an erase change the view with them") func changed() {
    var talk = talk("MT")
    talk.say(Meanings(["AK-12"]))
    talk.change(Key(.meaning, .task(1)), to: Meanings(["MG-02"]))
    #expect(talk.flap.items.map(\.item) == ["MG-02"])
    talk = talk.undo().next
    #expect(talk.flap.items.map(\.item) == ["AK-12"])
    #expect(talk.flap.items.map(\.verdict) == [.conditional])
    talk = talk.erase(Key(.meaning, .task(1))).next
    #expect(talk.flap.items.map(\.verdict) == [.notMine])
    #expect(talk.asked == .necessary)
  }

  @Test("An answer already given about whose it is is held against the new view")
  func reopened() {
    var talk = talk("MT")
    talk.say(Meanings(["AK-12"]).answer)
    talk.say(Necessary.yes, Owner.me)
    #expect(!talk.asks.contains(.holds))
    talk.change(Key(.meaning, .task(1)), to: Meanings(["MG-01"]))
    #expect(talk.asked == .holds)
    talk.change(Key(.meaning, .task(1)), to: Meanings(["AK-12"]))
    #expect(!talk.asks.contains(.holds))
  }

  @Test("What a line can mean is noted once, whatever is answered") func notedOnce() {
    var talk = talk("MT", "plannen")
    talk.say(Meanings(["AK-12"]))
    talk.change(Key(.meaning, .task(1)), to: Meanings(["MG-01"]))
    let noted = talk.session.entries.filter { $0.key.ask == .meaning && $0.source == .program }
    #expect(noted.map(\.answer) == [Meanings(Self.board).answer])
  }

  @Test("What was said stands when the kind of work changes, and not when the line does")
  func otherLine() {
    var talk = talk("MT")
    talk.say(Meanings(["AK-12"]))
    talk.change(Key(.domain, .task(1)), to: Domain.advice)
    #expect(talk.flap.items.map(\.verdict) == [.conditional])
    talk.change(Key(naming: .task(1)), to: "plannen")
    #expect(talk.flap.items.map(\.item) == [nil])
    #expect(!talk.asks.contains(.meaning))
  }

  @Test("A line that says which it is is not asked") func heard() {
    let talk = talk("MT als gast")
    #expect(!talk.asks.contains(.meaning))
  }

  @Test("Where all answers are the same to the profile, nobody is asked") func noDifference() {
    var material = Material.test
    for index in material.profile.items.indices { material.profile.items[index].verdict = .core }
    let talk = talk("MT", about: material)
    #expect(!talk.asks.contains(.meaning))
  }

  @Test(
    "A condition is named at the decision, whoever the line is said to be of",
    arguments: [Owner.me, .other])
  func condition(_ owner: Owner) {
    var talk = talk("MT")
    talk.say(Meanings(["AK-12"]))
    talk.proceed(to: .decision, [.owner: owner])
    #expect(talk.question?.shows.map(\.phrase) == [Mirror.condition.phraseID])
  }

  @Test("How judging is arranged is in the flap only where somebody judges") func judging() {
    var talk = talk("MT")
    talk.say(Meanings(["AK-12", "MG-02"]).answer)
    talk.say(Necessary.yes, Owner.me, "met de directeur")
    #expect(talk.flap.items.map(\.judging) == ["met de directeur"])
    #expect(talk.flap.items.map(\.boardRoles) == [[.advise, .judge]])
    talk.change(Key(.meaning, .task(1)), to: Meanings(["MG-01"]))
    #expect(talk.flap.items.map(\.judging) == [nil])
    talk.change(Key(.necessary, .task(1)), to: Necessary.no)
    #expect(talk.flap.items.map(\.boardRoles) == [nil])
  }

  /// What the first version noted and asked: the management team alone.
  private func earlier(_ roles: [BoardRole]?) -> Conversation {
    let task = Subject.task(1)
    var said: [(Key, Answer?, Entry.Source)] = [
      (Key(naming: task), .text("MT"), .person),
      (Key(Topic<Verdict>.verdict.id, task), Verdict.notMine.answer, .program),
      (Key(Topic<Picked>.item.id, task), Picked("MG-01").answer, .program),
      (Key(Topic<Picked>.board.id, task), Picked("board").answer, .program),
      (Key(.necessary, task), Necessary.yes.answer, .person),
      (Key(.owner, task), Owner.me.answer, .person),
    ]
    if let roles { said.append((Key(.boardRoles, task), Several(roles).answer, .person)) }
    let entries = said.enumerated().map { index, entry in
      Entry(
        number: index + 1, act: index + 1, at: 0, key: entry.0, answer: entry.1, source: entry.2,
        list: index == 0 ? Key(.flap) : nil)
    }
    return Conversation(.solo(.test), Session(entries))
  }

  @Test(
    "The log of an earlier version is read as it was, and nothing in it is asked again",
    arguments: [
      ([BoardRole.advise], Verdict.conditional), ([.decide], .notMine), ([.judge], .notMine),
      ([.advise, .decide], .notMine),
    ])
  func earlierAnswer(_ roles: [BoardRole], _ verdict: Verdict) {
    let talk = earlier(roles)
    #expect(talk.flap.items.map(\.verdict) == [verdict])
    #expect(talk.flap.items.map(\.boardRoles) == [roles])
    #expect(!talk.asks.contains(.meaning) && !talk.asks.contains(.boardRoles))
  }

  @Test("Where an earlier version had not asked yet, it is asked, and can be gone back to")
  func earlierOpen() {
    var talk = earlier(nil)
    talk.proceed(to: .meaning)
    #expect(talk.question?.form.options.map(\.id) == Self.board)
    talk.say(Meanings(["AK-12"]))
    #expect(talk.flap.items.map(\.verdict) == [.conditional])
    talk.go(to: Key(.meaning, .task(1)))
    #expect(talk.asked == .meaning)
  }
}
