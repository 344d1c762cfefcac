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
  ///
  /// Nobody can answer it without a name, so it is always one that the person agreed to.
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
    /// Whether it is about the work of the director's own team.
    package var isManagement: Bool
    package var isKindConfirmed: Bool
  }

  /// An emergency measure with its end.
  package struct Emergency: Sendable {
    package var name: PaperText
    /// Whether a person named it, so that it can be asked about.
    package var isNamed: Bool
    package var until: Day?
    package var afterwards: PaperText?
  }

  package var goal: Goal
  package var keeps: [Kept]
  package var figures: Figures
  /// Whether the hours are added up and laid beside the hours for ib.
  package var withTotals: Bool
  package var pupils: Int?
  package var proposals: [Proposal]
  /// How many proposals have no name for paper.
  package var spoken: Int
  package var emergencies: [Emergency]
  /// How many emergency measures there are besides.
  package var moreEmergencies: Int
  /// A task of which it is still to be found out whose it is.
  package var whose: PaperText?
  package var post: Post?
  package var evaluation: Day?

  package init(_ context: DocumentContext, _ options: DocumentOptions = DocumentOptions()) {
    let source = SheetSource(context)
    let paper = PaperWording(say: Wording(context), consented: options.consented)
    let names = PaperNames(paper: paper)
    goal = source.goal(paper)
    keeps = names.joined(source.kept).map {
      Kept(name: $0.name, domain: $0.items.first?.kind.domain)
    }
    // Hours that another choice frees would tell of a choice that is not put before the director.
    figures = Figures(
      source.flap, context.session,
      changing: source.proposed.filter { paper.consentedName($0) != nil })
    withTotals = options.withTotals
    pupils = context.session[.pupils]
    proposals = source.proposed.compactMap { Proposal($0, paper) }
    spoken = source.proposed.count - proposals.count
    emergencies = names.joined(source.emergencies) { item in
      "\(item.until?.number ?? 0) \(afterwards(item)?.text ?? "")"
    }.map { named in
      let item = named.items.first
      return Emergency(
        name: named.name, isNamed: item.flatMap(paper.consentedName) != nil, until: item?.until,
        afterwards: item.flatMap(afterwards))
    }
    moreEmergencies = source.allEmergencies.count - source.emergencies.count
    whose = source.whose.flatMap(paper.consentedName)
    post = context.session[.post]
    evaluation = context.session[.lookBack]

    func afterwards(_ item: FlapItem) -> PaperText? {
      paper.need(item, under: .sheetEmergenciesHeading).flatMap(paper.text)
    }
  }

  /// The lines to agree to, or to word otherwise, before the sheet is made.
  ///
  /// A line that comes after another can only come on the sheet where that one was agreed to.
  package static func freeLines(_ context: DocumentContext) -> [FreeLine] {
    let source = SheetSource(context)
    let paper = PaperWording(say: Wording(context), consented: [:])
    func lines(_ items: [FlapItem], _ heading: DocumentWord, orKind: Bool) -> [FreeLine] {
      items.flatMap { item in
        [
          paper.task(item, under: heading, orKind: orKind), paper.need(item, under: heading),
        ].compactMap(\.self)
      }
    }
    let all =
      [source.goalLine(paper)].compactMap(\.self)
      + lines(source.kept, .sheetKeepHeading, orKind: true)
      + lines(source.proposed, .sheetProposalsHeading, orKind: false)
      + lines(source.emergencies, .sheetEmergenciesHeading, orKind: true)
      + [source.whose].compactMap(\.self)
      .map { paper.task($0, under: .sheetNeedHeading, orKind: false) }
    var seen: Set<Key> = []
    return all.filter { seen.insert($0.key).inserted }
  }

  /// Whether there are hours that could be added up.
  package static func hasTotals(_ context: DocumentContext) -> Bool {
    Flap(context.session).minutes > 0 || context.session[.hours] != nil
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
    guard let name = paper.consentedName(item) else { return nil }
    (self.name, minutes, isDuty) = (name, item.minutes, item.duty != nil)
    need = paper.need(item, under: .sheetProposalsHeading).flatMap(paper.text)
    isManagement = item.kind.domain == .management || item.boardRoles != nil
    isKindConfirmed = item.kind.isConfirmed && paper.say.context.isConfirmed
  }
}
