import Coach
import Dialogue
import TestSupport
import Testing
import Workload

@Suite("Deciding (S6)") struct DecidingTests {
  /// One task that is somebody else's, and its decision.
  private func decided(_ decision: Decision, _ line: String = "les") -> Conversation {
    var talk = Conversation.solo()
    talk.add(line)
    talk.proceed(to: .decision, [.owner: Owner.unclear])
    talk.say(decision)
    return talk
  }

  private func core(_ lines: String...) -> Conversation {
    var talk = Conversation.solo()
    for line in lines { talk.add(line) }
    talk.proceed(to: .keepCore)
    return talk
  }

  @Test("What you and the profile agree on is kept in one answer, but for the exceptions")
  func keepCore() {
    var talk = core("plannen", "toetsen")
    #expect(talk.asked == .keepCore)
    talk.say(Picks([.task(2)]))
    #expect(talk.flap[.task(1)]?.plan == .keep)
    #expect(talk.question?.key == Key(.decision, .task(2)))
  }

  @Test("It has no answer to take with Enter") func noEnter() {
    let talk = core("plannen")
    #expect(talk.question?.suggestion == nil)
    #expect(talk.question?.isOptional == false)
  }

  @Test("Skipping it decides nothing") func skipCore() {
    var talk = core("plannen")
    talk.say(.skipped)
    #expect(talk.flap.items.map(\.plan) == [nil])
  }

  @Test("Asked again for a late line, it leaves what was decided since") func keepCoreAgain() {
    var talk = core("plannen")
    talk.say(Picks([]))
    talk.change(Key(.decision, .task(1)), to: Decision.undecided)
    talk =
      talk.say([
        Statement(Key(.decision, .task(1)), Decision.undecided.answer, by: .person)
      ]).next
    talk.add("toetsen")
    talk.proceed(to: .keepCore)
    #expect(talk.asked == .keepCore)
    talk.say(Picks([]))
    #expect(talk.flap.items.map(\.plan) == [.undecided(findOut: nil), .keep])
  }

  @Test(
    "Each decision has its own follow-up",
    arguments: [
      (Decision.keep, []), (.yesIf, [Ask.condition]),
      (.handOver, [.handOverTo, .handOverNeeds]), (.no, [.asker, .trial]),
      (.undecided, [.findOut]), (.emergency, [.until, .ifNobody]),
    ])
  func followUps(_ decision: Decision, _ asks: [Ask]) {
    let talk = decided(decision)
    let all: [Ask] = [
      .condition, .conditionText, .handOverTo, .handOverNeeds, .asker, .askerRole, .trial,
      .watcher, .findOut, .until, .ifNobody,
    ]
    let start = talk.agenda.firstIndex { $0.key.ask == .decision } ?? 0
    let follow = talk.agenda[(start + 1)...].prefix { $0.key.ask.map(all.contains) ?? false }
    #expect(follow.compactMap(\.key.ask) == asks)
  }

  @Test("Some answers open one question more") func further() {
    var talk = decided(.yesIf)
    talk.say(Condition.other)
    #expect(talk.asked == .conditionText)
    talk = decided(.no)
    talk.say(Asker.other, "de opa", Stop.trial, "de conciërge")
    let refusal = talk.refusal
    #expect(refusal?.askerRole == "de opa" && refusal?.watcher == "de conciërge")
    talk.change(Key(.trial, .task(1)), to: Stop.forGood)
    talk.change(Key(.asker, .task(1)), to: Asker.board)
    #expect(talk.refusal?.asker == .board && talk.refusal?.isTrial == false)
    #expect(talk.refusal?.askerRole == nil && talk.refusal?.watcher == nil)
  }

  @Test("A branch that is left has no place in the flap, and comes back when it is taken again")
  func leftBranch() {
    var talk = decided(.handOver)
    talk.say("de administratie", "een uitleg")
    talk.change(Key(.decision, .task(1)), to: Decision.keep)
    #expect(talk.flap.items.map(\.plan) == [.keep])
    #expect(!talk.asks.contains(.handOverTo))
    talk.change(Key(.decision, .task(1)), to: Decision.handOver)
    #expect(talk.flap.items.map(\.plan) == [.handOver(to: "de administratie", needs: "een uitleg")])
  }

  @Test("Of one change there is nothing to choose; of more, at most three help most") func picks() {
    #expect(!decided(.no).asks.contains(.picks))
    var talk = Conversation.solo()
    talk.add("les 1", "2 les", "3 les", "4 les")
    talk.proceed(to: .picks, [.owner: Owner.other, .decision: Decision.yesIf])
    #expect(talk.question?.form.limit == 3)
    talk.say(Picks([.task(3), .task(2)]))
    #expect(talk.session.picks(in: talk.flap).map(\.task) == [.task(3), .task(2)])
    talk.change(Key(.decision, .task(2)), to: Decision.keep)
    #expect(talk.session.picks(in: talk.flap).map(\.task) == [.task(3)])
  }

  @Test("None that helps: no practice and no plan, and still where the time goes") func noPicks() {
    var talk = Conversation.solo()
    talk.add("les 1", "2 les")
    talk.proceed(to: .picks, [.owner: Owner.other, .decision: Decision.no])
    talk.say(Picks([]))
    #expect(Set(talk.asks).isDisjoint(with: [.tomorrow, .happened, .sentence, .plan]))
    #expect(talk.asked == .timeGoes)
  }

  @Test("Nothing that can be begun tomorrow becomes a talk") func tomorrow() throws {
    var conversation = decided(.no)
    conversation.proceed(to: .tomorrow)
    var talk = try Interview.about(conversation)
    let said = talk.type("geen")
    #expect(said.map(\.text).joined().contains("Dan wordt het een gesprek"))
  }

  @Test("Keep everything: no practice, no plan, no question why, and few turns")
  func keepEverything() {
    var talk = Conversation.solo()
    talk.say(Route.long)
    for number in 1...12 { talk.add("\(number) plan") }
    var turns = 0
    while let question = talk.question {
      talk.say(Replies().reply(to: question))
      turns += 1
    }
    #expect(turns <= 12 * 3 + 24)
    #expect(talk.flap.items.allSatisfy { $0.plan == .keep })
    let none: Set<Ask> = [
      .reasons, .decision, .picks, .sentence, .plan, .timeGoes, .happened, .pattern,
    ]
    #expect(none.isDisjoint(with: talk.asks))
  }
}

extension Conversation {
  /// The no to the first task.
  fileprivate var refusal: FlapItem.Refusal? {
    if case .no(let refusal) = flap.items.first?.plan { refusal } else { nil }
  }
}
