package import Coach
package import Dialogue
package import Workload

/// What a flap comes to: tasks and time, and how both are spread over the kinds of work.
package struct Figures: Sendable {
  /// The part of one kind of work, in minutes a week; `nil` where the kind is not known.
  package struct Share: Hashable, Sendable {
    package var domain: Domain?
    package var tasks: Int
    package var now: Int
    package var after: Int
  }

  package var tasks: Int
  package var minutes: Int
  /// What the changes free.
  package var freed: Int
  /// The hours for ib, where they are known, and what goes to tasks in another role.
  package var ibMinutes: Int?
  package var otherRole: Int
  /// Tasks without a time, and tasks whose kind nobody confirmed.
  package var untimed: Int
  package var proposed: Int
  /// All six kinds, and the unknown where there is one.
  package var shares: [Share]

  package var asIber: Int { minutes - otherRole }
  package var isChanging: Bool { freed > 0 }

  /// What changes is all that was chosen, or of that only what these choices change.
  package init(_ flap: Flap, _ session: Session, changing choices: [FlapItem]? = nil) {
    let told = choices.map { Set($0.map(\.task)) }
    func goes(_ item: FlapItem) -> Bool { !item.stays && told?.contains(item.task) ?? true }
    (tasks, minutes) = (flap.items.count, flap.minutes)
    freed = flap.items.filter(goes).compactMap(\.minutes).reduce(0, +)
    ibMinutes = session[.hours]?.value
    otherRole = flap.items.filter { $0.owner == .myOtherRole }.compactMap(\.minutes).reduce(0, +)
    untimed = flap.items.count { $0.minutes == nil }
    proposed = flap.items.count { !$0.kind.isConfirmed }
    let kinds: [Domain?] = Domain.allCases + [nil]
    shares = kinds.compactMap { domain in
      let items = flap.items.filter { $0.kind.domain == domain }
      guard domain != nil || !items.isEmpty else { return nil }
      return Share(
        domain: domain, tasks: items.count, now: items.compactMap(\.minutes).reduce(0, +),
        after: items.filter { !goes($0) }.compactMap(\.minutes).reduce(0, +))
    }
  }
}

extension FlapItem {
  /// Whether its time is still needed once the choices are carried out.
  var stays: Bool {
    switch plan {
    case .handOver, .no: false
    case .keep, .yesIf, .undecided, .emergency, nil: true
    }
  }
}
