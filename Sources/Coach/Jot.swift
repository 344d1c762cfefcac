package import Dialogue

/// A task that came by between two conversations.
package struct Jot: Hashable, Sendable {
  /// Names the session in which it was jotted down.
  package var subject: Subject
  package var text: String

  package init(_ subject: Subject, _ text: String) { (self.subject, self.text) = (subject, text) }
}

/// Everything that was jotted down, and what no conversation has taken up or left yet.
package struct Jots: Sendable {
  /// The id under which the session of jots is kept.
  package static let script = "jots"
  package static let version = 1
  /// What says that a conversation has taken up or left a jot.
  package static let settledQuestion = QuestionID("settled")

  package let session: Session

  package init(_ session: Session) { self.session = session }

  package var open: [Jot] {
    session.subjects(Topic<String>.jot.id).compactMap { subject in
      guard !session.stands(Self.settled(subject)), let text = session[.jot, subject] else {
        return nil
      }
      return Jot(Subject(subject.kind, subject.number, in: session.id), text)
    }
  }

  /// The entry that keeps a new jot.
  package func entry(for text: String, at time: Int) -> Entry {
    entry(Key(naming: session.fresh(Topic<String>.jot.id)[0]), .text(text), at: time)
  }

  /// The entry that says that a conversation has taken up or left a jot.
  package func settling(_ jot: Subject, at time: Int) -> Entry {
    entry(Self.settled(Subject(jot.kind, jot.number)), .done, at: time)
  }

  private func entry(_ key: Key, _ answer: Answer, at time: Int) -> Entry {
    let last = session.entries.last
    return Entry(
      number: (last?.number ?? 0) + 1, act: (last?.act ?? 0) + 1, at: time, key: key,
      answer: answer, source: .person)
  }

  private static func settled(_ jot: Subject) -> Key {
    Key(settledQuestion, Subject(jot.kind, jot.number))
  }
}
