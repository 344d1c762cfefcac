import Dialogue

/// The numbers that sessions of one logbook have in another, wherever entries speak of them.
struct Renumbering {
  /// New numbers by old ones; one that is not among them is of a session that is gone.
  var sessions: [Int: Int] = [:]
  /// What else has another number, such as a jot that came into the other's list of jots.
  var subjects: [Subject: Subject] = [:]

  /// Stands for a session that is gone: no session has it.
  private static let gone = 0

  func renumbered(_ subject: Subject) -> Subject {
    if let other = subjects[subject] { return other }
    var subject = subject
    subject.session = subject.session.map { sessions[$0] ?? Self.gone }
    return subject
  }

  func renumbered(_ key: Key) -> Key {
    Key(key.question, key.about.map(renumbered), key.other.map(renumbered))
  }

  func renumbered(_ entry: Entry) -> Entry {
    var entry = entry
    entry.key = renumbered(entry.key)
    entry.list = entry.list.map(renumbered)
    entry.facts = entry.facts.mapValues(renumbered)
    if case .subjects(let subjects) = entry.answer {
      entry.answer = .subjects(subjects.map(renumbered))
    }
    return entry
  }

  private func renumbered(_ fact: Fact) -> Fact {
    switch fact {
    case .answer(let key): .answer(renumbered(key))
    case .subjects(let subjects): .subjects(subjects.map(renumbered))
    case .number, .minutes, .day, .phrase, .typed: fact
    }
  }
}
