import Coach
import Dialogue
import TestSupport
import Testing

@Suite("A group that looks back") struct CircleReviewTests {
  private static let commands = [
    ":aantal 5", ":aantal 1", ":people 7", ":parkeer later eens", ":parkeer bellen met Anja",
    ":parkeer", ":opnieuw", ":minuten 4", ":minuten", ":samen 1 2", ":erbij iets", ":flap",
  ]

  @Test("The laws hold whatever is typed, in both languages", arguments: 1...8)
  func laws(_ seed: Int) throws {
    var robot = Robot(seed)
    robot.commands = Self.commands
    var observer = Observer(seed)
    let (meeting, past) = try held(leaves: .list)
    let interview = try Interview.circleReview(
      of: past, earlier: [meeting.id: meeting], in: seed % 2 == 0 ? .nl : .en,
      isAttended: seed % 3 > 0)
    let walk = robot.walk(through: interview, atMost: 2_000) { before, asked, response in
      observer.see(before, asked, response)
    }
    #expect(walk.end.isOver && walk.end.session.isClosed, "every meeting ends")
    #expect(observer.notWhole == [], "no slot is left open and no word is missing")
    #expect(observer.talkative == [], "there is at most one reaction to an answer")
    #expect(observer.doubled == [], "no question stands twice in the list")
    #expect(observer.notResumed == [], "read again from its log, it asks the same")
    #expect(observer.notUndone == [], "to take back is to be where one was")
    #expect(observer.notLooked == [], "going back and forward changes nothing")
  }

  // MARK: The time

  @Test("Twenty minutes, as they are divided") func usual() {
    let plan = CircleReviewPlan()
    let minutes = CircleReviewStage.allCases.map { plan.seconds(of: $0) / 60 }
    #expect(minutes == [1, 5, 3, 6, 3, 2])
    #expect(minutes.reduce(0, +) == CircleReviewPlan.usual)
  }

  @Test("Another length never takes longer than it may", arguments: CircleReviewPlan.range)
  func lengths(_ minutes: Int) {
    let plan = CircleReviewPlan(minutes: minutes)
    let seconds = CircleReviewStage.allCases.map { plan.seconds(of: $0) }.reduce(0, +)
    #expect(seconds <= minutes * 60 && seconds > minutes * 60 * 4 / 5)
  }

  @Test("The clock counts down twenty minutes from the first answer") func clock() throws {
    var talk = try Interview.circleReview()
    talk = talk.hear("", at: 100).next
    let clock = CircleClock(talk.session)
    let stage = try #require(talk.conversation.question?.stage)
    #expect(clock.secondsLeft(now: 160) == 19 * 60)
    #expect(clock.secondsLeft(of: stage, now: 130) == 30)
    talk.type("5", "", ":minuten 8")
    #expect(talk.conversation.question?.stage?.seconds == 8 * 60)
  }

  // MARK: The fingers

  /// A group of so many that is about to show fingers.
  private func atFingers(_ people: Int) throws -> Interview {
    var talk = try Interview.circleReview()
    talk.type("", "\(people)", "", "", "")
    #expect(talk.asked == .fingers)
    return talk
  }

  @Test(
    "Counts that cannot be are said so, and are asked for again",
    arguments: [
      ("3 1 1 1 0", "Samen zijn dat er 6, en jullie zijn met 5."),
      ("3 1 1", "Ik lees 3 getallen, ik verwacht er 5. Zet er spaties tussen, zoals 3 1 0 2 0."),
      ("drie", "Kies een getal van 0 tot en met 5."),
      ("9 0 0 0 0", "Kies een getal van 0 tot en met 5."),
    ])
  func wrong(_ typed: String, _ complaint: String) throws {
    var talk = try atFingers(5)
    #expect(talk.type(typed).map(\.text) == [complaint])
    #expect(talk.asked == .fingers && talk.session[.fingers] == nil)
    #expect(talk.prompt().prefill.isEmpty, "a row of counts is typed anew")
  }

  @Test("Who held up no fingers is asked about, and told in a word") func passes() throws {
    var talk = try atFingers(5)
    #expect(talk.type("2 0 1 0 0").first?.text.contains("Heeft er iemand gepast?") == true)
    talk.type("")
    #expect(talk.session[.fingers]?.counts == [2, 0, 1, 0, 0])
    let said = talk.prompt().said.map(\.text)
    for line in ["gedaan: twee", "het moment kwam niet: één", "geen hand: twee"] {
      #expect(said.contains(line))
    }
    let isNumbered = said.joined().contains { $0.isNumber }
    #expect(!isNumbered, "counts are told in words")
  }

