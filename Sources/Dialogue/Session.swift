/// What is known so far: the fold of the entries.
package struct Session: Sendable {
  package let id: Int
  /// The version of the script it was begun with.
  package let version: Int
  package private(set) var entries: [Entry] = []
  /// The sessions that this one looks back on, by number, for the words that were said there.
  package var earlier: [Int: Session] = [:]
  private let renamed: [QuestionID: QuestionID]
  private var latest: [Key: Entry] = [:]
  /// What the program noticed last, whether or not somebody has said something since.
  private var noticed: [Key: Entry] = [:]
  /// The keys that have been spoken of, by question, in order.
  private var keys: [QuestionID: [Key]] = [:]
  /// What has been named and not taken back, by kind and by the list where it was said.
  private var named: [QuestionID: [Subject]] = [:]
  private var lines: [Key: [Subject]] = [:]
  /// The last number that was ever given to a line, a plan or a slip.
  private var highest: [QuestionID: Int] = [:]
  /// The acts that were taken back: they stay in the log, and count for nothing.
  private var undone: Set<Int>

  package init(
    id: Int = 1, version: Int = 1, _ entries: [Entry] = [],
    renamed: [QuestionID: QuestionID] = [:]
  ) {
    (self.id, self.version, self.renamed, self.entries) = (id, version, renamed, entries)
    undone = Set(entries.compactMap(\.undoes))
    for entry in entries { fold(entry) }
  }

  package mutating func apply(_ entry: Entry) {
    entries.append(entry)
    if let act = entry.undoes, undone.insert(act).inserted {
      // What follows from an act goes with it, so all else is told again.
      self = Session(id: id, version: version, entries, renamed: renamed).after(earlier)
    } else {
      fold(entry)
    }
  }

  private mutating func fold(_ entry: Entry) {
    var entry = entry
    if let name = renamed[entry.key.question] { entry.key.question = name }
    if entry.key.isNaming, let subject = entry.key.about {
      highest[subject.kind] = max(highest[subject.kind] ?? 0, subject.number)
    }
    if isSpent(entry) { return }
    if entry.source == .program { noticed[entry.key] = entry }
    if entry.source == .program, stands(entry.key) { return }
    if latest.updateValue(entry, forKey: entry.key) == nil {
      keys[entry.key.question, default: []].append(entry.key)
    }
    if entry.key.isNaming, let subject = entry.key.about {
      let isNamed = if case .text = entry.answer { true } else { false }
      named[subject.kind, default: []].set(subject, isNamed)
      if let list = entry.list { lines[list, default: []].set(subject, isNamed) }
    }
  }

  /// The entry that stands for a key, whoever said it.
  package func entry(_ key: Key) -> Entry? { latest[key] }

  /// Whether somebody has answered, skipped or erased.
  package func stands(_ key: Key) -> Bool { latest[key]?.stands ?? false }

  /// What somebody said, as a value.
  package subscript<Value>(
    _ topic: Topic<Value>, _ about: Subject? = nil, _ other: Subject? = nil
  ) -> Value? {
    guard let entry = latest[Key(topic.id, about, other)], entry.stands else { return nil }
    return entry.answer.flatMap(Value.init)
  }

  /// What somebody said, or else what the program proposes.
  package func known<Value>(_ topic: Topic<Value>, _ about: Subject? = nil) -> Value? {
    latest[Key(topic.id, about)]?.answer.flatMap(Value.init)
  }

  /// What the program proposes, whatever was said since.
  package func proposed<Value>(_ topic: Topic<Value>, _ about: Subject? = nil) -> Value? {
    noticed[Key(topic.id, about)]?.answer.flatMap(Value.init)
  }

  /// Whether the last question of all was answered, so that no later script opens it again.
  package var isClosed: Bool { stands(.end) }

  /// The lines, plans or slips that have been named and not taken back, in that order.
  package func subjects(_ kind: QuestionID) -> [Subject] { named[kind, default: []] }

  /// Those that were said at a list.
  package func subjects(saidAt list: Key) -> [Subject] { lines[list, default: []] }

  /// Subjects that were never used before, not even by one that was taken back.
  package func fresh(_ kind: QuestionID, count: Int = 1) -> [Subject] {
    let last = highest[kind] ?? 0
    return (0..<max(0, count)).map { Subject(kind, last + $0 + 1) }
  }

  /// The keys of a question that have been spoken of, such as pairs of lines that look alike.
  package func keys(of question: QuestionID) -> [Key] { keys[question, default: []] }

  /// Whether an act is an undo or has been undone.
  package func isSpent(_ entry: Entry) -> Bool {
    entry.undoes != nil || undone.contains(entry.act)
  }

  /// What stays when some entries are really removed.
  package func without(_ isErased: (Entry) -> Bool) -> Session {
    Session(id: id, version: version, entries.filter { !isErased($0) }, renamed: renamed)
      .after(earlier)
  }
}

extension [Subject] {
  /// Puts a subject in its place, or takes it out.
  fileprivate mutating func set(_ subject: Subject, _ isIn: Bool) {
    let place = firstIndex { $0.number >= subject.number } ?? endIndex
    let isThere = place < endIndex && self[place] == subject
    if isIn, !isThere { insert(subject, at: place) }
    if !isIn, isThere { remove(at: place) }
  }
}

extension Session: CustomStringConvertible {
  package var description: String {
    entries.map { "\($0.number) \($0.key): \($0.answer.map { "\($0)" } ?? "-")" }
      .joined(separator: "\n")
  }
}
