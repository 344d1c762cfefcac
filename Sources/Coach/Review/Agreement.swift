package import Dialogue
package import Workload

/// Something that somebody agreed with themselves, and that still stands.
package struct Agreement: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// *Als … dan …*, and the task it is about, where it is about one.
    case plan(about: Subject?, isWhole: Bool)
    /// A yes on a condition, a handing over, a no; or a stop to see what happens.
    case choice(Decision, isTrial: Bool)
    case emergency(until: Day?)
  }

  /// The plan or the task, in the session in which it was said.
  package var subject: Subject
  package var kind: Kind

  package init(_ subject: Subject, _ kind: Kind) { (self.subject, self.kind) = (subject, kind) }

  package var isPlan: Bool { if case .plan = kind { true } else { false } }
  package var isChoice: Bool { if case .choice = kind { true } else { false } }

  /// The task it is about.
  package var task: Subject? {
    switch kind {
    case .plan(let task, _): task
    case .choice, .emergency: subject
    }
  }

  /// The facts in its words: references into the session where it was said.
  package var facts: Facts {
    switch kind {
    case .plan(_, let isWhole):
      ["if": .answer(Key(naming: subject))].merging(
        isWhole ? ["then": .answer(Key(Topic<String>.planThen.id, subject))] : [:]
      ) { one, _ in one }
    case .choice(let decision, let isTrial):
      ["decision": .phrase(isTrial ? Stop.trial.phraseID : decision.phraseID)]
    case .emergency(let until): until.map { ["date": .day($0)] } ?? [:]
    }
  }

  /// The agreement as a line to read back.
  package var remark: Remark {
    let mirror: ReviewMirror =
      switch kind {
      case .plan(_, let isWhole): isWhole ? .plan : .planAlone
      case .choice: .choice
      case .emergency(let until): until == nil ? .emergencyOpen : .emergency
      }
    let task: Facts = isPlan ? [:] : ["task": .answer(Key(naming: subject))]
    return Remark(mirror, facts.merging(task) { one, _ in one }, tone: .quote)
  }
}
