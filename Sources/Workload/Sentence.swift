import Dialogue

/// A ready-made sentence to make one's own, by the id of its words.
package struct Sentence: Hashable, Sendable {
  package var id: String
  package var decision: Decision
  package var asker: Asker?
  package var reasons: [Reason]
  /// Words that a task it fits may hold, folded.
  package var words: Set<String>
  /// Whether it is about the management team, and of no use elsewhere.
  package var isForBoard: Bool

  package init(
    id: String, decision: Decision, asker: Asker? = nil, reasons: [Reason] = [],
    words: Set<String> = [], isForBoard: Bool = false
  ) {
    (self.id, self.decision, self.asker, self.reasons) = (id, decision, asker, reasons)
    (self.words, self.isForBoard) = (words, isForBoard)
  }

  /// The four parts of a no: acknowledge, limit, alternative, relation.
  package enum Part: String, CaseIterable, Phrased, Sendable {
    case acknowledge, limit, alternative, relation
    package static var phraseGroup: String { "Sentence.Part" }
  }

  /// The id of the whole sentence.
  package var phrase: String { "Sentence.\(id)" }
  package func phrase(of part: Part) -> String { "\(phrase).\(part.rawValue)" }
}

extension [Sentence] {
  /// The sentences that come closest to a task, its asker and its reasons, best first.
  package func closest(
    to decision: Decision, asker: Asker?, reasons: [Reason], task: String, isBoard: Bool,
    count: Int = 2
  ) -> [Sentence] {
    let words = Set(task.folded.split { !$0.isLetter }.map(String.init))
    let fitting = filter { $0.decision == decision && (isBoard || !$0.isForBoard) }
    let scored = fitting.enumerated().map { index, sentence in
      let fitsAsker = sentence.asker != nil && sentence.asker == asker
      let score =
        (fitsAsker ? 10 : 0) + sentence.reasons.count(where: reasons.contains) * 2
        + sentence.words.intersection(words).count * 6 + (isBoard && sentence.isForBoard ? 20 : 0)
      return (score: score, index: index, sentence: sentence)
    }
    return scored.sorted { ($1.score, $0.index) < ($0.score, $1.index) }
      .prefix(count).map(\.sentence)
  }
}
