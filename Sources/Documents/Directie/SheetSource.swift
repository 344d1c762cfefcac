import Coach
import Dialogue
import Workload

/// The part of a flap that a director is to see.
struct SheetSource {
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

  /// The task of which it is still to be found out whose it is.
  ///
  /// One that stands on the sheet already, or else what takes most time; a proposal has a question
  /// of its own.
  var whose: FlapItem? {
    let proposed = proposed.map(\.task)
    let open = flap.items.filter {
      if case .findOut = $0.owner { !proposed.contains($0.task) } else { false }
    }
    let told = (emergencies + kept).map(\.task)
    return told.compactMap { task in open.first { $0.task == task } }.first
      ?? most(of: open).first
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
      return goalLine(paper).flatMap { paper.consented[$0.key] }
        .map { .worded(PaperText(consented: $0)) } ?? .fittingWork
    }
  }

  func goalLine(_ paper: PaperWording) -> FreeLine? {
    guard !flap.changes.isEmpty, session[.timeGoes] == .other, let typed = session[.timeElse] else {
      return nil
    }
    return FreeLine(
      key: Key(Topic<String>.timeElse.id), typed: typed, suggestion: paper.say(.sheetFittingWork),
      place: paper.say(.sheetGoalHeading))
  }
}

extension FlapItem {
  /// When an emergency measure ends.
  var until: Day? { if case .emergency(let until, _) = plan { until } else { nil } }
}