  @Test("Where nobody held up a hand nothing is told, and nothing of it can leave") func none()
    throws
  {
    var talk = try atFingers(4)
    talk.type("0 0 0 0 0", "")
    #expect(talk.asked == .start)
    talk.type("", "", "", "", "", "", "")
    #expect(talk.asked == .leaves)
    #expect(talk.conversation.question?.form.options.map(\.id) == ["list", "nothing"])
  }

  @Test(
    "Nothing links a count to a person: whatever is counted, the same is kept", arguments: 1...40)
  func linkless(_ seed: Int) throws {
    var random = Seeded(seed)
    var counts = [0, 0, 0, 0, 0]
    let people = Int.random(in: 2...10, using: &random)
    for _ in 0..<people { counts[Int.random(in: 0..<5, using: &random)] += 1 }
    let typed = counts.map(String.init).joined(separator: " ")
    var (one, other) = (try atFingers(people), try atFingers(people))
    one.type(typed)
    other.type("\(people) 0 0 0 0")
    #expect(one.session.entries.map(\.key) == other.session.entries.map(\.key))
    let kept = try #require(one.session.entries.last { $0.answer == .numbers(counts) })
    #expect(kept.key == Key(Topic<Fingers>.fingers.id), "about nobody")
    #expect(kept.facts.isEmpty)
    #expect(one.session.entries.count { $0.key.question == kept.key.question } == 1)
  }

  // MARK: Who is there

  @Test(
    "Whoever was not there the last time passes; fewer is no matter",
    arguments: [(3, false), (4, false), (6, true)])
  func newcomers(_ people: Int, _ isTold: Bool) throws {
    let (meeting, past) = try held(leaves: .list)
    #expect(past.people == 4)
    var talk = try Interview.circleReview(of: past, earlier: [meeting.id: meeting])
    talk.type("")
    let told =
      "Voor jou: Jullie zijn met meer dan de vorige keer. Wie nieuw is, past bij de vingers."
    #expect(talk.type("\(people)").map(\.text) == (isTold ? [told] : []))
  }

  @Test("Two can look back, one cannot") func sizes() throws {
    var talk = try Interview.circleReview()
    talk.type("", "1")
    #expect(talk.asked == .people)
    talk.type("2")
    #expect(talk.session[.people] == 2)
  }

  @Test("Who skips the beginning is asked how many there are at the fingers") func beginning()
    throws
  {
    var talk = try Interview.circleReview()
    talk.type(":overslaan", ":overslaan", "")
    #expect(talk.asked == .people)
    talk.type("4")
    #expect(talk.asked == .fingers)
  }

  @Test("Who skips how many there are is asked it at the fingers") func notTold() throws {
    var talk = try Interview.circleReview()
    talk.type("", ":overslaan", "", "", "")
    #expect(talk.asked == .people)
    var known = talk
    known.type("4", "2 1 0 0 0", "")
    #expect(known.prompt().said.map(\.text).contains("geen hand: één"))
    talk.type(":overslaan")
    #expect(talk.asked == .fingers)
    #expect(talk.type("2 1 1 0 0").isEmpty, "nobody knows whether anybody passed")
    #expect(talk.asked == .fingersTold)
    #expect(!talk.prompt().said.contains { $0.text.contains("geen hand") })
  }

  @Test("Who comes after the fingers did not keep a hand down") func afterwards() throws {
    var talk = try atFingers(5)
    talk.type("2 0 1 0 0", "", ":aantal 7")
    #expect(talk.asked == .fingersTold)
    #expect(talk.prompt().said.map(\.text).contains("geen hand: twee"))
  }

  @Test("What Enter takes at the end is what the choice says", arguments: Language.allCases)
  func consent(_ language: Language) throws {
    var talk = try Interview.circleReview(in: language)
    talk.type(":skip", ":skip", ":skip", ":skip", ":skip", "", "", "")
    #expect(talk.asked == .leaves)
    let option = try #require(talk.conversation.question?.form.options.first)
    #expect(talk.speaker.words(of: option) == talk.speaker.word(for: option))
  }

  // MARK: The story

  @Test("If nobody tells a story, it goes on to what each chooses") func noStory() throws {
    var talk = try atFingers(4)
    talk.type("4 0 0 0 0", "")
    #expect(talk.conversation.question?.key == CircleReviewStage.story.begins)
    talk.type(":overslaan")
    #expect(talk.conversation.question?.key == CircleReviewStage.choosing.begins)
  }

  @Test("Of the story nothing can be typed, and help knows what to say") func story() throws {
    var talk = try atFingers(4)
    talk.type("4 0 0 0 0", "", "")
    #expect(talk.asked == .story)
    let help = talk.type(":hulp").map(\.text).joined()
    #expect(help.contains("Welke vraag zit erachter?") && help.contains(":parkeer"))
    #expect(!help.contains(":samen") && !help.contains(":erbij"))
    talk.type("mijn directeur zei dat ik het moest doen")
    #expect(talk.asked == .story)
    #expect(talk.session.entries.allSatisfy { $0.answer?.isText != true })
  }

