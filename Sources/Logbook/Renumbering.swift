import Dialogue

/// The numbers that sessions of one logbook have in another, wherever entries speak of them.
struct Renumbering {
  /// New numbers by old ones.
  private(set) var sessions: [Int: Int] = [:]
  /// What else has another number, such as a jot that came into the other's list of jots.
  var subjects: [Subject: Subject] = [:]
  /// The questions that are answered with the numbers of sessions.
  let numbering: Set<QuestionID>
  /// The last number that was given away; without it every session is given the same.
  private(set) var last: Int?
  /// Whether there was nothing yet, so that numbers can stay as people know them.
  private let isFresh: Bool

  /// What stands for every session where it does not matter which.
  static let anySession = 0

  init(after last: Int?, numbering: Set<QuestionID>) {
    (self.last, self.numbering) = (last, numbering)
    isFresh = last == 0
  }

  /// Gives a session a number that no other has.
  mutating func give(_ session: Int) -> Int {
    guard let last else { return Self.anySession }
    let number = isFresh ? session : last + 1
    self.last = max(last, number)
    sessions[session] = number
    return number
  }

  /// Says which session here is the same.
  mutating func know(_ session: Int, as number: Int) { sessions[session] = number }

  /// A session that is gone gets a number as well, so that what was said of it stays together.
  private mutating func renumbered(_ session: Int) -> Int { sessions[session] ?? give(session) }

  private mutating func renumbered(_ subject: Subject) -> Subject {
    if let other = subjects[subject] { return other }
    guard let session = subject.session else { return subject }
    return Subject(subject.kind, subject.number, in: renumbered(session))
  }

  private mutating func renumbered(_ key: Key) -> Key {
    var key = key
    if let about = key.about { key.about = renumbered(about) }
    if let other = key.other { key.other = renumbered(other) }
    return key
  }

  mutating func renumbered(_ entry: Entry) -> Entry {
    var entry = entry
    entry.key = renumbered(entry.key)
    if let list = entry.list { entry.list = renumbered(list) }
    for (name, fact) in entry.facts { entry.facts[name] = renumbered(fact) }
    switch entry.answer {
    case .subjects(let subjects): entry.answer = .subjects(subjects.map { renumbered($0) })
    case .choices(let words) where numbering.contains(entry.key.question):
      entry.answer = .choices(words.map { word in Int(word).map { "\(renumbered($0))" } ?? word })
    default: break
    }
    return entry
  }

  private mutating func renumbered(_ fact: Fact) -> Fact {
    switch fact {
    case .answer(let key): .answer(renumbered(key))
    case .subjects(let subjects): .subjects(subjects.map { renumbered($0) })
    case .number, .minutes, .day, .phrase, .typed: fact
    }
  }
}
