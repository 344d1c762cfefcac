import Dialogue

/// A small script with all that a script can have: lists, branches, facts, follow-ups.
extension Script {
  static var test: Script {
    var script = Script("test") { session in
      ask(.mood)
      if session[.mood] == .bad { ask(.why).optional() }
      gather(.item, at: .list, in: session)
      for item in session.items { ask(.time, item) }
      if !session.items.isEmpty {
        ask(.total, facts: ["n": .number(session.total)])
        ask(.best).outOf(session.items, upTo: 2)
      }
      for key in session.keys(of: Topic<Mood>.alike.id) where session.isLive(key) {
        ask(.alike, key.about, key.other)
      }
      ask(.agreed).notYet(Mood.bad)
      ask(.copy, facts: ["why": .answer(Key(Topic<String>.why.id))]).optional()
      ask(.end)
    }
    script.consequences = { entry, session in
      guard entry.source != .program, case .text(let text) = entry.answer, entry.key.isNaming,
        let item = entry.key.about
      else { return [] }
      let guess = Statement(Key(Topic<Int>.guess.id, item), .numbers([text.count]))
      let alike = session.items.filter { $0 != item && session[.item, $0] == text }
      return [guess] + alike.map { Statement(Key(Topic<Mood>.alike.id, $0, item)) }
    }
    script.sheet = Sheet(
      kind: Topic<String>.item.id, list: Key(Topic<Enter>.list.id),
      read: { $0.filter { !$0.isEmpty }.map { Gathered($0) } },
      lines: { session in session.items.map { ($0, []) } }, total: { _ in nil })
    return script
  }
}

enum Mood: String, Choice { case good, bad }

extension Topic<Mood> {
  static var mood: Self { Self(QuestionID("mood")) }
  static var alike: Self { Self(QuestionID("alike")) }
  static var total: Self { Self(QuestionID("total")) }
  static var agreed: Self { Self(QuestionID("agreed")) }
}
extension Topic<String> {
  static var why: Self { Self(QuestionID("why")) }
  static var item: Self { Self(QuestionID("item")) }
  static var copy: Self { Self(QuestionID("copy")) }
}
extension Topic<Int> {
  static var time: Self { Self(QuestionID("time")) }
  static var guess: Self { Self(QuestionID("guess")) }
}
extension Topic<Picks> { static var best: Self { Self(QuestionID("best")) } }
extension Topic<Enter> {
  static var list: Self { Self(QuestionID("list")) }
  static var end: Self { Self(QuestionID("end")) }
}

extension Session {
  var items: [Subject] { subjects(Topic<String>.item.id) }
  var total: Int { items.compactMap { self[.time, $0] }.reduce(0, +) }
  func isLive(_ key: Key) -> Bool {
    [key.about, key.other].allSatisfy { subject in subject.map(items.contains) ?? false }
  }
}

extension Subject {
  static func item(_ number: Int) -> Subject { Subject(Topic<String>.item.id, number) }
}

extension Conversation {
  static var test: Conversation { Conversation(.test, Session()) }

  var asks: String? { question?.key.description }

  mutating func say(_ values: any Answerable...) {
    for value in values { say(value.answer) }
  }
  mutating func say(_ answer: Answer?) { self = self.answer(answer, asked: "?").next }

  mutating func add(_ lines: String...) {
    self =
      add(
        lines.map { Gathered($0) }, of: Topic<String>.item.id, at: Key(Topic<Enter>.list.id)
      ).next
  }

  /// Two items of 30 and 60, up to the question about the total.
  static var filled: Conversation {
    var talk = Conversation.test
    talk.say(Mood.bad, "moe")
    talk.add("een", "twee")
    talk.say(Enter(), 30, 60)
    return talk
  }
}
