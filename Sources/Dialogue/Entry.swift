/// One thing that was said.
///
/// Entries are only ever added. The last one for a key stands.
package struct Entry: Hashable, Sendable {
  /// Who says so.
  package enum Source: String, Sendable {
    case person, file
    /// What the program noticed. It is offered, and never closes a question.
    case program
  }

  /// Its place in the session.
  ///
  /// Two programs that write at once claim the same place, so that the log can refuse one.
  package var number: Int
  /// Entries of one act stand or fall together: an import, a merge, an undo.
  package var act: Int
  /// Seconds since 1970, for people and clocks; the order is that of `number`.
  package var at: Int
  package var key: Key
  /// `nil` takes the answer back, or, from the program, only draws attention to the question.
  package var answer: Answer?
  package var source: Source
  /// The list at which a line was said.
  package var list: Key?
  /// The facts that were in the words of the question.
  package var facts: Facts
  /// The words that were asked, with their slots still open.
  package var asked: String?
  /// The act that this one undoes.
  package var undoes: Int?

  package init(
    number: Int, act: Int, at: Int, key: Key, answer: Answer?, source: Source, list: Key? = nil,
    facts: Facts = [:], asked: String? = nil, undoes: Int? = nil
  ) {
    (self.number, self.act, self.at, self.key) = (number, act, at, key)
    (self.answer, self.source, self.list) = (answer, source, list)
    (self.facts, self.asked, self.undoes) = (facts, asked, undoes)
  }
}

/// Something to be said: by a person, or by the program because of what a person said.
package struct Statement: Sendable {
  package var key: Key
  package var answer: Answer?
  package var source: Entry.Source
  package var list: Key?
  package var asked: String?
  /// The facts it rests on, where no question on the agenda says so.
  package var facts: Facts

  package init(
    _ key: Key, _ answer: Answer? = nil, by source: Entry.Source = .program,
    list: Key? = nil, asked: String? = nil, facts: Facts = [:]
  ) {
    (self.key, self.answer, self.source) = (key, answer, source)
    (self.list, self.asked, self.facts) = (list, asked, facts)
  }
}

extension Entry {
  /// Whether it closes its question.
  package var stands: Bool { source != .program && answer != nil && answer != .later }

  /// Whether erasing what stands under a key removes this entry.
  ///
  /// All earlier answers to the same question go, or the last but one would come back to life.
  /// With a line on a list goes everything that was said about it.
  package func falls(with key: Key) -> Bool {
    if self.key == key { return true }
    guard key.isNaming, let subject = key.about else { return false }
    return self.key.concerns(subject)
  }
}
