import Coach
import Dialogue

extension DirectorSheet.Proposal {
  var isYesIf: Bool { if case .yesIf = kind { true } else { false } }
  var isHandOver: Bool { if case .handOver = kind { true } else { false } }
  var isTrialStop: Bool { if case .trialStop = kind { true } else { false } }

  /// The decision in a word or two.
  func decision(_ say: Wording) -> String {
    switch kind {
    case .yesIf: say(.proposeYesIf)
    case .handOver: say(.proposeHandOver)
    case .stop: say(.proposeStop)
    case .trialStop: say(.proposeTrial)
    }
  }

  /// Who or what it takes.
  func takes(_ say: Wording) -> String {
    if let need { return need.text }
    switch kind {
    case .yesIf(let condition): return condition.map(say.long) ?? say(.sheetSomeCondition)
    case .handOver: return say(.sheetSomebody)
    case .stop: return say(isDuty ? .takesOwner : isManagement ? .takesConsent : .takesAgreement)
    case .trialStop: return say(.takesWatcher)
    }
  }

  /// What the director can answer with yes or no.
  func question(_ say: Wording) -> String {
    let task: Facts = ["task": .typed(name.inShort)]
    switch kind {
    case .yesIf(let condition): return say(Self.question(condition), task)
    case .handOver: return say(.askHandOver, task)
    case .stop: return say(isDuty ? .askStopDuty : .askStop, task)
    case .trialStop: return say(.askTrial, task)
    }
  }

  private static func question(_ condition: Condition?) -> DocumentWord {
    switch condition {
    case .swap: .askSwap
    case .hours: .askHours
    case .adviseOnly: .askAdviseOnly
    case .together: .askTogether
    case .endDate: .askEndDate
    case .other, nil: .askCondition
    }
  }
}
