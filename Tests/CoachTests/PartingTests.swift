import Coach
import Dialogue
import TestSupport
import Testing
import Workload

@Suite("A line that holds several tasks")
struct PartingTests {
  private static let line = "MT, zorgteam en kerst"

  private func asked(_ lines: String..., by source: Entry.Source = .person) -> Conversation {
    var talk = Conversation.solo()
    let gathered = lines.compactMap { Sheet.flap.read([$0]).first }
    talk = talk.add(gathered, of: Topic<String>.task.id, at: Key(.flap), by: source).next
    talk.proceed(to: .apart)
    return talk
  }

  @Test("is asked about, and at yes gives way to its parts, in its place") func yes() {
    var talk = asked(Self.line, "toetsen")
    #expect(talk.question?.key == Key(.apart, .task(1)))
    talk.say(YesNo.yes)
    #expect(talk.flap.items.map(\.text) == ["MT", "zorgteam", "kerst", "toetsen"])
    talk.proceed(to: .minutes)
    #expect(talk.question?.key == Key(.minutes, .task(3)))
    talk.finish()
    #expect(!talk.flap.items.contains { $0.text == Self.line })
  }

  @Test("stays one line at no") func no() {
    var talk = asked(Self.line)
    talk.say(YesNo.no)
    #expect(talk.flap.items.map(\.text) == [Self.line])
    #expect(talk.asked == .minutes)
  }

  @Test("is whole again when the answer changes, and apart again with what was said") func change()
  {
    var talk = asked(Self.line)
    talk.say(YesNo.yes)
    talk.proceed(to: .necessary)
    let parts = talk.flap.items.map(\.task)
    talk.change(Key(.apart, .task(1)), to: YesNo.no)
    #expect(talk.flap.items.map(\.text) == [Self.line])
    talk.change(Key(.apart, .task(1)), to: YesNo.yes)
    #expect(talk.flap.items.map(\.task) == parts)
    #expect(talk.flap.items.allSatisfy { $0.minutes == 60 })
  }

  @Test("is whole again when yes is taken back") func undo() {
    var talk = asked(Self.line)
    let before = talk.agenda.map(\.key)
    talk.say(YesNo.yes)
    talk = talk.undo().next
    #expect(talk.agenda.map(\.key) == before)
    #expect(talk.asked == .apart)
  }

  @Test("is reached again by going back") func back() {
    var talk = asked(Self.line)
    talk.say(YesNo.yes)
    talk.back()
    #expect(talk.question?.key == Key(.apart, .task(1)))
    talk.say(YesNo.no)
    #expect(talk.flap.items.map(\.text) == [Self.line])
  }

  @Test("leaves its times with its parts, where each has one") func times() {
    var talk = asked("- MT 90, zorgteam 45 en kerst 20")
    #expect(talk.flap.items.map(\.minutes) == [155])
    talk.say(YesNo.yes)
    #expect(talk.flap.items.map(\.minutes) == [90, 45, 20])
  }

  @Test("has no time to divide where one time is that of the whole") func whole() {
    var talk = asked("MT en zorgteam 90 min")
    #expect(talk.flap.items.map(\.minutes) == [90])
    talk.say(YesNo.yes)
    #expect(talk.flap.items.map(\.minutes) == [nil, nil])
  }

  @Test("is not asked about where a table says what kind of work it is") func table() {
    var talk = Conversation.solo()
    let row = Gathered(
      Self.line, also: [.init(Topic<Domain>.domain.id, Domain.care.answer)])
    talk = talk.add([row], of: Topic<String>.task.id, at: Key(.flap), by: .file).next
    #expect(!talk.asks.contains(.apart))
    #expect(asked(Self.line, by: .file).asked == .apart)
  }

  @Test("is gone with every word of a part that is erased; the other parts stay") func erasePart() {
    var talk = asked(Self.line)
    talk.say(YesNo.yes)
    talk.proceed(to: .necessary)
    let part = talk.flap.items[2].task
    talk = talk.erase(Key(naming: part)).next
    #expect(!"\(talk.session.entries)".contains("kerst"))
    #expect(talk.flap.items.map(\.text) == ["MT", "zorgteam"])
    #expect(talk.resumed.flap.items == talk.flap.items)
    talk.finish()
    #expect(talk.session.isClosed)
  }

  @Test("is gone from its parts where it is erased after a no") func eraseWhole() {
    var talk = asked(Self.line)
    talk.say(YesNo.yes)
    talk.change(Key(.apart, .task(1)), to: YesNo.no)
    talk = talk.erase(Key(naming: .task(1))).next
    #expect(!"\(talk.session.entries)".contains("kerst"))
    #expect(talk.flap.items.isEmpty)
  }

  @Test("is no longer asked about in other words that hold one task") func reworded() {
    var talk = asked(Self.line)
    talk.change(Key(naming: .task(1)), to: "zorgteam")
    #expect(!talk.asks.contains(.apart))
  }
}
