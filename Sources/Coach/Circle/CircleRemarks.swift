import Dialogue

/// What a group is told after an answer, and what gives pause before one.
struct CircleRemarks {
  let session: Session

  init(_ session: Session) { self.session = session }

  /// With fewer it is better to sit side by side, with more at two tables.
  private static let good = 4...8

  func after(_ entry: Entry) -> [Remark] {
    guard entry.source == .person, let answer = entry.answer else { return [] }
    switch Ask(rawValue: entry.key.question.rawValue) {
    case .people: return advice(Int(answer) ?? Self.good.lowerBound)
    case .allAgree where YesNo(answer) == .no: return [Remark(CircleNote.adjust)]
    case .task where String(answer) != nil: return isNew(entry) ? named(entry.key.about) : []
    case .task where answer == .skipped: return [Remark(CircleNote.passed)]
    case .also: return Int(answer).map { [Remark(CircleNote.alsoHave, ["n": .number($0)])] } ?? []
    case .pair where Picks(answer)?.subjects.count == 1:
      return [Remark(CircleNote.onlyTwo)]
    case .allLeave where YesNo(answer) == .no: return [Remark(CircleNote.listOnly)]
    case .end:
      return session[.nextMeeting].map { [Remark(Mirror.until, ["date": .day($0)])] } ?? []
    default: return []
    }
  }

  /// Whether a line is named, and not put in other words.
  private func isNew(_ entry: Entry) -> Bool {
    !session.entries.contains {
      $0.key == entry.key && $0.number < entry.number && !session.isSpent($0) && $0.stands
        && $0.answer != .skipped
    }
  }

  private func named(_ task: Subject?) -> [Remark] {
    let circle = Circle(session)
    if let task, circle.isLate(task), let item = circle[task] {
      return [Remark(CircleNote.late, ["i": .number(item.number)])]
    }
    let isFull = circle.items.count == Circle.mostTasks
    return isFull && session.entry(CircleStage.merging.begins) == nil
      ? [Remark(CircleNote.full, tone: .aside)] : []
  }

  private func advice(_ people: Int) -> [Remark] {
    if people < Self.good.lowerBound { return [Remark(CircleNote.fewPeople, tone: .aside)] }
    if people > Self.good.upperBound { return [Remark(CircleNote.manyPeople, tone: .aside)] }
    return []
  }

  /// Fewer hands than people: somebody passes, or a hand was missed.
  func doubt(_ answer: Answer, to question: Question) -> Doubt? {
    guard case .amounts(_, let people) = question.form, case .numbers(let counts) = answer else {
      return nil
    }
    let missing = people - counts.reduce(0, +)
    guard missing > 0 else { return nil }
    let facts: Facts = ["x": .number(missing), "n": .number(people)]
    return Doubt(Remark(CircleNote.passes, facts))
  }
}
