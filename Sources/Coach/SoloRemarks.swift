import Dialogue
import Workload

/// What the coach says after an answer: a fact that is mirrored, and mostly nothing.
struct SoloRemarks {
  let session: Session
  let material: Material

  init(_ session: Session, _ material: Material) {
    (self.session, self.material) = (session, material)
  }

  func after(_ entry: Entry) -> [Remark] {
    guard entry.source == .person, let answer = entry.answer else { return [] }
    switch (Ask(rawValue: entry.key.question.rawValue), entry.key.about) {
    case (.post, _) where Post(answer) == .unclear: return [Remark(Mirror.forDirector)]
    case (.monday, _) where String(answer) != nil: return [Remark(Mirror.atTheEnd)]
    case (.necessary, let task?) where Necessary(answer) == .no: return duty(of: task)
    case (.decision, let task?)
    where Decision(answer) == .no && session[.necessary, task] != .no:
      return duty(of: task)
    case (.tomorrow, _) where Picks(answer)?.subjects.isEmpty == true:
      return [Remark(Mirror.becomesTalk)]
    case (.pushBack, _) where answer == .skipped: return repeating(entry.key.about)
    case (.end, _):
      return session[.lookBack].map { [Remark(Mirror.until, ["date": .day($0)])] } ?? []
    default: return []
    }
  }

  private func duty(of task: Subject) -> [Remark] {
    session.known(.duty, task) == nil ? [] : [Remark(Mirror.duty, tone: .warning)]
  }

  /// Three lines to repeat calmly; only a no has one that says no.
  private func repeating(_ task: Subject?) -> [Remark] {
    let alternative: Facts = [
      "alternative": .answer(Key(Topic<String>.alternative.id, task))
    ]
    let isNo = task.flatMap { session[.decision, $0] } == .no
    let lines =
      !isNo
      ? ["P03", "T02", "T03"]
      : session[.alternative, task] == nil ? ["P01", "P03", "P05"] : ["P01", "P04", "P05"]
    return [Remark(Mirror.repeatIntro)]
      + lines.map { Remark(phrase: "Sentence.\($0)", alternative, tone: .quote) }
  }
}
