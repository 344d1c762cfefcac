package import Coach
package import Dialogue
package import Workload

/// One sheet for the talk with the director: facts, proposals, an agreement.
///
/// It has no place for reasons, scores, feelings or a person's own words: all it holds is what was
/// chosen, figures, and lines that the person agreed to.
package struct DirectorSheet: Sendable {
  /// A goal that one shares with the director.
  package enum Goal: Sendable {
    case shared(TimeGoal)
    case worded(PaperText)
    case fittingWork
  }

  /// A task that stays.
  package struct Kept: Sendable {
    package var name: PaperText
    package var domain: Domain?
  }

  /// A choice that is put before the director.
  package struct Proposal: Sendable {
    package enum Kind: Sendable {
      case yesIf(Condition?)
      case handOver
      case stop
      case trialStop
    }

    package var name: PaperText
    package var minutes: Int?
    package var kind: Kind
    /// Who or what it takes, where that was worded.
    package var need: PaperText?
    package var isDuty: Bool
    package var isKindConfirmed: Bool
  }

  /// An emergency measure with its end.
  package struct Emergency: Sendable {
    package var name: PaperText
    package var until: Day?
    package var afterwards: PaperText?
  }

  package var goal: Goal
  package var keeps: [Kept]
  package var figures: Figures
  package var pupils: Int?
  package var proposals: [Proposal]
  package var emergencies: [Emergency]
  /// How many emergency measures there are besides.
  package var moreEmergencies: Int
  package var isPostUnclear: Bool
  package var evaluation: Day?

  package init(_ context: DocumentContext, consented: [Key: String] = [:]) {
    let source = Source(context)
    let paper = PaperWording(say: Wording(context), consented: consented)
    goal = source.goal(paper)
    // Two tasks may have the same words for paper, which are then said once.
    keeps = source.kept.reduce(into: []) { keeps, item in
      let kept = Kept(name: paper.text(paper.task(item)), domain: item.kind.domain)
      if !keeps.contains(where: { $0.name.text == kept.name.text }) { keeps.append(kept) }
    }
    figures = Figures(source.flap, context.session)
    pupils = context.session[.pupils]
    proposals = source.proposed.compactMap { Proposal($0, paper) }
    emergencies = source.emergencies.map { item in
      var until: Day?
      if case .emergency(let date, _) = item.plan { until = date }
      return Emergency(
        name: paper.text(paper.task(item)), until: until,
        afterwards: paper.need(item).map(paper.text))
    }
    moreEmergencies = source.allEmergencies.count - emergencies.count
    isPostUnclear = context.session[.post] == .unclear
    evaluation = context.session[.lookBack]
  }

  /// The lines to agree to, or to word otherwise, before the sheet is made.
  package static func freeLines(_ context: DocumentContext) -> [FreeLine] {
    let source = Source(context)
    let paper = PaperWording(say: Wording(context), consented: [:])
    let items = source.kept + source.proposed + source.emergencies
    return [source.goalLine(paper)].compactMap(\.self)
      + items.flatMap { [paper.task($0)] + [paper.need($0)].compactMap(\.self) }
  }
}

extension DirectorSheet.Proposal {
  fileprivate init?(_ item: FlapItem, _ paper: PaperWording) {
    switch item.plan {
    case .yesIf(let condition, _): kind = .yesIf(condition)
    case .handOver: kind = .handOver
    case .no(let refusal): kind = refusal.isTrial ? .trialStop : .stop
    case .keep, .undecided, .emergency, nil: return nil
    }
    (name, minutes, isDuty) = (paper.text(paper.task(item)), item.minutes, item.duty != nil)
    need = paper.need(item).map(paper.text)
    isKindConfirmed = item.kind.isConfirmed && paper.say.context.isConfirmed
  }
}

/// The part of a flap that a director is to see.
private struct Source {
  let session: Session
  let flap: Flap

  init(_ context: DocumentContext) { (session, flap) = (context.session, Flap(context.session)) }

  /// No more than this of what is kept and of what is proposed: it is one sheet.
  private static let most = 3

  /// The core of the work first, then what takes most time.
  var kept: [FlapItem] {
    let kept = flap.items.filter { $0.plan == .keep }
    return kept.sorted { one, other in
      (one.isOwnCore ? 0 : 1, -(one.minutes ?? 0), one.task.number)
        < (other.isOwnCore ? 0 : 1, -(other.minutes ?? 0), other.task.number)
    }.prefix(Self.most).map(\.self)
  }

  var allEmergencies: [FlapItem] { flap.items.filter { $0.plan?.decision == .emergency } }

  /// What takes most time.
  var emergencies: [FlapItem] { most(of: allEmergencies) }

  /// What was chosen as most helpful; where nothing was, what frees most time.
  var proposed: [FlapItem] {
    let picks = session.picks(in: flap).filter { $0.plan?.decision != .emergency }
    guard picks.isEmpty else { return Array(picks.prefix(Self.most)) }
    return most(of: flap.changes.filter { $0.plan?.decision != .emergency })
  }

  private func most(of items: [FlapItem]) -> [FlapItem] {
    items.sorted { (-($0.minutes ?? 0), $0.task.number) < (-($1.minutes ?? 0), $1.task.number) }
      .prefix(Self.most).map(\.self)
  }

  /// Going home on time is one's own affair; the sheet then speaks of work that fits.
  func goal(_ paper: PaperWording) -> DirectorSheet.Goal {
    guard !flap.changes.isEmpty, let goal = session[.timeGoes] else { return .fittingWork }
    switch goal {
    case .teachers, .visits, .files, .learning: return .shared(goal)
    case .home: return .fittingWork
    case .other:
      let line = goalLine(paper)
      return line.flatMap { paper.consented[$0.key] }
        .map { .worded(PaperText(consented: $0)) } ?? .fittingWork
    }
  }

  func goalLine(_ paper: PaperWording) -> FreeLine? {
    guard !flap.changes.isEmpty, session[.timeGoes] == .other, let typed = session[.timeElse] else {
      return nil
    }
    return FreeLine(
      key: Key(Topic<String>.timeElse.id), typed: typed, suggestion: paper.say(.sheetFittingWork))
  }
}
