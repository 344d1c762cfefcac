import Dialogue
import TestSupport
import Testing

@Suite("Stored forms") struct StoredFormTests {
  @Test("Whatever is said reads back as it was", arguments: 1...200)
  func roundTrip(_ seed: Int) {
    var random = Seeded(seed)
    let key = random.key()
    #expect(Key(stored: key.description) == key)
    let answer = random.answer()
    #expect(Answer(kind: answer.stored.kind, value: answer.stored.value) == answer)
    let facts = random.facts()
    #expect(Facts(encoded: facts.encoded) == facts)
  }

  @Test(
    "They are these",
    arguments: [
      (Key("time"), "time"), (Key(naming: .item(7)), "item@item.7"),
      (Key("minutes", .item(7)), "minutes@item.7"),
      (Key("same", .item(3), .item(5)), "same@item.3@item.5"),
      (Key("outcome", Subject("plan", 2, in: 12)), "outcome@plan.2:12"),
    ])
  func forms(_ key: Key, _ stored: String) { #expect(key.description == stored) }

  @Test(
    "What nobody wrote is read as nothing",
    arguments: [
      "", "@", "a@", "a@b", "a@b.", "a@.1", "a@b.x", "a@b.1:", "a@b.1:x", "a@b.1@c.2@d.3",
      "a@b.1:2:3",
    ])
  func garbage(_ stored: String) { #expect(Key(stored: stored) == nil) }

  @Test("A kind that a later version wrote is no answer to this one") func unknownKind() {
    #expect(Answer(kind: "melody", value: "la") == nil)
    #expect(Answer(kind: "day", value: "2026-02-30") == nil)
    #expect(Answer(kind: "numbers", value: "1 x 3") == .numbers([1, 3]))
    #expect(Facts(encoded: "a=n1 b=?? c= =n2 d=dnooit") == ["a": .number(1), "": .number(2)])
  }
}

@Suite("The fold never validates") struct FoldTests {
  @Test("Whatever the log holds, it is read, asked about, and never crashes", arguments: 1...60)
  func anything(_ seed: Int) {
    var random = Seeded(seed)
    let keys = (1...8).map { _ in random.key() } + Conversation.filled.agenda.map(\.key)
    var entries: [Entry] = []
    for number in 1...60 {
      entries.append(
        Entry(
          number: number, act: Int.random(in: 1...30, using: &random), at: 0,
          key: random.pick(keys) ?? .end, answer: random.chance(20) ? nil : random.answer(),
          source: random.pick([.person, .file, .program]) ?? .person,
          list: random.chance(30) ? random.pick(keys) : nil, facts: random.facts(),
          undoes: random.chance(10) ? Int.random(in: 1...30, using: &random) : nil))
    }
    var talk = Conversation(.test, Session(entries))
    var session = Session()
    for entry in entries { session.apply(entry) }
    #expect(Conversation(.test, session).agenda.map(\.key) == talk.agenda.map(\.key))
    for _ in 0..<10 {
      talk.back()
      talk = talk.answer(random.answer()).next
      talk = talk.undo().next
      talk = talk.erase(random.pick(keys) ?? .end).next
    }
    #expect(talk.session.entries.allSatisfy { $0.number > 0 })
  }

  @Test(
    "An answer of another kind, or a choice that no longer exists, stays and reads as nothing",
    arguments: [
      Answer.text("goed"), .choices(["rot"]), .choices([]), .numbers([]), .done, .skipped,
    ])
  func wrongKind(_ answer: Answer) {
    var talk = Conversation.test
    talk.say(answer)
    #expect(talk.session.stands(Key("mood")))
    #expect(talk.session[.mood] == nil)
    #expect(talk.asks == "list")
  }
}

extension Seeded {
  private mutating func word() -> String {
    pick(["task", "plan", "minutes", "een.twee", "x"]) ?? "x"
  }

  mutating func subject() -> Subject {
    Subject(
      QuestionID(word()), Int.random(in: 0...99, using: &self),
      in: chance(20) ? Int.random(in: 1...99, using: &self) : nil)
  }

  mutating func key() -> Key {
    let about = chance(70) ? subject() : nil
    return Key(QuestionID(word()), about, about != nil && chance(30) ? subject() : nil)
  }

  mutating func answer() -> Answer {
    let count = Int.random(in: 0...3, using: &self)
    switch Int.random(in: 0...10, using: &self) {
    case 0: return .text(pick(["", "é 🙂", "a=b c@d.1", "regel\nregel", "  "]) ?? "")
    case 1: return .numbers((0..<count).map { _ in Int.random(in: -9...Int.max, using: &self) })
    case 2: return .choices((0..<count).map { _ in word() })
    case 3: return .subjects((0..<count).map { _ in subject() })
    case 4: return .day(Day(number: Int.random(in: -700_000...2_000_000, using: &self)))
    case 5: return .done
    case 6: return .unknown
    case 7: return .later
    case 8: return .erased
    default: return .skipped
    }
  }

  mutating func facts() -> Facts {
    var facts: Facts = [:]
    for name in ["task", "n", "wat"].prefix(Int.random(in: 0...3, using: &self)) {
      facts[name] = fact()
    }
    return facts
  }

  private mutating func fact() -> Fact {
    switch Int.random(in: 0...5, using: &self) {
    case 0: .answer(key())
    case 1: .number(Int.random(in: -5...500, using: &self))
    case 2: .minutes(Int.random(in: 0...500, using: &self))
    case 3: .day(Day(number: Int.random(in: 0...40_000, using: &self)))
    case 4: .phrase("Mirror.mine")
    default: .subjects((0..<2).map { _ in subject() })
    }
  }
}
