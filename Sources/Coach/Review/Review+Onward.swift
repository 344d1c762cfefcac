import Dialogue
import Workload

// T6 and T7: where the time went, and how it goes on.

extension Review {
  // MARK: T6

  @Agenda var timeWent: [Question] {
    if let goal {
      stage(week) {
        ask(.timeWent, facts: ["goal": goal])
        if session[.timeWent] == .elsewhere {
          ask(.timeWentTo).form(.text(3...140)).optional()
        }
      }
    }
  }

  /// What freed time was meant for; after an erase, what the answer says of it.
  private var goal: Fact? {
    guard let first else {
      return session.entry(Key(Topic<TimeWent>.timeWent.id))?.facts["goal"]
    }
    guard isChange, let goal = first.session[.timeGoes] else { return nil }
    guard goal == .other else { return .phrase("\(goal.phraseID).long") }
    return .answer(Key(Topic<String>.timeElse.id, .session(first.session.id)))
  }

  // MARK: T7

  @Agenda var onward: [Question] {
    stage(Stage(ReviewStage.onward)) {
      for (plan, facts) in standingPlans {
        ask(.carry, plan, facts: facts)
      }
      let open = openChoices
      if !open.isEmpty {
        ask(.drop).outOf(open.map(\.subject), upTo: .max).optional().beside { subject in
          open.first { $0.subject == subject }.flatMap { agreement in
            if case .choice(let decision, let isTrial) = agreement.kind {
              Remark(phrase: isTrial ? Stop.trial.phraseID : decision.phraseID)
            } else {
              nil
            }
          }
        }
      }
      if isChange || !session.changedPlans.isEmpty { newPlans }
      ask(.lookBack).suggesting(.daysAhead(21)).worded("again")
    }
  }

  private var standingPlans: [(Subject, Facts)] {
    let asked = agreements.plans.map { ($0.subject, $0.facts) }
    let gone = session.keys(of: Topic<Carry>.carry.id).compactMap { key -> (Subject, Facts)? in
      guard let plan = key.about, session.stands(key), !asked.contains(where: { $0.0 == plan })
      else { return nil }
      return (plan, session.entry(key)?.facts ?? [:])
    }
    return asked + gone
  }

  /// The choices that did not come to their end.
  private var openChoices: [Agreement] {
    agreements.choices.filter {
      let outcome = session[.outcome, $0.subject]
      return outcome != nil && outcome != .done && outcome != .changed
    }
  }

  /// First the plans that change, then new ones, while there are fewer than three.
  @Agenda private var newPlans: [Question] {
    let changed = session.changedPlans
    for (index, old) in changed.prefix(Session.mostPlans).enumerated() {
      let facts: Facts = ["was": .answer(Key(naming: old))]
      ask(.plan, .plan(index + 1), facts: facts).form(.text(8...120)).worded("changed")
      rest(of: .plan(index + 1))
    }
    let kept = standingPlans.count { session[.carry, $0.0] == .keep }
    let room = Session.mostPlans - kept - changed.count
    if room > 0 {
      ask(.newPlan)
      for number in 0..<min(room, session.newPlanCount) {
        let plan = Subject.plan(changed.count + number + 1)
        ask(.plan, plan).form(.text(8...120)).worded("next")
        rest(of: plan)
        if session[.plan, plan] != nil, number + 1 < room { ask(.another, plan) }
      }
    }
  }

  @Agenda private func rest(of plan: Subject) -> [Question] {
    if session[.plan, plan] != nil {
      ask(.planThen, plan).form(.text(5...300))
      ask(.tell, plan).form(.text(2...80)).optional()
    }
  }

  // MARK: The end

  /// Older than this, a report is asked after.
  private static let oldAge = 6

  @Agenda var closing: [Question] {
    stage(Stage(ReviewStage.closing)) {
      for (number, months) in oldReports {
        ask(.keepOld, .session(number), facts: ["n": .number(months)])
      }
      ask(.end)
    }
  }

  private var oldReports: [(number: Int, months: Int)] {
    guard let today = session.known(.begun) else { return [] }
    return earlier.chain.filter { $0.kind == .solo }.compactMap { past in
      let months = past.day.months(until: today)
      return months < Self.oldAge ? nil : (past.session.id, months)
    }
  }
}

extension Day {
  /// Whole months from this day to another.
  fileprivate func months(until other: Day) -> Int {
    let count = (other.year - year) * 12 + other.month - month
    return other.day < day && adding(months: count) > other ? count - 1 : count
  }
}
