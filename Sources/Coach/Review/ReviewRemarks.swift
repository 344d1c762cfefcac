import Dialogue

/// What the coach says after an answer in a follow-up: a fact that is mirrored, and mostly nothing.
struct ReviewRemarks {
  let session: Session
  let earlier: Earlier
  let agreements: Agreements

  init(_ session: Session, _ earlier: Earlier, _ agreements: Agreements) {
    (self.session, self.earlier, self.agreements) = (session, earlier, agreements)
  }

  /// From so many pairs on, they are counted.
  private static let countedPairs = 3

  func after(_ entry: Entry) -> [Remark] {
    guard entry.source == .person, let answer = entry.answer else { return [] }
    switch (Ask(rawValue: entry.key.question.rawValue), entry.key.about) {
    case (.emergencyNow, _) where EmergencyNow(answer) == .stillMine:
      let date = entry.facts["date"]
      return [
        Remark(ReviewMirror.handBackHow),
        Remark(
          date == nil ? ReviewMirror.handBackOpen : .handBack, date.map { ["date": $0] } ?? [:],
          tone: .quote),
      ]
    case (.momentStrikes, _): return written
    case (.reaction, _):
      guard let real = Scale(answer)?.value, case .number(let expected) = entry.facts["expected"]
      else { return [] }
      return [reacted(ReactionPair(expected: expected, real: real))]
    case (.end, _):
      return session[.lookBack].map { [Remark(Mirror.until, ["date": .day($0)])] } ?? []
    default: return []
    }
  }

  /// The moment, in one block.
  private var written: [Remark] {
    let lines = Session.momentTopics.filter { session[$0] != nil }.map {
      Remark(ReviewMirror.written, ["words": .answer(Key($0.id))], tone: .quote)
    }
    return lines.isEmpty ? [] : [Remark(ReviewMirror.momentWritten)] + lines
  }

  /// Both numbers; from three pairs on also how often it was otherwise in one direction.
  private func reacted(_ pair: ReactionPair) -> Remark {
    let facts: Facts = ["expected": .number(pair.expected), "real": .number(pair.real)]
    let pairs = earlier.pairs + ReactionPair.all(in: session)
    let better = pairs.count { $0.real > $0.expected }
    let worse = pairs.count { $0.real < $0.expected }
    guard pairs.count >= Self.countedPairs, better + worse > 0 else {
      return Remark(ReviewMirror.reacted, facts)
    }
    let counts: Facts = ["k": .number(max(better, worse)), "n": .number(pairs.count)]
    return Remark(
      better >= worse ? ReviewMirror.reactedBetter : .reactedWorse,
      facts.merging(counts) { one, _ in one })
  }
}