  // MARK: What was

  /// A meeting of four that agreed on one of two tasks, under number 3.
  private func held(leaves: Leaving?) throws -> (Session, CirclePast) {
    try held(leaves?.answer, allLeave: leaves == .counts ? .yes : nil)
  }

  private func held(_ leaves: Answer?, allLeave: YesNo?) throws -> (Session, CirclePast) {
    var meeting = Meeting(people: 4, tasks: ["pleinwacht", "dossiers"])
    meeting.vote([[3, 1], [3, 3], [4, 1], [3, 3]])
    var statements = [
      Statement(Key(naming: Subject("agreement", 1)), .text("De deur blijft dicht."), by: .person)
    ]
    if let leaves {
      statements.append(Statement(Key(.leaves), leaves, by: .person))
    }
    if let allLeave { statements.append(Statement(Key(.allLeave), allLeave.answer, by: .person)) }
    let entries = meeting.talk.say(statements).next.session.entries
    let session = Session(id: 3, entries)
    return (session, CirclePast(session, on: .test.adding(days: -42)))
  }

  @Test(
    "What all agreed about is shown where all let out how they voted, and no vote is",
    arguments: [
      (Leaving.list.answer, nil, false, true), (Leaving.counts.answer, .yes, true, true),
      (Leaving.counts.answer, .no, false, true), (Leaving.counts.answer, nil, false, true),
      (Leaving.nothing.answer, nil, false, true), (.skipped, nil, false, false),
      (.erased, nil, false, false), (nil, nil, false, false),
    ] as [(Answer?, YesNo?, Bool, Bool)])
  func agreed(_ leaves: Answer?, _ allLeave: YesNo?, _ isShown: Bool, _ isDecided: Bool) throws {
    let (meeting, past) = try held(leaves, allLeave: allLeave)
    var talk = try Interview.circleReview(of: past, earlier: [3: meeting])
    let said = talk.prompt().said.map(\.text).joined(separator: "\n")
    #expect(said.contains("waren jullie het eens over: pleinwacht.") == isShown)
    #expect(!said.contains("dossiers"))
    #expect(said.contains("De deur blijft dicht"))
    #expect(said.contains("Van toen mocht naar buiten") == isDecided)
  }

  @Test(
    "What a group took along is shown the next time where it let that out",
    arguments: [
      (Leaving.list.answer, true), (Leaving.counts.answer, true), (Leaving.nothing.answer, false),
      (.skipped, false), (.erased, false), (nil, false),
    ] as [(Answer?, Bool)])
  func takenAlong(_ leaves: Answer?, _ isShown: Bool) throws {
    var statements = [Statement(Key(.takeAlong), .text("we bellen eens"), by: .person)]
    if let leaves { statements.append(Statement(Key(.leaves), leaves, by: .person)) }
    let first = try Interview.circleReview().conversation.say(statements).next.session
    let review = Session(id: 4, first.entries)
    let past = CirclePast(nil, on: nil, since: [review])
    var talk = try Interview.circleReview(of: past, earlier: [4: review])
    let said = talk.prompt().said.map(\.text).joined(separator: "\n")
    #expect(said.contains("we bellen eens") == isShown)
  }

  @Test("A meeting that was erased since is not spoken of, and what came after it is") func erased()
    throws
  {
    let (meeting, past) = try held(leaves: .list)
    var first = try Interview.circleReview(of: past, earlier: [3: meeting])
    first.type("", "4", "", "", "", "4 0 0 0 0", "", ":overslaan", "", "", "", "", "we bellen eens")
    let open = Session(id: 4, first.session.entries)
    first.type("")
    let review = Session(id: 4, first.session.entries)
    let left = CirclePast(nil, on: nil, since: [review])
    #expect(left.day == nil && left.agreed.isEmpty && left.people == 4)
    var talk = try Interview.circleReview(of: left, earlier: [3: Session(id: 3), 4: review])
    let said = talk.prompt().said.map(\.text).joined(separator: "\n")
    #expect(said.contains("‘we bellen eens’"))
    #expect(!said.contains("pleinwacht") && !said.contains("[gewist]"))
    #expect(said.contains("Wat toen niet naar buiten mocht"))
    // What began while the meeting was there reads on without it.
    let later = Interview(
      Conversation(first.conversation.script, open.after([3: Session(id: 3)])), in: .nl,
      phrasebook: first.phrasebook, today: .test, isAttended: true)
    #expect(later.asked == .leaves)
  }
}

extension Answer {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
}
