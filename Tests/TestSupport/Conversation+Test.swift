package import Coach
package import Dialogue

extension Subject {
  package static func task(_ number: Int) -> Subject { Subject(Topic<String>.task.id, number) }
  package static func plan(_ number: Int) -> Subject { Subject(Topic<String>.plan.id, number) }
}

extension Key {
  package init(_ ask: Ask, _ about: Subject? = nil, _ other: Subject? = nil) {
    self.init(QuestionID(ask.rawValue), about, other)
  }

  /// The question by its name in the program.
  package var ask: Ask? { Ask(rawValue: question.rawValue) }
}

/// What is answered where a test does not care, unless it says otherwise.
package struct Replies: ExpressibleByDictionaryLiteral {
  private var answers: [Dialogue.Key: Answer] = [:]

  package init(dictionaryLiteral elements: (Ask, any Answerable)...) {
    for (ask, value) in elements { answers[Dialogue.Key(ask)] = value.answer }
  }

  /// An answer to a question about one task or plan.
  package func about(_ subject: Subject, _ ask: Ask, _ value: any Answerable) -> Self {
    var copy = self
    copy.answers[Dialogue.Key(ask, subject)] = value.answer
    return copy
  }

  /// The same, about the tasks of these numbers.
  package func about(_ tasks: [Int], _ ask: Ask, _ value: any Answerable) -> Self {
    tasks.reduce(self) { $0.about(.task($1), ask, value) }
  }

  package func answering(_ ask: Ask, _ value: any Answerable) -> Self {
    var copy = self
    copy.answers[Dialogue.Key(ask)] = value.answer
    return copy
  }

  package func skipping(_ asks: Ask...) -> Self {
    var copy = self
    for ask in asks { copy.answers[Dialogue.Key(ask)] = .skipped }
    return copy
  }

  package func reply(to question: Question) -> Answer {
    if let answer = answers[question.key] ?? answers[Dialogue.Key(question.key.question)] {
      return answer
    }
    switch question.key.ask {
    case .hours: return .numbers([960])
    case .same, .apart, .another: return YesNo.no.answer
    case .picks, .shortlist:
      return .subjects(Array(question.form.subjects.prefix(question.form.limit)))
    default: break
    }
    return switch question.form {
    case .text: .text("iets van de directeur op maandag")
    case .number(let range): .numbers([min(7, range.upperBound)])
    case .hours, .time: .numbers([60])
    case .day: .day(Day.test.adding(days: 67))
    case .choices, .options: .choices(Array(question.form.options.map(\.id).prefix(1)))
    case .subjects, .exceptions: .subjects([])
    case .lines, .enter: .done
    case .digits(let digits, let count, _):
      .numbers(Array(repeating: digits.lowerBound, count: count.lowerBound))
    case .amounts(let count, _): .numbers(Array(repeating: 0, count: count))
    }
  }
}

extension Form {
  /// What can be picked, where things that were said before can.
  package var subjects: [Subject] {
    switch self {
    case .subjects(let subjects, _), .exceptions(let subjects): subjects
    default: []
    }
  }
}

extension Conversation {
  package static func solo(_ material: Material = .test) -> Conversation {
    Conversation(.solo(material), Session())
  }

  /// The question on the screen, by its name in the program.
  package var asked: Ask? { question?.key.ask }

  /// Answers the question on the screen, and those after it.
  package mutating func say(_ values: any Answerable...) {
    for value in values { say(value.answer) }
  }

  package mutating func say(_ answer: Answer?) { self = self.answer(answer).next }

  /// Puts lines on the flap.
  package mutating func add(_ lines: String..., by source: Entry.Source = .person) {
    let gathered = lines.map { Gathered($0) }
    self = add(gathered, of: Topic<String>.task.id, at: Key(.flap), by: source).next
  }

  /// Answers what a test does not care about, until a question is asked or nothing is.
  package mutating func proceed(to ask: Ask, about task: Int? = nil, _ replies: Replies = [:]) {
    for _ in 0..<2_000 {
      guard let question else { return }
      if question.key.ask == ask, task == nil || question.key.about?.number == task { return }
      say(replies.reply(to: question))
    }
  }

  /// Answers everything that is asked.
  package mutating func finish(_ replies: Replies = [:]) {
    for _ in 0..<2_000 {
      guard let question else { return }
      say(replies.reply(to: question))
    }
  }

  /// Answers a question that was asked before otherwise.
  package mutating func change(_ key: Key, to value: any Answerable) {
    self = say([Statement(key, value.answer, by: .person)]).next
  }

  /// Every question that applies now, by its name in the program.
  package var asks: [Ask] { agenda.compactMap(\.key.ask) }

  package var flap: Flap { Flap(session) }

  /// The same conversation, read again from its log.
  package var resumed: Conversation {
    Conversation(
      script,
      Session(
        id: session.id, version: session.version, session.entries, renamed: script.renamed
      ).after(session.earlier))
  }
}
