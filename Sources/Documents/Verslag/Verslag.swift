package import Coach
package import Dialogue
package import Workload

/// The report for oneself (*reflectieverslag*): everything that was chosen, in one's own words.
package struct Verslag: Sendable {
  /// What the person says yes to: it comes first, on purpose.
  package enum Yes: Sendable {
    case time(TimeGoal, words: String?, noticed: String?)
    /// All tasks are kept, or these and no goal was named.
    case kept([FlapItem], isAll: Bool)
    case nothingYet
  }

  /// The tasks with one and the same decision.
  package struct Choices: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case keep
      case yesIf = "yes-if"
      case handOver = "hand-over"
      case no, emergency, undecided
      case notLooked = "not-looked"
    }

    package var kind: Kind
    package var items: [FlapItem]
  }

  /// How often reasons of one kind were given.
  package struct Origin: Sendable {
    package var group: ReasonGroup
    package var reasons: [(reason: Reason, count: Int)]
    package var count: Int { reasons.map(\.count).reduce(0, +) }
  }

  /// What was said in one's own words, and to which question.
  package struct OwnWords: Sendable {
    package var ask: Ask
    package var task: FlapItem?
    package var text: String
  }

  /// What is still to be found out.
  package enum ToFindOut: Sendable {
    case beforeDeciding(FlapItem, String)
    case whetherMine(FlapItem)
    case whose(FlapItem)
    case toWhom(FlapItem)
    case whatIsMyPost
  }

  /// A feeling as a number, for oneself only.
  package struct Score: Sendable {
    package var ask: Ask
    package var about: Subject?
    package var value: Int
  }

  package var yes: Yes
  package var figures: Figures
  package var choices: [Choices]
  /// Empty where nothing was asked about it.
  package var origins: [Origin]
  package var sentences: [(item: FlapItem, sentence: PractisedSentence)]
  package var plans: [IfThen]
  /// What can begin without anybody's leave.
  package var tomorrow: FlapItem?
  package var lookBack: Day?
  package var ownWords: [OwnWords]
  package var toFindOut: [ToFindOut]
  package var scores: [Score]

  package init(_ session: Session) {
    let flap = Flap(session)
    let picks = session.picks(in: flap)
    yes = Yes(flap, session)
    figures = Figures(flap, session)
    choices = Choices.all(flap)
    origins = Origin.all(flap)
    sentences = flap.changes.compactMap { item in
      PractisedSentence(item, in: session).map { (item, $0) }
    }
    plans = IfThen.all(in: session, flap)
    tomorrow = picks.first { session[.tomorrow]?.subjects.contains($0.task) == true }
    lookBack = session[.lookBack]
    ownWords = OwnWords.all(session, picks.first)
    toFindOut = ToFindOut.all(flap, session)
    scores = Score.all(session, sentences.map(\.item.task), plans.map(\.plan))
  }
}

extension Verslag.Yes {
  init(_ flap: Flap, _ session: Session) {
    let kept = flap.items.filter { $0.plan == .keep }
    if !flap.changes.isEmpty, let goal = session[.timeGoes] {
      let words = goal == .other ? session[.timeElse] : nil
      self = .time(goal, words: words, noticed: session[.noticed])
    } else if kept.isEmpty {
      self = .nothingYet
    } else {
      self = .kept(kept, isAll: kept.count == flap.items.count)
    }
  }
}

extension Verslag.Choices {
  fileprivate static func all(_ flap: Flap) -> [Self] {
    Kind.allCases.compactMap { kind in
      let items = flap.items.filter {
        ($0.plan?.decision.rawValue ?? Kind.notLooked.rawValue) == kind.rawValue
      }
      return items.isEmpty ? nil : Self(kind: kind, items: items)
    }
  }
}

extension Verslag.Origin {
  fileprivate static func all(_ flap: Flap) -> [Self] {
    let reasons = flap.items.flatMap(\.reasons)
    guard !reasons.isEmpty else { return [] }
    return ReasonGroup.allCases.map { group in
      let counts = Reason.allCases.filter { $0.group == group }
        .map { reason in (reason: reason, count: reasons.count { $0 == reason }) }
        .filter { $0.count > 0 }
      return Self(group: group, reasons: counts)
    }
  }
}

extension Verslag.OwnWords {
  fileprivate static func all(_ session: Session, _ pick: FlapItem?) -> [Self] {
    let general: [Ask] = [.worth, .closing, .monday, .pattern]
    let said = general.compactMap { ask in
      session[Topic<String>(ask)].map { Self(ask: ask, task: nil, text: $0) }
    }
    let heart = pick.flatMap { item in
      session[.heart, item.task].map { Self(ask: .heart, task: item, text: $0) }
    }
    return said + [heart].compactMap(\.self)
  }
}

extension Verslag.ToFindOut {
  fileprivate static func all(_ flap: Flap, _ session: Session) -> [Self] {
    (session[.post] == .unclear ? [.whatIsMyPost] : []) + flap.items.flatMap(about)
  }

  private static func about(_ item: FlapItem) -> [Self] {
    let whose: Self? =
      switch item.owner {
      case .findOut: .whetherMine(item)
      case .unclear: .whose(item)
      case .me, .myOtherRole, .other, nil: nil
      }
    let first: Self? =
      switch item.plan {
      case .undecided(let findOut?): .beforeDeciding(item, findOut)
      case .handOver(to: nil, needs: _): .toWhom(item)
      default: nil
      }
    return [whose, first].compactMap(\.self)
  }
}

extension Verslag.Score {
  fileprivate static func all(_ session: Session, _ tasks: [Subject], _ plans: [Subject]) -> [Self]
  {
    let asked: [(Ask, Subject?)] =
      [(.full, nil), (.say, nil)]
      + tasks.flatMap { [(.sounded, $0), (.expected, $0)] } + plans.map { (.sure, $0) }
    return asked.compactMap { ask, about in
      session[Topic<Scale>(ask), about].map { Self(ask: ask, about: about, value: $0.value) }
    }
  }
}
