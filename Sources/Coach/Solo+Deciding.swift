import Dialogue
import Workload

// S6 and S7: what becomes of a task, and one of them up close.

extension Solo {
  @Agenda func deciding(_ looked: [FlapItem]) -> [Question] {
    let core = flap.items.filter(\.isOwnCore)
    let exceptions = session[.keepCore]?.subjects ?? []
    if !core.isEmpty {
      ask(.keepCore, facts: ["tasks": .subjects(core.map(\.task))])
        .form(.exceptions(core.map(\.task)))
    }
    for item in core where exceptions.contains(item.task) || item.plan.isOther { decide(item) }
    for item in looked { decide(item) }
    let changes = flap.changes
    if changes.count > 1 {
      ask(.picks).outOf(changes.map(\.task), upTo: 3).beside(decisionRemark)
    }
    if !picks.isEmpty {
      ask(.tomorrow).outOf(picks.map(\.task), upTo: 1).beside(decisionRemark)
    }
  }

  @Agenda func decide(_ item: FlapItem) -> [Question] {
    ask(.decision, item.task).showing(condition(of: item))
    switch item.plan {
    case .yesIf(let condition, _):
      ask(.condition, item.task)
      if condition == .other { ask(.conditionText, item.task).form(.text(3...140)) }
    case .handOver:
      ask(.handOverTo, item.task).form(.text(2...80))
      ask(.handOverNeeds, item.task).form(.text(2...140)).optional()
    case .no(let refusal):
      // Where it need not be done at all, this was asked before.
      if item.duty != nil, item.necessary != .no { ask(.whoThen, item.task) }
      ask(.asker, item.task)
      if refusal.asker == .other { ask(.askerRole, item.task).form(.text(2...80)) }
      ask(.trial, item.task)
      if refusal.isTrial { ask(.watcher, item.task).form(.text(2...80)).optional() }
    case .undecided: ask(.findOut, item.task).form(.text(3...140)).optional()
    case .emergency:
      ask(.until, item.task)
      ask(.ifNobody, item.task).form(.text(3...140)).optional()
    case .keep, nil: []
    }
  }

  /// What was decided about a task, to stand beside it.
  @Sendable private func decisionRemark(_ task: Subject) -> Remark? {
    flap[task]?.plan.map { Remark(phrase: $0.decision.phraseID) }
  }

  /// What the profile asks of a task that is one's own, or was told apart, on a condition.
  private func condition(of item: FlapItem) -> [Remark] {
    let isMine = item.owner == .me || item.owner == .myOtherRole
    guard item.verdict == .conditional, isMine || session.said(of: item.task) != nil,
      let id = item.item, let known = material.profile[id], known.verdict == .conditional,
      known.condition != nil
    else { return [] }
    return [Remark(Mirror.condition, ["condition": .phrase("Item.\(id).condition")], tone: .note)]
  }

  /// The changes that help most; of one there is nothing to choose.
  var picks: [FlapItem] { session.picks(in: flap) }

  @Agenda func deepening(_ item: FlapItem) -> [Question] {
    let about: Facts = ["task": .answer(Key(naming: item.task))]
    let opening = Remark(Opening.deepening, about)
    stage(Stage(SoloStage.deepening, opening: opening)) {
      ask(.happened, item.task).form(.text(5...300)).optional()
      ask(.wanted, item.task).optional()
      ask(.thought, item.task).optional()
      ask(.felt, item.task).optional()
      ask(.did, item.task).optional()
      ask(.otherWanted, item.task).optional()
      if let reason = item.reasons.first(where: { $0 != .shortage || item.isEmergency }) {
        ask(
          .reasonQuestion, item.task,
          facts: ["question": .phrase("\(reason.phraseID).question")]
        ).optional()
      }
      ask(.gives, item.task).optional()
      ask(.costs, item.task).optional()
      ask(.notTaken, item.task).optional()
      ask(.heart, item.task).form(.text(3...200)).optional()
        .showing(session.ownWords(about: item.task))
    }
  }
}

extension FlapItem.Plan? {
  fileprivate var isOther: Bool { self != nil && self != .keep }
}
