package import Dialogue
package import Workload

/// A line on the flap, with what has been said about it.
///
/// Built from the deciding answers, so that an answer on a branch that was left has no place here
/// and cannot reach a document.
package struct FlapItem: Hashable, Sendable {
  package var task: Subject
  package var text: String
  /// The time it takes, in minutes a week, and who says so.
  package var minutes: Int?
  package var kind: Kind
  /// What the profile says of it, and by which item.
  package var verdict: Verdict?
  package var item: String?
  package var duty: Duty?
  package var boardRoles: [BoardRole]?
  package var judging: String?
  package var necessary: Necessary?
  package var owner: Ownership?
  /// The facts in which the person and the profile differ about that, where they do.
  package var difference: Facts?
  package var reasons: [Reason]
  package var plan: Plan?
  /// Who will do a duty of the school that leaves this list.
  package var whoThen: String?
  /// Whether everything that is known was confirmed by a person.
  package var isConfirmed: Bool

  /// What kind of work it is.
  package struct Kind: Hashable, Sendable {
    package var domain: Domain?
    package var with: WithWhom?
    /// Whether a person said so; else it is the program's proposal.
    package var isConfirmed: Bool
  }

  /// Whose task it is, after the profile was laid beside the person's own answer.
  package enum Ownership: Hashable, Sendable {
    case me, myOtherRole, other, unclear
    /// Person and profile differ, and the person finds out what holds.
    case findOut(said: Owner)
  }

  /// What happens to a task.
  package enum Plan: Hashable, Sendable {
    case keep
    case yesIf(Condition?, String?)
    case handOver(to: String?, needs: String?)
    case no(Refusal)
    case undecided(findOut: String?)
    case emergency(until: Day?, ifNobody: String?)
  }

  /// A no: who asked, and whether it is a trial.
  package struct Refusal: Hashable, Sendable {
    package var asker: Asker?
    package var askerRole: String?
    package var isTrial: Bool
    package var watcher: String?
  }

  /// Whether the person sees it as the ib'er's own and necessary.
  package var isMine: Bool { necessary == .yes && owner == .me }
  /// Whether it was taken on for a time.
  package var isEmergency: Bool { if case .emergency = plan { true } else { false } }
  package var isOwnCore: Bool { isMine && verdict == .core }
  /// Whether something changes: the candidates for practice.
  package var isChange: Bool {
    switch plan {
    case .yesIf, .handOver, .no, .emergency: true
    case .keep, .undecided, nil: false
    }
  }
}

extension FlapItem {
  init(_ task: Subject, text: String, in session: Session) {
    (self.task, self.text) = (task, text)
    minutes = session[.minutes, task]?.value
    let domains = session.known(.domains, task)?.elements ?? []
    kind = Kind(
      domain: domains.first, with: session.known(.with, task),
      isConfirmed: session.stands(Key(Topic<Domain>.domain.id, task)))
    duty = session.known(.duty, task)
    item = session.known(.item, task)?.id
    let necessary = session[.necessary, task]
    let boardRoles = necessary == .no ? nil : session.boardRoles(of: task)
    let verdict = session.verdict(of: task)
    let said = necessary == .no ? nil : session[.owner, task]
    let difference = Session.difference(said, verdict)
    let holds = session.holds(of: task, about: difference)
    (self.difference, owner) = (difference, said.map { Ownership($0, holds: holds) })
    (self.necessary, self.boardRoles, self.verdict) = (necessary, boardRoles, verdict)
    judging = boardRoles?.contains(.judge) == true ? session[.judging, task] : nil
    reasons = []
    plan = Plan(task, in: session)
    isConfirmed = kind.isConfirmed && plan != nil
    let leaves = necessary == .no || plan?.decision == .no
    whoThen = leaves && duty != nil ? session[.whoThen, task] : nil
    if !isMine { reasons = session.reasons(of: task) }
  }
}

