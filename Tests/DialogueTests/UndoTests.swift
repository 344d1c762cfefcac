import Dialogue
import Testing

@Suite("Taking back") struct UndoTests {
  @Test("A paste of thirty lines is undone as one") func paste() {
    var talk = Conversation.test
    talk.say(Mood.good)
    let before = talk
    let lines = (1...30).map { Gathered("regel \($0)") }
    talk = talk.add(lines, of: Topic<String>.item.id, at: Key("list")).next
    talk = talk.undo().next
    #expect(talk.session.items == [])
    #expect(talk.agenda.map(\.key) == before.agenda.map(\.key))
  }

  @Test("Twice takes back two, not one and the undo") func twice() {
    var talk = Conversation.filled
    talk = talk.undo().next.undo().next
    #expect(talk.asks == "time@item.1")
  }

  @Test("Of a correction it gives back what was said before") func correction() {
    var talk = Conversation.filled
    talk.go(to: Key("time", .item(1)))
    talk.say(45)
    talk = talk.undo().next
    #expect(talk.session[.time, .item(1)] == 30)
    talk.go(to: Key("time", .item(1)))
    #expect(talk.draft == .numbers([30]))
  }

  @Test("The facts an answer rested on come back with it") func facts() {
    var talk = Conversation.filled
    talk.say(Mood.good)
    talk.go(to: Key("time", .item(1)))
    talk.say(45)
    talk.say(Mood.bad)
    talk = talk.undo().next.undo().next
    #expect(talk.session[.total] == .good)
    #expect(talk.asks == "best")
  }

  @Test("What followed from an act goes with it: proposals, likenesses") func consequences() {
    var talk = Conversation.filled
    talk.go(to: Key(naming: .item(2)))
    talk.say("een")
    #expect(talk.session.proposed(.guess, .item(2)) == 3)
    #expect(talk.session.keys(of: "alike").count == 1)
    talk = talk.undo().next
    #expect(talk.session.proposed(.guess, .item(2)) == 4)
    #expect(talk.session.keys(of: "alike") == [])
  }

  @Test("An answer that was taken back is what its question starts from") func draft() {
    var talk = Conversation.filled.undo().next
    #expect(talk.asks == "time@item.2")
    #expect(talk.draft == .numbers([60]))
    talk.say(nil)
    #expect(talk.draft == .numbers([60]))
  }

  @Test("At the start there is nothing to take back, nor is there of what was erased")
  func nothing() {
    #expect(Conversation.test.undo().entries == [])
    var talk = Conversation.test
    talk.say(Mood.bad)
    talk = talk.erase(Key("mood")).next
    #expect(talk.undo().entries == [])
    #expect(talk.session.entry(Key("mood"))?.answer == .erased)
  }

  @Test("What the program noted by itself is not taken back") func program() {
    let talk = Conversation.test.say([Statement(Key("profile"), .choices(["x"]))]).next
    #expect(talk.undo().entries == [])
  }
}
