/// The name of a question.
///
/// A name never changes its meaning or its kind of answer: a new meaning is a new name.
package struct QuestionID: Hashable, Sendable, ExpressibleByStringLiteral {
  package var rawValue: String
  package init(_ rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
}

extension QuestionID: CustomStringConvertible {
  package var description: String { rawValue }
}

/// Something a question can be about: a line on the flap, a plan, a slip.
package struct Subject: Hashable, Sendable {
  /// The question whose answer says what the subject is, such as `task`.
  package var kind: QuestionID
  package var number: Int
  /// The session it was said in, when that is an earlier one.
  package var session: Int?

  package init(_ kind: QuestionID, _ number: Int, in session: Int? = nil) {
    (self.kind, self.number, self.session) = (kind, number, session)
  }
}

/// A question and what it is about.
///
/// At most one answer stands for a key.
package struct Key: Hashable, Sendable {
  package var question: QuestionID
  package var about: Subject?
  /// The other of two that a question is about, such as two lines that look alike.
  package var other: Subject?

  package init(_ question: QuestionID, _ about: Subject? = nil, _ other: Subject? = nil) {
    (self.question, self.about, self.other) = (question, about, other)
  }

  /// The key under which a subject says what it is.
  package init(naming subject: Subject) { self.init(subject.kind, subject) }

  /// The last question of every script: *dit was het*.
  package static let end = Key("end")

  /// Whether this is the key under which its subject says what it is.
  package var isNaming: Bool { about?.kind == question && other == nil }

  package func concerns(_ subject: Subject) -> Bool { about == subject || other == subject }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(question)
    hasher.combine(about?.number)
    hasher.combine(other?.number)
  }
}

// The stored forms: `task.7`, `plan.2:12` (of session 12), `minutes@task.7`, `same@task.3@task.5`.

extension Subject: CustomStringConvertible {
  package var description: String { "\(kind).\(number)" + (session.map { ":\($0)" } ?? "") }

  package init?(stored description: String) {
    guard let dot = description.lastIndex(of: ".") else { return nil }
    let numbers = description[description.index(after: dot)...].split(
      separator: ":", omittingEmptySubsequences: false
    )
    .map { Int($0) }
    guard dot > description.startIndex, let number = numbers.first ?? nil, numbers.count < 3,
      !numbers.contains(nil)
    else { return nil }
    self.init(
      QuestionID(String(description[..<dot])), number, in: numbers.count == 2 ? numbers[1] : nil)
  }
}

extension Key: CustomStringConvertible {
  package var description: String {
    ([question.rawValue] + [about, other].compactMap { $0?.description }).joined(separator: "@")
  }

  package init?(stored description: String) {
    let parts = description.split(separator: "@", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), !parts[0].isEmpty else { return nil }
    let subjects = parts.dropFirst().map { Subject(stored: String($0)) }
    guard !subjects.contains(nil) else { return nil }
    self.init(
      QuestionID(String(parts[0])), subjects.first ?? nil, subjects.count == 2 ? subjects[1] : nil)
  }
}
