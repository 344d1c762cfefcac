/// A question's name together with the type of its answer.
///
/// Asking and reading go through the same constant, so that they cannot disagree:
///
///     extension Topic<Decision> { static var decision: Self { Self(Ask.decision) } }
///     ask(.decision, task)             // offers the cases of Decision
///     session[.decision, task]         // is a Decision?
package struct Topic<Value: Answerable>: Sendable {
  package var id: QuestionID
  package init(_ id: QuestionID) { self.id = id }
  package init(_ name: some RawRepresentable<String>) { id = QuestionID(name.rawValue) }
}

/// A question that applies now.
///
/// Its words are looked up by `Ask.` and the name in its key, unless it has others.
package struct Question: Sendable {
  package var key: Key
  package var form: Form
  /// The facts in its words: when they change, the answer no longer stands, and is asked again.
  package var facts: Facts
  /// The answers after which it is asked again.
  package var refused: [Answer] = []
  /// Whether Enter alone passes it.
  package var isOptional = false
  /// What Enter alone takes: a fact or words to start from, never a judgement.
  package var suggestion: Suggestion?
  /// Whether what is typed is shown nowhere: not while it is typed, and never after.
  package var isSecret = false
  /// The version of the script that first asked it; older sessions are not asked.
  package var since = 1
  /// The stretch of the conversation it belongs to.
  package var stage: Stage?
  /// What is shown with it, before its words.
  package var shows: [Remark] = []
  /// What is said while one thinks: halfway where somebody keeps the time, else at once.
  package var halfway: [Remark] = []
  /// What stands beside the things to choose from.
  package var beside: @Sendable (Subject) -> Remark? = { _ in nil }
  /// The name of another wording of the same question.
  package var variant: String?
}

/// What Enter alone answers.
package enum Suggestion: Hashable, Sendable {
  case answer(Answer)
  /// Words of the coach's own, to be made one's own.
  case words(Remark)
  /// The day so many days from now.
  case daysAhead(Int)
}

/// A stretch of the conversation with a name.
package struct Stage: Hashable, Sendable {
  /// The id of its name.
  package var phrase: String
  /// What is said when it begins.
  package var opening: [Remark]
  /// What `:hulp` says of it, before the commands.
  package var help: [Remark] = []
  /// How long it is to take.
  package var seconds: Int?
  /// The question whose answer begins it.
  package var beginsWith: Key?
  /// Whether one is told at which line of the list one is.
  package var countsLines = true

  package init(_ name: some Phrased, opening: Remark? = nil) {
    (phrase, self.opening) = (name.phraseID, opening.map { [$0] } ?? [])
  }
}

/// Asks for a value about something.
package func ask<Value>(
  _ topic: Topic<Value>, _ about: Subject? = nil, _ other: Subject? = nil,
  facts: Facts = [:], since: Int = 1
) -> Question {
  Question(key: Key(topic.id, about, other), form: Value.form, facts: facts, since: since)
}

extension Question {
  package func form(_ form: Form) -> Self { with { $0.form = form } }
  package func upTo(_ limit: Int) -> Self {
    with {
      switch form {
      case .choices(let choice, _): $0.form = .choices(choice, upTo: limit)
      case .options(let options, _): $0.form = .options(options, upTo: limit)
      case .subjects(let subjects, _): $0.form = .subjects(subjects, upTo: limit)
      default: break
      }
    }
  }
  package func outOf(_ subjects: [Subject], upTo limit: Int) -> Self {
    form(.subjects(subjects, upTo: limit))
  }
  package func outOf(_ options: [Option], upTo limit: Int = 1) -> Self {
    form(.options(options, upTo: limit))
  }
  /// Asks again after this answer, such as *no* to "can everyone agree?".
  package func notYet(_ answer: some Answerable) -> Self { with { $0.refused = [answer.answer] } }
  /// The same question about these facts.
  package func about(_ facts: Facts) -> Self { with { $0.facts = facts } }
  package func optional() -> Self { with { $0.isOptional = true } }
  package func secret() -> Self { with { $0.isSecret = true } }
  package func halfway(_ remarks: [Remark]) -> Self { with { $0.halfway = remarks } }
  package func suggesting(_ suggestion: Suggestion?) -> Self {
    with { $0.suggestion = suggestion }
  }
  package func showing(_ remarks: Remark...) -> Self { with { $0.shows += remarks } }
  package func showing(_ remarks: [Remark]) -> Self { with { $0.shows += remarks } }
  package func beside(_ note: @escaping @Sendable (Subject) -> Remark?) -> Self {
    with { $0.beside = note }
  }
  package func worded(_ variant: String?) -> Self { with { $0.variant = variant } }

  private func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }
}

/// Questions that belong to one stretch of the conversation.
package func stage(_ stage: Stage, @Agenda _ questions: () -> [Question]) -> [Question] {
  questions().map {
    var question = $0
    question.stage = stage
    return question
  }
}
