import Coach
import Dialogue
import TestSupport
import Testing

@Suite("A meeting of colleagues") struct CircleTests {
  private static let commands = [
    ":aantal 5", ":aantal 3", ":people 7", ":parkeer later eens", ":parkeer bellen met Anja",
    ":parkeer", ":opnieuw", ":samen 1 2", ":merge 2 1", ":verbeter 1 toetskalender",
    ":minuten 4", ":aantal", ":samen", ":verbeter 99 x", ":aantal 40",
  ]

  @Test("The laws hold whatever is typed, in both languages", arguments: 1...16)
  func laws(_ seed: Int) throws {
    var robot = Robot(seed)
    robot.commands = Self.commands
    robot.passes = 70
    var observer = Observer(seed)
    var kept: Set<String> = []
    let interview = try Interview.circle(
      in: seed % 2 == 0 ? .nl : .en, isAttended: (seed / 6) % 2 == 0,
      minutes: [90, 60, 45][seed % 3])
    let walk = robot.walk(through: interview, atMost: 8_000) { before, asked, response in
      observer.see(before, asked, response)
      let counted = response.turn?.entries.filter { $0.key.ask == .count && $0.answer == .done }
      if counted?.isEmpty == false {
        kept.formUnion(
          response.next.session.entries.filter { $0.key.ask == .slip }.map(\.key.description))
      }
    }
    #expect(walk.end.isOver && walk.end.session.isClosed, "every meeting ends")
    #expect(observer.notWhole == [], "no slot is left open and no word is missing")
    #expect(observer.talkative == [], "there is at most one reaction to an answer")
    #expect(observer.doubled == [], "no question stands twice in the list")
    #expect(observer.notResumed == [], "read again from its log, a meeting asks the same")
    #expect(observer.notUndone == [], "to take back is to be where one was")
    #expect(observer.notLooked == [], "going back and forward changes nothing")
    #expect(kept == [], "after counting no entry holds a row")
    #expect(
      walk.end.session.entries.allSatisfy { $0.key.ask != .slip && $0.key.ask != .reasonSlip })
  }

  @Test("Whoever types whatever comes up gets to the vote, and to all that follows") func reach()
    throws
  {
    var asked: Set<Ask> = []
    for seed in 1...4 {
      var robot = Robot(seed)
      (robot.commands, robot.passes) = (Self.commands, 70)
      robot.walk(through: try .circle(), atMost: 8_000) { before, _, _ in
        if let ask = before.asked { asked.insert(ask) }
      }
    }
    let wanted: [Ask] = [
      .task, .same, .also, .pair, .slip, .count, .revote, .jokers, .talk, .depends, .reasonSlip,
      .reasonCount, .leaves, .nextMeeting, .end,
    ]
    #expect(wanted.filter { !asked.contains($0) } == [])
  }

  // MARK: Secrets

  private func atSlips() throws -> Interview {
    var talk = try Interview.circle()
    talk.type("", "", "4", "nee", "ja", "", "", "", "", "")
    for task in ["pleinwacht", "dossiers", "mentoraat"] { talk.type(task, "1") }
    talk.type("", "", "", "", "", "", "", "")
    #expect(talk.asked == .slip)
    return talk
  }

  @Test("A row is typed unseen, offered nowhere, and shown nowhere") func unseen() throws {
    var talk = try atSlips()
    #expect(talk.prompt().isSecret)
    var said = talk.type("143", "2-1", "312")
    #expect(talk.asked == .slip)
    said += talk.type(":terug")
    let prompt = talk.prompt()
    #expect(prompt.isSecret && prompt.prefill.isEmpty && prompt.completions.isEmpty)
    said += prompt.said
    said += talk.type(":vooruit", ":overzicht", "", ":wis", "", ":ongedaan", ":flap", "?", ":hulp")
    let text = said.map(\.text).joined(separator: "\n")
    for row in ["143", "1 4 3", "2-1", "2 0 1", "312", "3 1 2"] { #expect(!text.contains(row)) }
  }

  @Test(
    "A row that is not right is said so, without showing it",
    arguments: [
      ("14", "Deze rij telt 2 cijfers, ik verwacht er 3."),
      ("1 4 4 4", "Deze rij telt 4 cijfers, ik verwacht er 3."),
      ("145", "In deze rij staat iets anders dan een cijfer van 1 tot en met 4. Een - is pas."),
      ("1a4", "In deze rij staat iets anders dan een cijfer van 1 tot en met 4. Een - is pas."),
    ])
  func wrongRow(_ row: String, _ complaint: String) throws {
    var talk = try atSlips()
    let said = talk.type(row).map(\.text)
    #expect(said == [complaint])
    #expect(talk.prompt().prefill.isEmpty)
    #expect(talk.session.entries.allSatisfy { $0.key.ask != .slip })
    talk.type("1 4-")
    #expect(talk.session.entries.last?.answer == .numbers([1, 4, 0]))
  }

  @Test(
    "What is typed while a slip is asked for is neither shown nor kept, wherever it was typed",
    arguments: [":wis", ":erbij", ":overzicht", ":parkeer bellen met Marieke de Vries"])
  func meanwhile(_ command: String) throws {
    var talk = try atSlips()
    talk.type("111", command)
    #expect(talk.prompt().isSecret && talk.prompt().prefill.isEmpty)
    let count = talk.session.entries.count
    let said = talk.type("4-3 124").map(\.text).joined()
    #expect(!said.contains("4-3") && !said.contains("124"))
    #expect(talk.session.entries.count == count)
  }

  @Test(
    "A command without what belongs behind it says what to type, with an example",
    arguments: [
      (":samen", ":samen 3 7"), (":samen 1 1", ":samen 3 7"), (":samen 1", ":samen 3 7"),
      (":aantal", ":aantal 5"), (":minuten", ":minuten 5"),
      (":verbeter", ":verbeter 3 toetskalender"), (":verbeter 1", ":verbeter 3 toetskalender"),
      (":verbeter dossiers", ":verbeter 3 toetskalender"),
    ])
  func bare(_ command: String, _ example: String) throws {
    var talk = try atSlips()
    let said = talk.type(command).map(\.text)
    #expect(said.count == 1 && said[0].contains("zoals \(example)"))
    #expect(talk.asked == .slip)
  }

  @Test("A number twice on a slip with reasons is refused, without showing it") func twice() throws
  {
    var talk = try atSlips()
    talk.type("111", "111", "111", "111", "", ":overslaan", ":overslaan", "", "")
    #expect(talk.asked == .reasonSlip)
    let said = talk.type("77").map(\.text)
    #expect(
      said == [
        "Er staat een nummer twee keer in. Typ twee verschillende nummers, of één nummer als er maar één staat."
      ])
    talk.type("--", "7", "78")
    #expect(talk.session.entries.filter { $0.key.ask == .reasonSlip }.count == 3)
  }

  @Test("Who named a task does not count, and the count is told in a sentence") func others() throws
  {
    var talk = try Interview.circle()
    talk.type("", "", "4", "nee", "ja", "", "", "", "", "", "pleinwacht")
    #expect(talk.type("4").map(\.text) == ["Kies een getal van 0 tot en met 3."])
    #expect(talk.type("3").map(\.text) == ["Genoteerd: 3 anderen hebben ‘pleinwacht’ ook."])
    talk.type("meldcode")
    #expect(talk.type("0").map(\.text) == ["Genoteerd: niemand anders heeft ‘meldcode’ ook."])
  }

  @Test("Other words for a line of a list do not have it asked who has it too") func rewording()
    throws
  {
    var talk = try Interview.circle()
    talk = talk.add([Gathered("dossiers")], by: .file, at: 1).next
    talk.type("", "", "4", "nee", "ja", "", "", "", "", "")
    talk.type(":verbeter 1 leerlingdossiers")
    #expect(talk.conversation.question?.variant == "turn")
    #expect(Circle(talk.session).items.map(\.text) == ["leerlingdossiers"])
  }

  @Test("What Enter takes at the end is what the choice says", arguments: Language.allCases)
  func consent(_ language: Language) throws {
    let talk = try Interview.circle(in: language)
    let option = try #require(Leaving.options.first)
    #expect(talk.speaker.words(of: option) == talk.speaker.word(for: option))
  }

  @Test("The last slip again: taken back, or gone back to") func lastSlip() throws {
    var talk = try atSlips()
    talk.type("111", "222", ":ongedaan", "333", ":terug", "444", "111", "111", "")
    let circle = Circle(talk.session)
    #expect(circle.items.map { $0.votes?.counts } == Array(repeating: [3, 0, 0, 1], count: 3))
  }

  @Test("Nothing that was said before is offered again by itself") func sharedScreen() throws {
    var talk = try Interview.circle()
    talk.type("", "op tijd stoppen", ":ongedaan")
    #expect(talk.asked == .agreement)
    #expect(talk.prompt().prefill.isEmpty)
    talk.type("op tijd stoppen", ":terug")
    #expect(talk.prompt().prefill == "op tijd stoppen", "but where one goes back to it")
  }

  // MARK: Leading

  @Test("Parked words that may be a name are looked at first") func parking() throws {
    var talk = try Interview.circle()
    talk.type("")
    let said = talk.type(":parkeer bellen met Marieke de Vries").map(\.text).joined()
    #expect(said.contains("lijkt een naam"))
    #expect(talk.prompt().prefill == "bellen met Marieke de Vries")
    talk.type("bellen met een ouder")
    let circle = Circle(talk.session)
    #expect(circle.parked.compactMap { talk.session[.parked, $0] } == ["bellen met een ouder"])
    #expect(talk.asked == .agreement)
    #expect(talk.type(":parkeer").map(\.text).contains("‘bellen met een ouder’"))
  }

  @Test("A phase that is skipped at its beginning asks nothing more") func skipping() throws {
    var talk = try Interview.circle()
    talk.type(":overslaan")
    #expect(talk.session.stands(CircleStage.agreements.begins))
    #expect(talk.conversation.question?.key == CircleStage.writing.begins)
    talk.type(":terug", "")
    #expect(talk.asked == .agreement, "whoever goes back to it can begin it after all")
  }

  @Test("Going back to where a phase began does not begin it anew") func beginningOnce() throws {
    var talk = try Interview.circle()
    talk.type("", ":terug")
    #expect(talk.conversation.question?.key == CircleStage.agreements.begins)
    let count = talk.session.entries.count
    talk.type("")
    #expect(talk.asked == .agreement)
    #expect(talk.session.entries.count == count)
  }

  @Test("A round ends when everybody passed, one after another") func passing() throws {
    var talk = try Interview.circle()
    talk.type("", "", "3", "nee", "ja", "", "", "", "", "")
    talk.type("pas", "pas", "pleinwacht", "2", "-", "pas")
    #expect(talk.conversation.question?.variant == "turn")
    talk.type("pas")
    #expect(talk.conversation.question?.key == CircleStage.merging.begins)
    #expect(Circle(talk.session).items.map(\.text) == ["pleinwacht"])
    talk.type(":aantal 4")
    #expect(talk.conversation.question?.variant == "turn", "whoever comes later has a turn")
  }

  @Test(
    "Advice where the number is hard to work with", arguments: [(3, true), (6, false), (9, true)])
  func size(_ people: Int, _ isAdvised: Bool) throws {
    var talk = try Interview.circle()
    talk.type("", "")
    #expect(talk.type("\(people)").isEmpty != isAdvised)
    #expect(talk.asked == .leads)
  }

  @Test("What is read aloud and what is not are told apart in words") func told() throws {
    var talk = try Interview.circle()
    let said = talk.prompt().said
    #expect(said.contains { $0.role == .aloud && $0.text.hasPrefix("Lees voor: ") })
    talk.type("")
    #expect(talk.prompt().said.contains { $0.role == .aside && $0.text.hasPrefix("Voor jou: ") })
  }

  @Test("Help knows what to say when it gets difficult, and the commands of a meeting") func help()
    throws
  {
    var talk = try Interview.circle()
    let text = talk.type(":hulp").map(\.text).joined(separator: "\n")
    #expect(text.contains("We noemen alleen rollen"))
    #expect(text.contains(":parkeer") && !text.contains(":later"))
    var solo = try Interview.solo()
    let other = solo.type(":hulp").map(\.text).joined(separator: "\n")
    #expect(!other.contains(":parkeer") && other.contains(":later"))
  }

  @Test("Cues come at once where nobody keeps the time") func cues() throws {
    var talk = try Interview.circle()
    talk.type("", "", "4", "nee", "ja", "", "", "")
    #expect(talk.asked == .written)
    var timed = talk
    timed.isTimed = true
    let cue = "Loop je laatste werkdag na"
    #expect(talk.prompt().said.contains { $0.text.contains(cue) })
    #expect(!timed.prompt().said.contains { $0.text.contains(cue) })
    #expect(talk.conversation.question?.halfway.count == 3)
  }

  @Test("Fewer hands than people is asked about, more is no answer") func open() throws {
    var talk = try Interview.circle()
    talk.type("", "", "4", "nee", "ja", "ja", "ja", "", "", "", "")
    for task in ["pleinwacht", "dossiers"] { talk.type(task, "1") }
    talk.type("", "", "", "", "", "", "", "")
    #expect(talk.asked == .votes)
    #expect(talk.type("3 1 1 0").first?.text == "Samen zijn dat er 5, en jullie zijn met 4.")
    #expect(talk.type("1 1 1 0").first?.text.contains("Heeft er iemand gepast?") == true)
    talk.type("", "4 0 0 0", "")
    #expect(Circle(talk.session).items.map { $0.votes?.counts } == [[1, 1, 1, 0], [4, 0, 0, 0]])
    talk.type(":samen 1 2")
    #expect(talk.asked == .votes, "merged, it is voted on again")
  }
}
