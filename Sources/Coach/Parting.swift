package import Dialogue
package import Workload

/// A line that holds several tasks, and the lines that it is told apart into.
///
/// The line stays in the log as it was said. Its parts stand in its place for as long as a person
/// says that they are tasks of their own.
struct Parting {
  let session: Session
  let material: Material

  init(_ session: Session, _ material: Material) {
    (self.session, self.material) = (session, material)
  }

  /// Draws attention to a line that seems to hold several; parts of other words than these go.
  func noticed(_ task: Subject, _ text: String) -> [Statement] {
    guard !session.isPart(task) else { return [] }
    let key = Key(Topic<YesNo>.apart.id, task)
    let isSeveral = !material.parts(of: text).isEmpty
    guard isSeveral || session.entry(key) != nil else { return [] }
    return [Statement(key, isSeveral ? YesNo.yes.answer : nil)]
      + session.parts(of: task).map { Statement(Key(naming: $0), nil, by: .person) }
  }

  /// The parts of a line, each a line of its own; said again, they only come back.
  func following(_ answer: YesNo?, about task: Subject) -> [(part: Subject, said: [Statement])] {
    guard answer == .yes, let text = session[.task, task], session.parts(of: task).isEmpty
    else { return [] }
    let parts = material.parts(of: text)
    let list = session.entry(Key(naming: task))?.list
    return zip(session.fresh(task.kind, count: parts.count), parts).map { subject, part in
      let named = [
        Statement(Key(naming: subject), .text(part.text), by: .person, list: list),
        Statement(Key(Topic<YesNo>.partOf.id, subject, task)),
      ]
      let time = part.minutes.map {
        Statement(Key(Topic<Minutes>.minutes.id, subject), Minutes($0).answer, by: .person)
      }
      return (subject, named + (time.map { [$0] } ?? []))
    }
  }

  /// Where else the words of a line are kept: a part in its line, a line in its parts.
  static func twins(_ key: Key, _ session: Session) -> [Key] {
    guard key.isNaming, let task = key.about else { return [] }
    return session.keys(of: Topic<YesNo>.partOf.id).compactMap { link in
      guard let part = link.about, let whole = link.other else { return nil }
      return part == task ? Key(naming: whole) : whole == task ? Key(naming: part) : nil
    }
  }
}

extension Material {
  /// From this chance on, what kind of work a part is shows plainly.
  private static let plain = 0.85

  /// The tasks in a line that holds several; none where it holds one.
  package func parts(of line: String) -> [TaskPart] {
    TaskSplitter { [assess] task in
      assess(task, nil).domains.first.flatMap { $0.p >= Self.plain ? $0.id : nil }
    }.parts(of: line)
  }
}

extension Session {
  /// The line that each part was taken from, where both are still there.
  private var wholes: [Subject: Subject] {
    let links = keys(of: Topic<YesNo>.partOf.id)
    guard !links.isEmpty else { return [:] }
    let live = Set(subjects(Topic<String>.task.id))
    return links.reduce(into: [:]) { wholes, link in
      guard let part = link.about, let whole = link.other, live.contains(part),
        live.contains(whole)
      else { return }
      wholes[part] = whole
    }
  }

  /// The lines that count, in order: a line that was told apart gives way to its parts.
  package var tasks: [Subject] {
    let all = subjects(Topic<String>.task.id)
    let wholes = wholes
    guard !wholes.isEmpty else { return all }
    let parted = Set(wholes.values).filter { self[.apart, $0] == .yes }
    return all.filter { task in
      wholes[task].map(parted.contains) ?? !parted.contains(task)
    }.sorted {
      ((wholes[$0] ?? $0).number, $0.number) < ((wholes[$1] ?? $1).number, $1.number)
    }
  }

  /// The lines that seem to hold several tasks, and of which no list said what they are.
  var several: [Subject] {
    let live = Set(subjects(Topic<String>.task.id))
    return keys(of: Topic<YesNo>.apart.id).compactMap(\.about).filter { task in
      let isListed = entry(Key(Topic<Domain>.domain.id, task))?.source == .file
      return live.contains(task) && !isListed && proposed(.apart, task) == .yes
    }
  }

  fileprivate func isPart(_ task: Subject) -> Bool { wholes[task] != nil }

  fileprivate func parts(of task: Subject) -> [Subject] {
    wholes.filter { $0.value == task }.keys.sorted { $0.number < $1.number }
  }
}
