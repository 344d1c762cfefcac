import Dialogue
import Workload

// S9 to S11: where the time goes, if-then plans, the end.

extension Solo {
  @Agenda var yes: [Question] {
    let freed = flap.freed
    ask(.timeGoes, facts: freed > 0 ? ["minutes": .minutes(freed)] : [:])
      .worded(freed > 0 ? nil : "moreTime")
    if session[.timeGoes] == .other { ask(.timeElse).form(.text(3...140)) }
    ask(.noticed).form(.text(3...140)).optional()
  }

  /// If-then plans, one after the other, until it is enough.
  @Agenda var plans: [Question] {
    for number in 1...session.planCount {
      let plan = Subject.plan(number)
      let pick = number == 1 ? picks.first : nil
      ask(.plan, plan, facts: pick.map { ["pick": .answer(Key(naming: $0.task))] } ?? [:])
        .form(.text(8...120)).worded(pick == nil ? "next" : nil)
      if session[.plan, plan] != nil {
        planParts(plan, number)
        if number < Session.mostPlans { ask(.another, plan) }
      }
    }
  }

  @Agenda func planParts(_ plan: Subject, _ number: Int) -> [Question] {
    let sentence = number == 1 ? picks.first.flatMap { session.practised($0) } : nil
    ask(.planThen, plan, facts: sentence?.facts ?? [:]).form(.text(5...300))
      .suggesting(sentence.map { .words($0.spoken) })
    // What was said aloud twice need not be typed again.
    let isPractised = picks.first.map { pick in
      session.isPractised(session[.planThen, plan] ?? "", for: pick)
    }
    if session[.planThen, plan] != nil, isPractised != true {
      let facts: Facts = [
        "if": .answer(Key(naming: plan)),
        "then": .answer(Key(Topic<String>.planThen.id, plan)),
      ]
      ask(.planAgain, plan, facts: facts).form(.text(1...500)).optional()
        .showing(Remark(Mirror.plan, facts, tone: .quote))
    }
    ask(.sure, plan)
    if let sure = session[.sure, plan]?.value, sure < 7 {
      if sure > 0 { ask(.notLower, plan, facts: ["n": .number(sure)]).optional() }
      ask(.pointHigher, plan).optional()
    }
    ask(.between, plan).optional()
    ask(.tell, plan).form(.text(2...80)).optional()
  }

  var lookBack: Question { ask(.lookBack).suggesting(.daysAhead(21)) }

  @Agenda var closing: [Question] {
    let worth = session[.worth]
    if worth != nil {
      ask(.closing).optional().showing(choices).showing(
        Remark(Mirror.worth, ["worth": .answer(Key(Topic<String>.worth.id))], tone: .quote))
    }
    ask(.paper).upTo(2).optional().showing(worth == nil ? choices : [])
    ask(.end)
  }

  /// What was chosen, beside the picture of that Monday morning.
  private var choices: [Remark] {
    let changes = flap.changes.compactMap { item in
      item.plan.map { plan in
        Remark(
          Mirror.choice,
          [
            "task": .answer(Key(naming: item.task)),
            "decision": .phrase(plan.isTrial ? Stop.trial.phraseID : plan.decision.phraseID),
          ], tone: .quote)
      }
    }
    let keepsAll = !flap.items.isEmpty && flap.items.allSatisfy { $0.plan == .keep }
    let monday = Remark(
      Mirror.monday, ["monday": .answer(Key(Topic<String>.monday.id))], tone: .quote)
    let kept = flap.items.count { $0.plan == .keep }
    let keeps =
      kept == 0 || keepsAll ? [] : [Remark(Mirror.keeps, ["n": .number(kept)], tone: .quote)]
    return (changes.isEmpty ? [] : [Remark(Mirror.choices)] + keeps + changes)
      + (keepsAll ? [Remark(Mirror.keepsAll)] : []) + (session[.monday] == nil ? [] : [monday])
  }
}
