/// A list that a conversation is about: what can be added to it, and how it is shown.
package struct Sheet: Sendable {
  /// The kind of line.
  package var kind: QuestionID
  /// The question at which lines are said.
  package var list: Key
  /// What typed or pasted lines hold; a heading holds nothing.
  package var read: @Sendable ([String]) -> [Gathered]
  /// The lines as they stand, in order, with what is shown beside each.
  package var lines: @Sendable (Session) -> [(subject: Subject, beside: [Remark])]
  /// What is shown below them.
  package var total: @Sendable (Session) -> Remark?

  package init(
    kind: QuestionID, list: Key, read: @escaping @Sendable ([String]) -> [Gathered],
    lines: @escaping @Sendable (Session) -> [(subject: Subject, beside: [Remark])],
    total: @escaping @Sendable (Session) -> Remark?
  ) {
    (self.kind, self.list, self.read) = (kind, list, read)
    (self.lines, self.total) = (lines, total)
  }
}

/// A line for a list, and what it carries besides its words, which is not asked again.
package struct Gathered: Hashable, Sendable {
  package var text: String
  package var also: [Carried]

  /// An answer that came with a line.
  package struct Carried: Hashable, Sendable {
    package var question: QuestionID
    package var answer: Answer
    package init(_ question: QuestionID, _ answer: Answer) {
      (self.question, self.answer) = (question, answer)
    }
  }

  package init(_ text: String, also: [Carried] = []) { (self.text, self.also) = (text, also) }
}