extension FlapItem.Ownership {
  init(_ said: Owner, holds: Holds?) {
    self =
      switch (holds, said) {
      case (.findOut, _): .findOut(said: said)
      case (.profile, .me): .other
      case (.profile, .other): .me
      case (_, .me): .me
      case (_, .myOtherRole): .myOtherRole
      case (_, .other): .other
      case (_, .unclear): .unclear
      }
  }
}

extension FlapItem.Plan {
  init?(_ task: Subject, in session: Session) {
    guard let decision = session[.decision, task] else { return nil }
    switch decision {
    case .keep: self = .keep
    case .yesIf:
      let condition = session[.condition, task]
      self = .yesIf(condition, condition == .other ? session[.conditionText, task] : nil)
    case .handOver:
      self = .handOver(to: session[.handOverTo, task], needs: session[.handOverNeeds, task])
    case .no:
      let asker = session[.asker, task]
      let isTrial = session[.trial, task] == .trial
      self = .no(
        FlapItem.Refusal(
          asker: asker, askerRole: asker == .other ? session[.askerRole, task] : nil,
          isTrial: isTrial, watcher: isTrial ? session[.watcher, task] : nil))
    case .undecided: self = .undecided(findOut: session[.findOut, task])
    case .emergency:
      self = .emergency(until: session[.until, task], ifNobody: session[.ifNobody, task])
    }
  }

  /// Whether it is a stop for six weeks, to see what happens.
  package var isTrial: Bool { if case .no(let refusal) = self { refusal.isTrial } else { false } }

  /// The choice that was made.
  package var decision: Decision {
    switch self {
    case .keep: .keep
    case .yesIf: .yesIf
    case .handOver: .handOver
    case .no: .no
    case .undecided: .undecided
    case .emergency: .emergency
    }
  }
}

extension Session {
  /// What somebody does in the management team.
  fileprivate func boardRoles(of task: Subject) -> [BoardRole]? {
    guard let items = said(of: task) else { return earlierRoles(of: task) }
    let roles = BoardRole.allCases.filter { items.contains($0.item) }
    return roles.isEmpty ? nil : roles
  }

  /// The same in the log of a version that had a question for the management team alone.
  private func earlierRoles(of task: Subject) -> [BoardRole]? {
    known(.board, task) == nil ? nil : self[.boardRoles, task]?.elements
  }

  /// What the profile says of a task: noted by the program when the task was told apart.
  fileprivate func verdict(of task: Subject) -> Verdict? {
    guard let roles = earlierRoles(of: task), !roles.isEmpty, self[.necessary, task] != .no else {
      return known(.verdict, task)
    }
    return roles == [.advise] ? .conditional : .notMine
  }

  /// The person's answer and the profile's, where they differ.
  fileprivate static func difference(_ said: Owner?, _ verdict: Verdict?) -> Facts? {
    switch (said, verdict) {
    case (.me, .notMine):
      [
        "said": .phrase(Mirror.mine.phraseID), "profile": .phrase(Mirror.doesNotBelong.phraseID),
      ]
    case (.other, .core):
      [
        "said": .phrase(Mirror.notMine.phraseID), "profile": .phrase(Mirror.belongs.phraseID),
      ]
    default: nil
    }
  }

  /// What holds; what was said about another difference does not settle this one.
  fileprivate func holds(of task: Subject, about difference: Facts?) -> Holds? {
    guard let difference, entry(Key(Topic<Holds>.holds.id, task))?.facts == difference else {
      return nil
    }
    return self[.holds, task]
  }

  /// The reasons that were given for a task, the merged ones taken apart.
  func reasons(of task: Subject) -> [Reason] {
    let first = self[.reasons, task]?.elements ?? []
    let more = first.contains(.other) ? self[.moreReasons, task]?.elements ?? [] : []
    return first.flatMap { $0.rawValue.split(separator: "+") }.compactMap {
      Reason(rawValue: String($0))
    } + more.compactMap { Reason(rawValue: $0.rawValue) }
  }
}
