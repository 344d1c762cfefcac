import Dialogue
import Workload

/// The numbers of the chain beside those of today: numbers, and from three on a row of bars.
struct ThenAndNow {
  let session: Session
  let earlier: Earlier

  init(_ session: Session, _ earlier: Earlier) { (self.session, self.earlier) = (session, earlier) }

  /// Fewer points than this are no line.
  private static let aLine = 3

  var remarks: [Remark] {
    let lines = scale(.full, .full) + scale(.say, .say) + hours
    return lines.isEmpty ? [] : [Remark(ReviewMirror.thenAndNow)] + lines
  }

  private func scale(_ topic: Topic<Scale>, _ name: ReviewMirror) -> [Remark] {
    guard let now = session[topic]?.value, let today = session.known(.begun) else { return [] }
    let before = earlier.chain.compactMap { past in
      past.session[topic].map { (day: past.day, value: $0.value) }
    }
    guard let first = before.first else { return [] }
    let what = Fact.phrase(name.phraseID)
    guard before.count + 1 >= Self.aLine else {
      let facts: Facts = ["what": what, "then": .number(first.value), "now": .number(now)]
      return [Remark(ReviewMirror.thenNow, facts, tone: .quote)]
    }
    return [Remark(name, tone: .quote)]
      + (before + [(day: today, value: now)]).map { day, value in
        let bar = String(repeating: "█", count: value)
        return Remark(
          ReviewMirror.bar, ["n": .number(value), "date": .day(day), "bar": .typed(bar)],
          tone: .quote)
      }
  }

  /// The time of the top tasks, as it was estimated then and now.
  private var hours: [Remark] {
    session.keys(of: Topic<Minutes>.minutes.id).compactMap { key in
      guard let task = key.about, let number = task.session,
        let now = session[.minutes, task]?.value,
        let then = earlier.chain.first(where: { $0.session.id == number })?
          .session[.minutes, Subject(task.kind, task.number)]?.value
      else { return nil }
      let facts: Facts = [
        "task": .answer(Key(naming: task)), "then": .minutes(then), "now": .minutes(now),
      ]
      return Remark(ReviewMirror.hoursThenNow, facts, tone: .quote)
    }
  }
}
