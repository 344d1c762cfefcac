import Coach
import Dialogue
import TestSupport
import Testing
import Workload

@Suite("A conversation as it is held") struct InterviewTests {
  /// At the first list.
  private func atFlap(isAttended: Bool = true) throws -> Interview {
    var talk = try Interview.solo(isAttended: isAttended, material: try .steady)
    talk.type("1", "1", "16", "", "", "5", "5", "")
    return talk
  }

  private func texts(_ talk: Interview) -> [String] { Flap(talk.session).items.map(\.text) }

  @Test("A paste at the list is so many tasks and one undo; elsewhere it is one answer")
  func paste() throws {
    var talk = try atFlap()
    talk = talk.hear(lines: (1...30).map { "Regel \($0)e soort" }, at: 0).next
    #expect(texts(talk).count == 30)
    talk.type(":ongedaan")
    #expect(texts(talk) == [])
    talk.type(":overzicht", "5")
    #expect(talk.asked == .worth)
    talk = talk.hear(lines: ["rust", "en ruimte"], at: 0).next
    #expect(talk.session[.worth] == "rust en ruimte")
  }

  @Test("Lines that are pasted behind a doubt about the list are lines too") func pasteInDoubt()
    throws
  {
    var talk = try atFlap()
    talk.type("plannen", "")
    talk = talk.hear(lines: ["mail", "toetsen"], at: 0).next
    #expect(texts(talk) == ["plannen", "mail", "toetsen"])
  }

  @Test("Pasted lines that give pause are looked at before anything is stored") func review() throws
  {
    var talk = try atFlap()
    talk = talk.hear(lines: ["bellen met Anja", "mail van Piet", "toetsen"], at: 0).next
    #expect(texts(talk) == [])
    talk.type("bellen met Piet")
    #expect(texts(talk) == [], "other words are looked at again")
    talk.type("bellen met een ouder", ":flap", "?", ":terug", ":overslaan")
    #expect(texts(talk) == ["bellen met een ouder", "toetsen"])
  }

  @Test("A line that is emptied while it is looked at is dropped") func cleared() throws {
    var talk = try atFlap()
    talk = talk.hear(lines: ["bellen met Anja", "toetsen"], at: 0).next
    talk = talk.hear("", cleared: true, at: 0).next
    #expect(texts(talk) == ["toetsen"])
  }

  @Test("An answer that gave pause and is emptied is not stored") func clearedDoubt() throws {
    var talk = try Interview.solo(material: try .steady)
    talk.type("1", "1", "16", "", "rust voor Anja")
    talk = talk.hear("", cleared: true, at: 0).next
    #expect(!"\(talk.session)".contains("Anja"))
    #expect(talk.asked == .full)
  }

  @Test("What gives pause is told and kept where nobody is there to look again") func unattended()
    throws
  {
    var talk = try atFlap(isAttended: false)
    let said = talk.type("bellen met Anja", "")
    #expect(said.contains { $0.text.contains("‘Anja’ lijkt een naam") })
    #expect(texts(talk) == ["bellen met Anja"])
    #expect(talk.asked == .flapDay)
  }

  @Test("The safety of a child is answered once, and that answer is not stored") func childSafety()
    throws
  {
    var talk = try Interview.solo()
    talk.type("1", "1", "16", "")
    let said = talk.type("een kind wordt mishandeld")
    #expect(said.count == 1 && said[0].text.contains("0800-2000"))
    #expect(talk.asked == .worth)
    #expect(!"\(talk.session)".contains("mishandeld"))
    talk.type("rust")
    #expect(talk.asked == .full)
    var flap = try atFlap()
    #expect(flap.type("meldcode kindermishandeling").isEmpty)
  }

  @Test("A bare command word at a text is asked about once, and Enter keeps it") func word() throws
  {
    var talk = try Interview.solo()
    talk.type("1", "1", "16", "", "terug")
    #expect(talk.asked == .worth)
    talk.type(":terug")
    #expect(talk.asked == .pupils)
    talk.type(":vooruit", "terug", "")
    #expect(talk.session[.worth] == "terug")
  }

  @Test("A command behind the words that stand on the line is that command, in every doubt")
  func glued() throws {
    var talk = try Interview.solo()
    talk.type("1", "1", "16", "", "terug")
    #expect(talk.prompt().prefill == "terug")
    talk.type("terug:terug")
    #expect(talk.asked == .pupils)
    talk.type(":vooruit", "rust voor Anja", "rust voor Anja :p", "rust voor Anja :p:ter", "")
    #expect(talk.session[.worth] == "rust voor Anja :p:ter", "other words are words")
    var flap = try atFlap()
    flap = flap.hear(lines: ["bellen met Anja", "toetsen"], at: 0).next
    flap.type("bellen met Anja:overslaan")
    #expect(texts(flap) == ["toetsen"], "in a paste it is about the line that is looked at")
  }

