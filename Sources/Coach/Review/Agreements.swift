package import Dialogue
import Workload

/// What was agreed in a chain of conversations and has not been settled since.
package struct Agreements: Sendable {
  /// A reaction that was expected and not asked after yet.
  package struct Prediction: Hashable, Sendable {
    package var task: Subject
    package var expected: Int
  }

  package private(set) var all: [Agreement] = []
  package private(set) var predictions: [Prediction] = []

  /// The agreements of a chain of conversations, the oldest first.
  package init(_ chain: [Past]) {
    for past in chain {
      switch past.kind {
      case .solo: begin(past.session)
      case .review: goOn(past.session)
      }
    }
  }

  package var plans: [Agreement] { all.filter(\.isPlan) }
  package var choices: [Agreement] { all.filter(\.isChoice) }

  /// Emergencies with the day they last until, where one was named.
  package var emergencies: [(agreement: Agreement, until: Day?)] {
    all.compactMap {
      if case .emergency(let until) = $0.kind { ($0, until) } else { nil }
    }
  }

  /// Those whose day has come; one without a day is always asked after.
  package func emergencies(endedBy day: Day) -> [Agreement] {
    emergencies.filter { $0.until.map { $0 <= day } ?? true }.map(\.agreement)
  }

  // MARK: Making

  private mutating func begin(_ session: Session) {
    let flap = Flap(session)
    let first = session.picks(in: flap).first
    let plans =
      first == nil ? [] : session.subjects(Topic<String>.plan.id).prefix(session.planCount)
    all += plans.map { plan in
      Agreement(plan, about: plan == .plan(1) ? first?.task.said(in: session) : nil, in: session)
    }
    // The task that a plan was made for is not asked after twice.
    let planned = plans.contains(.plan(1)) ? first?.task : nil
    for item in flap.changes {
      let subject = item.task.said(in: session)
      switch item.plan {
      case .emergency(let until, _): all.append(Agreement(subject, .emergency(until: until)))
      case let plan? where item.task != planned:
        all.append(Agreement(subject, .choice(plan.decision, isTrial: plan.isTrial)))
      default: break
      }
    }
    predictions += flap.changes.compactMap { item in
      session[.expected, item.task].map {
        Prediction(task: item.task.said(in: session), expected: $0.value)
      }
    }
  }

  private mutating func goOn(_ session: Session) {
    let dropped = session[.drop]?.subjects ?? []
    all = all.compactMap { Self.left(of: $0, after: session, dropped) }
    all.insert(
      contentsOf: session.reviewPlans.map { Agreement($0, about: nil, in: session) },
      at: plans.count)
    predictions.removeAll { session.stands(Key(Topic<Scale>.reaction.id, $0.task)) }
  }

  /// What is left of an agreement after a follow-up.
  private static func left(
    of agreement: Agreement, after session: Session, _ dropped: [Subject]
  ) -> Agreement? {
    let subject = agreement.subject
    switch agreement.kind {
    case .plan:
      let carry = session[.carry, subject]
      return carry == .letGo || carry == .change ? nil : agreement
    case .choice:
      let outcome = session[.outcome, subject]
      let isSettled = outcome == .done || outcome == .changed || dropped.contains(subject)
      return isSettled ? nil : agreement
    case .emergency(let until):
      switch session[.emergencyNow, subject] {
      case .returned: return nil
      case .extended:
        return Agreement(
          subject, .emergency(until: session[.extendedUntil, subject] ?? until))
      case .stillMine, nil: return agreement
      }
    }
  }
}

extension Agreement {
  /// A plan, as it was made in a session.
  fileprivate init(_ plan: Subject, about task: Subject?, in session: Session) {
    self.init(
      plan.said(in: session), .plan(about: task, isWhole: session[.planThen, plan] != nil))
  }
}

extension Subject {
  /// The same as other sessions know it.
  func said(in session: Session) -> Subject { Subject(kind, number, in: session.id) }
}

extension Session {
  /// The earlier plans that are worded anew in a follow-up, in the order in which they were made.
  var changedPlans: [Subject] {
    keys(of: Topic<Carry>.carry.id).compactMap(\.about).filter { self[.carry, $0] == .change }
      .sorted { ($0.session ?? 0, $0.number) < ($1.session ?? 0, $1.number) }
  }

  /// The if-then plans that were made in a follow-up: those that changed, then new ones.
  package var reviewPlans: [Subject] {
    let count = changedPlans.count + newPlanCount
    return subjects(Topic<String>.plan.id).filter { $0.number <= count }
  }

  /// How many new plans were asked for, besides those that changed.
  var newPlanCount: Int {
    guard self[.newPlan] == .yes else { return 0 }
    var count = 1
    let first = changedPlans.count
    while first + count < Self.mostPlans, self[.plan, .plan(first + count)] != nil,
      self[.another, .plan(first + count)] == .yes
    { count += 1 }
    return count
  }
}
