import Dialogue
import Testing

@Suite("Looking back and forward") struct LookingTests {
  @Test("It changes nothing", arguments: 1...8)
  func roundTrip(_ steps: Int) {
    var talk = Conversation.filled
    for _ in 0..<steps { talk.back() }
    #expect(talk.asks != "total")
    for _ in 0..<steps { talk.forward() }
    #expect(talk.asks == "total")
    #expect(talk.session.entries == Conversation.filled.session.entries)
  }

  @Test("Back at the first question stays there") func first() {
    var talk = Conversation.test
    talk.back()
    #expect(talk.asks == "mood")
  }

  @Test("Back offers what was said, and a change keeps what was said later") func keep() {
    var talk = Conversation.filled
    for _ in 0..<9 { talk.back() }
    #expect(talk.asks == "mood")
    #expect(talk.draft == Mood.bad.answer)
    talk.say(Mood.good)
    #expect(talk.asks == "total")
    #expect(talk.session[.time, .item(2)] == 60)
  }

  @Test("Gone back to a line that is then removed, the conversation goes on") func gone() {
    var talk = Conversation.filled
    talk.back()
    #expect(talk.asks == "time@item.2")
    talk = talk.say([Statement(Key(naming: .item(2)), nil, by: .person)]).next
    #expect(talk.asks == "total")
  }

  @Test("What is put off comes after all else, the longest ago first, and before the end")
  func later() {
    var talk = Conversation.test
    talk.say(.later)
    #expect(talk.asks == "list")
    talk.add("een")
    talk.say(Enter())
    talk.say(.later)
    talk.say(Mood.good, Picks([]), Mood.good)
    talk.say(.skipped)
    #expect(talk.asks == "mood")
    talk.say(.later)
    #expect(talk.asks == "time@item.1")
    talk.say(5)
    talk.say(Mood.good, Mood.good)
    #expect(talk.asks == "end")
  }

  @Test("Not everyone agrees: it is asked again") func notYet() {
    var talk = Conversation.test
    talk.say(Mood.good, Enter(), Mood.bad)
    #expect(talk.asks == "agreed")
    talk.say(Mood.good)
    #expect(talk.asks == "copy")
  }

  @Test("Two programs that write at once claim the same place, so that the log can refuse one")
  func collision() {
    let one = Conversation.filled.answer(Mood.good.answer)
    let other = Conversation.filled.answer(Mood.bad.answer)
    #expect(one.entries.map(\.number) == other.entries.map(\.number))
  }

  @Test("A clock that is set back does not change the order") func clock() {
    var talk = Conversation.test.answer(Mood.good.answer, at: 100).next
    talk.back()
    talk = talk.answer(Mood.bad.answer, at: 50).next
    #expect(talk.session[.mood] == .bad)
  }
}
