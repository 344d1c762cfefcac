import Dialogue
import Testing

/// The seven rules that keep the one idea true.
@Suite("The rules of the log") struct RuleTests {
  @Test("1. An answer that rests on facts is asked again when they change, and started from")
  func facts() {
    var talk = Conversation.filled
    #expect(talk.asks == "total")
    talk.say(Mood.good)
    #expect(talk.session.entry(Key("total"))?.facts == ["n": .number(90)])
    talk.go(to: Key("time", .item(1)))
    talk.say(40)
    #expect(talk.asks == "total")
    #expect(talk.draft == Mood.good.answer)
    talk.go(to: Key("time", .item(1)))
    talk.say(30)
    #expect(talk.asks == "best")
  }

  @Test("2. An answer on a branch that was left is in the log, and its question is not asked")
  func branches() {
    var talk = Conversation.filled
    talk.go(to: Key("mood"))
    talk.say(Mood.good)
    #expect(talk.session[.why] == "moe")
    #expect(!talk.agenda.contains { $0.key == Key("why") })
    talk.go(to: Key("mood"))
    talk.say(Mood.bad)
    #expect(talk.asks == "total")
  }

  @Test("3. A question that came later is not put to an older conversation") func since() {
    var script = Script.test
    let old = script.questions
    script.version = 2
    script.questions = { [ask(Topic<String>("new"), since: 2)] + old($0) }
    #expect(Conversation(script, Session(version: 1)).asks == "mood")
    #expect(Conversation(script, Session(version: 2)).asks == "new")
  }

  @Test("3. A renamed question keeps its answer, and the log keeps the old name") func renamed() {
    let entry = Entry(
      number: 1, act: 1, at: 0, key: Key("humour"), answer: Mood.good.answer, source: .person)
    let session = Session([entry], renamed: ["humour": "mood"])
    #expect(session[.mood] == .good)
    #expect(session.entries[0].key == Key("humour"))
  }

  @Test("3. Closed is an entry: no later question opens a finished conversation") func closed() {
    var talk = Conversation.test
    while let question = talk.question {
      talk.say(question.key == .end ? Answer.done : question.key == Key("list") ? .done : .skipped)
    }
    #expect(talk.session.isClosed)
    #expect(
      Conversation(.test, Session([talk.session.entries.last].compactMap(\.self))).asks == nil)
  }

  @Test("4. What the program proposes is an entry that closes no question") func proposals() {
    var talk = Conversation.test
    talk = talk.say([Statement(Key("mood"), Mood.good.answer)]).next
    #expect(talk.asks == "mood")
    #expect(talk.session[.mood] == nil)
    #expect(talk.session.known(.mood) == .good)
    talk.say(Mood.bad)
    talk = talk.say([Statement(Key("mood"), Mood.good.answer)]).next
    #expect(talk.session[.mood] == .bad)
    #expect(talk.session.proposed(.mood) == .good)
  }

  @Test("5. What was asked is stored with its slots open, and filled in when it is shown")
  func asked() {
    let talk = Conversation.filled
    let stored = "\(talk.session.entries.map { ($0.asked, $0.facts) })"
    #expect(!stored.contains("een") && !stored.contains("moe"))
  }

  @Test("6. Erasing removes every entry of a key, and leaves a mark that is not asked again")
  func erase() {
    var talk = Conversation.filled
    talk.go(to: Key("why"))
    talk.say("heel moe")
    let turn = talk.erase(Key("why"))
    #expect(turn.erased.count == 2)
    #expect(turn.entries.map(\.answer) == [.erased])
    #expect(turn.next.session.entries.filter { $0.key == Key("why") }.map(\.answer) == [.erased])
    #expect(turn.next.asks == "total")
  }

  @Test("6. With a line goes all that was said about it, and its number is not used again")
  func eraseLine() {
    var talk = Conversation.filled
    talk.add("een")
    talk = talk.erase(Key(naming: .item(1))).next
    let left = talk.session.entries.filter { $0.key.concerns(.item(1)) }
    #expect(left.map(\.answer) == [.erased])
    talk = talk.erase(Key(naming: .item(3))).next
    talk.add("vier")
    #expect(talk.session.items == [.item(2), .item(4)])
  }

  @Test("6. With an answer goes what was made from it") func eraseCopies() {
    var talk = Conversation.filled
    talk = talk.say([Statement(Key("copy"), .text("moe, zei ik"), by: .person)]).next
    talk = talk.erase(Key("why")).next
    #expect(!"\(talk.session)".contains("moe"))
    #expect(talk.session.entry(Key("copy")) == nil)
  }

  @Test("6. Erasing one line of an act that was taken back brings no other line back")
  func eraseUndone() {
    var talk = Conversation.test
    talk.add("een", "twee", "drie")
    talk = talk.undo().next
    for number in 1...3 {
      talk = talk.erase(Key(naming: .item(number))).next
      #expect(talk.session.items == [])
      #expect(talk.resumed.session.items == [])
    }
    #expect(!"\(talk.session)".contains("drie"))
  }

  @Test("7. Read again from any point of the log, the same is asked") func resume() {
    var talk = Conversation.test
    let answers: [Answer] = [
      Mood.bad.answer, .later, .text("moe"), .done, Mood.bad.answer, Mood.good.answer, .skipped,
    ]
    for answer in answers {
      talk.say(answer)
      #expect(talk.resumed.asks == talk.asks)
      #expect(talk.undo().next.resumed.asks == talk.undo().next.asks)
    }
  }
}

extension Conversation {
  /// The same, read again from its log.
  var resumed: Conversation { Conversation(script, Session(session.entries)) }
}
