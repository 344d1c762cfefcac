import Dialogue

/// What a group is told after an answer.
struct CircleReviewRemarks {
  let session: Session
  let past: CirclePast

  init(_ session: Session, _ past: CirclePast) { (self.session, self.past) = (session, past) }

  func after(_ entry: Entry) -> [Remark] {
    guard entry.source == .person, let answer = entry.answer else { return [] }
    switch Ask(rawValue: entry.key.question.rawValue) {
    case .people:
      guard let then = past.people, let now = Int(answer), now > then else { return [] }
      return [Remark(CircleReviewNote.newcomers, tone: .aside)]
    case .allLeave where YesNo(answer) == .no: return [Remark(CircleReviewNote.dateOnly)]
    case .end: return CircleRemarks(session).after(entry)
    default: return []
    }
  }
}
