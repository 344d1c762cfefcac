package import Dialogue
package import Workload

/// The sheet: every line once, however often it was written down.
package struct Flap: Sendable {
  package var items: [FlapItem]
  /// Lines that are the same as an earlier one, with that one.
  private var first: [Subject: Subject]

  package init(_ session: Session) {
    let first = Self.firstWordings(session)
    self.first = first
    let task = Topic<String>.task
    items = session.tasks.compactMap { subject in
      guard first[subject] == nil, let text = session[task, subject] else { return nil }
      return FlapItem(subject, text: text, in: session)
    }
  }

  package subscript(_ task: Subject) -> FlapItem? { items.first { $0.task == task } }

  /// The lines that were merged into one, that one included.
  package func merged(into task: Subject) -> [Subject] {
    ([task] + first.filter { $0.value == task }.keys).sorted { $0.number < $1.number }
  }

  /// The lines of which a person has said what kind of work they are.
  package var learned: [LearnedLine] {
    items.compactMap { item in
      guard item.kind.isConfirmed, let domain = item.kind.domain else { return nil }
      return LearnedLine(item.text, domain: domain, with: item.kind.with)
    }
  }

  /// All time together, in minutes a week.
  package var minutes: Int { items.compactMap(\.minutes).reduce(0, +) }

  /// The tasks that changes were chosen for.
  package var changes: [FlapItem] { items.filter(\.isChange) }

  /// The time that changes free, in minutes a week: what is handed over or refused.
  package var freed: Int {
    items.filter {
      switch $0.plan {
      case .handOver, .no: true
      default: false
      }
    }.compactMap(\.minutes).reduce(0, +)
  }

  /// A merge is an answer: saying *no* afterwards brings back the line with all that was said
  /// about it.
  private static func firstWordings(_ session: Session) -> [Subject: Subject] {
    var first: [Subject: Subject] = [:]
    let given = Set(session.subjects(Topic<String>.task.id)).subtracting(session.tasks)
    for key in session.keys(of: Topic<YesNo>.same.id)
    where session[.same, key.about, key.other] == .yes {
      guard let about = key.about, let with = key.other, !given.contains(about),
        !given.contains(with)
      else { continue }
      let (one, other) = (first[about] ?? about, first[with] ?? with)
      guard one != other else { continue }
      let (kept, gone) = one.number < other.number ? (one, other) : (other, one)
      for (key, value) in first where value == gone { first[key] = kept }
      first[gone] = kept
    }
    return first
  }
}
