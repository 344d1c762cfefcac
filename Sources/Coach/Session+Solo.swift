package import Dialogue
import Workload

// What the questions of a solo conversation ask of the session.

extension Subject {
  static func plan(_ number: Int) -> Subject {
    Subject(Topic<String>.plan.id, number)
  }
}

extension Session {
  static let mostPlans = 3

  /// How many if-then plans there are to make: one, and each that was asked for after another.
  package var planCount: Int {
    var count = 1
    while count < Self.mostPlans, self[.plan, .plan(count)] != nil,
      self[.another, .plan(count)] == .yes
    { count += 1 }
    return count
  }

  /// Whether something heavy was said; once answered the question stays where it was.
  var isHeavy: Bool {
    self[.full]?.value == 10 || entry(Key(Topic<GoOn>.burden.id)) != nil
  }

  /// The items that a person said a line is, of those that it can be now.
  func said(of task: Subject) -> [String]? {
    guard let said = self[.meaning, task]?.items, !said.isEmpty,
      Set(said).isSubset(of: meanings(of: task) ?? [])
    else { return nil }
    return said
  }

  /// The items that a line can be; of an earlier version's log, those of the management team.
  func meanings(of task: Subject) -> [String]? {
    guard entry(Key(Topic<Meanings>.meaning.id, task)) == nil else {
      return proposed(.meaning, task)?.items
    }
    return known(.board, task).map { _ in BoardRole.allCases.map(\.item) }
  }

  /// The pairs that look alike and are both still there.
  var lookalikes: [(Subject, Subject)] {
    let live = Set(tasks)
    return keys(of: Topic<YesNo>.same.id).compactMap { key in
      guard let one = key.about, let other = key.other else { return nil }
      return live.contains(one) && live.contains(other) ? (one, other) : nil
    }
  }

  /// The changes that were chosen as the most helpful.
  package func picks(in flap: Flap) -> [FlapItem] {
    let changes = flap.changes
    guard changes.count > 1 else { return changes }
    // In the order in which they were named: the first is practised.
    return (self[.picks]?.subjects ?? []).compactMap { pick in changes.first { $0.task == pick } }
  }
}