  @Test("How to empty a line that stands there still is told once, and only to who can type on")
  func emptying() throws {
    var talk = try Interview.solo()
    talk.type("1", "1", "16", "")
    let told = talk.type("rust voor Anja").map(\.text)
    #expect(told.last == "Met Ctrl-U maak je de regel leeg.")
    #expect(!talk.type("rust voor Piet").map(\.text).joined().contains("Ctrl-U"))
    var unattended = try atFlap(isAttended: false)
    #expect(!unattended.type("bellen met Anja").map(\.text).joined().contains("Ctrl-U"))
  }

  @Test(
    "Signs, numbers, yes and no alone are no task",
    arguments: [",", "4", "-", "🙂", "…", "12 45", "ja", "n"])
  func noTask(_ line: String) throws {
    var talk = try atFlap()
    let said = talk.type(line)
    #expect(said.count == 1)
    #expect(texts(talk) == [])
  }

  @Test("A task can be added at any time, and unknown commands are no task") func add() throws {
    var talk = try Interview.solo()
    let said = talk.type(":erbij Luizen pluizen 20 min")
    #expect(said.map(\.text) == ["Er staat één taak bij op de flap."])
    #expect(Flap(talk.session).items.map(\.minutes) == [20])
    talk.type(":erbij", ":foo")
    #expect(texts(talk) == ["Luizen pluizen"])
    talk.type("Toetsen", "1")
    #expect(texts(talk) == ["Luizen pluizen", "Toetsen"])
    #expect(talk.session[.time] == .short)
  }

  @Test("To erase means the whole word, and is about the answer on the screen") func erase() throws
  {
    var talk = try atFlap()
    talk.type(":overzicht", "6", ":wis", "j")
    #expect(talk.session[.full]?.value == 5)
    talk.type(":wis", "ja")
    #expect(talk.session.entry(Key(.full))?.answer == .erased)
    #expect(talk.asked == .flap)
  }

  @Test("What only went on is not what is erased: the words before it are")
  func eraseWords() throws {
    var talk = try Interview.circle()
    talk.type("", "", "5", ":overslaan")
    let said = talk.type(":wis").map(\.text).joined()
    #expect(said.contains("5") && !said.contains("overgeslagen"))
  }

  @Test("What was taken back can be erased too") func eraseUndone() throws {
    var talk = try Interview.solo()
    talk.type("1", "1", "16", "", "rust voor Anja", "", ":ongedaan")
    #expect("\(talk.session)".contains("Anja"))
    let said = talk.type(":wis")
    #expect(said.map(\.text).joined().contains("rust voor Anja"))
    talk.type("ja")
    #expect(!"\(talk.session)".contains("Anja"))
  }

  @Test("The last question that is open cannot be put off") func lastOpen() throws {
    var talk = try Interview.solo(material: try .steady)
    talk.type(":later")
    while talk.asked != .time, !talk.isOver { talk.type(":overslaan") }
    #expect(talk.asked == .time)
    talk.type(":later")
    #expect(talk.asked == .time)
    talk.type("1")
    #expect(talk.asked == .end)
  }

  @Test(
    "Do not know is a choice of its own where there is one",
    arguments: [
      (Ask.post, Post.unclear.answer), (.necessary, Necessary.unknown.answer),
      (.owner, Owner.unclear.answer), (.decision, Decision.undecided.answer),
      (.asker, .unknown), (.full, .unknown),
    ])
  func dontKnow(_ ask: Ask, _ answer: Answer) throws {
    var conversation = Conversation.solo(try .steady)
    conversation.add("invallen")
    conversation.proceed(to: ask, [.owner: Owner.other, .decision: Decision.no])
    let key = try #require(conversation.question?.key)
    var talk = try Interview.about(conversation)
    talk.type(":weetniet")
    #expect(talk.session.entry(key)?.answer == answer)
  }

  @Test("Opened again, a conversation stays at its answers until Enter") func reopened() throws {
    var conversation = Conversation.solo(try .steady)
    conversation.add("groepsbespreking")
    conversation.finish()
    var talk = try Interview.about(conversation).reopened.next
    for line in ["99", "x", ":flap", ":hulp", ":overslaan", ":later", ":foo", ":ongedaan"] {
      talk.type(line)
      #expect(!talk.isOver, "\(line)")
    }
    #expect(talk.asked == .end)
    talk.type("")
    #expect(talk.session.isClosed)
    talk.type("")
    #expect(talk.isOver)
  }

  @Test(
    "Nothing that is typed brings it down",
    arguments: [
      "-9223372036854775808", "9223372036854775807", "\u{0}", "\u{202E}ja",
      String(repeating: "a", count: 100_000),
      "1-9223372036854775807", ":wis 99999999999999999999", ":wis -1", "\u{1B}[2J", "1 - - 2",
      "{task}",
    ])
  func hostile(_ line: String) throws {
    for ask in [
      Ask.time, .hours, .pupils, .worth, .full, .flap, .minutes, .kinds, .decision, .lookBack,
    ] {
      var conversation = Conversation.solo(try .steady)
      conversation.add("invallen", "mdo")
      conversation.proceed(to: ask, [.owner: Owner.other])
      var talk = try Interview.about(conversation)
      talk.type(line, "", ":overzicht", line, "")
      #expect(!talk.session.entries.isEmpty)
    }
  }
}
