/// What is asked, in order.
///
/// A script is a function of the session: it lists every question that applies now. Branches are
/// `if`, loops are `for`. Everything else follows from the list: the next question, back and
/// forward, "question 3 of 12", and which answers still count.
package struct Script: Sendable {
  package var id: String
  package var version = 1
  /// Questions that got another name, old to new.
  package var renamed: [QuestionID: QuestionID] = [:]
  package var questions: @Sendable (Session) -> [Question]
  /// What follows from an entry, found once, when it is said: a proposal, a likeness, a count.
  package var consequences: @Sendable (Entry, Session) -> [Statement] = { _, _ in [] }
  /// What the coach says after an answer, before the next question: a fact, never a verdict.
  package var remarks: @Sendable (Entry, Session) -> [Remark] = { _, _ in [] }
  /// What gives pause before an answer is stored: shown once, and overridden with Enter.
  package var doubts: @Sendable (Question, Answer, Session) -> Doubt? = { _, _, _ in nil }
  /// The other keys under which the words of one are kept, such as the line a part was taken from.
  package var twins: @Sendable (Key, Session) -> [Key] = { _, _ in [] }
  /// Whether the conversation is left after an entry, to be gone on with another time.
  package var leaves: @Sendable (Entry) -> Bool = { _ in false }
  /// The questions of which everything that was said is really erased because of an entry.
  package var forgets: @Sendable (Entry) -> Set<QuestionID> = { _ in [] }
  /// Whether others look along: nothing that was said before is offered again by itself, and each
  /// question says in its own words what Enter does.
  package var isShared = false
  /// The commands that can be given.
  package var commands = Command.everyday
  /// What a command of the script's own says, and what is said to it.
  package var obeys: Obeying = { _, _, _ throws(Problem) in throw .notHere }
  /// The numbers that lines are called by, where those are others than their places in a list.
  package var numbers: @Sendable (Session) -> [Subject: Int] = { _ in [:] }
  /// The list that `:erbij` adds to and `:flap` shows, where there is one.
  package var sheet: Sheet?

  package typealias Obeying =
    @Sendable (Command, _ rest: String, Conversation) throws(Problem) -> Obedience

  /// What comes of a command of the script's own.
  package struct Obedience: Sendable {
    package var statements: [Statement]
    package var remarks: [Remark]
    package init(_ statements: [Statement] = [], saying remarks: [Remark] = []) {
      (self.statements, self.remarks) = (statements, remarks)
    }
  }

  package init(
    _ id: String, version: Int = 1,
    @Agenda questions: @escaping @Sendable (Session) -> [Question]
  ) {
    (self.id, self.version, self.questions) = (id, version, questions)
  }

  /// Every question that applies now, in order.
  package func agenda(_ session: Session) -> [Question] {
    let questions = questions(session)
    guard version > session.version else { return questions }
    return questions.filter { $0.since <= session.version }
  }
}

/// Lets a script read as plain Swift.
@resultBuilder package enum Agenda {
  package static func buildExpression(_ question: Question) -> [Question] { [question] }
  package static func buildExpression(_ questions: [Question]) -> [Question] { questions }
  package static func buildBlock(_ parts: [Question]...) -> [Question] { buildArray(parts) }
  package static func buildOptional(_ part: [Question]?) -> [Question] { part ?? [] }
  package static func buildEither(first: [Question]) -> [Question] { first }
  package static func buildEither(second: [Question]) -> [Question] { second }
  package static func buildArray(_ parts: [[Question]]) -> [Question] {
    var questions: [Question] = []
    questions.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts { questions += part }
    return questions
  }
}

/// A list: each line said here, then room for more.
package func gather(
  _ kind: Topic<String>, at list: Topic<Enter>, in session: Session, upTo limit: Int = .max,
  worded variant: String? = nil
) -> [Question] {
  let key = Key(list.id)
  let lines = session.subjects(saidAt: key)
  let questions = lines.map { Question(key: Key(naming: $0), form: String.form, facts: [:]) }
  let list = Question(key: key, form: .lines(kind.id, upTo: limit), facts: [:])
  return questions + [list.worded(variant)]
}
