package import Coach
package import Dialogue
package import Workload

/// A sentence as a person made it their own.
package struct PractisedSentence: Hashable, Sendable {
  /// One of the four parts of a no.
  package struct Part: Hashable, Sendable {
    package var part: Sentence.Part
    package var text: String
  }

  /// A no has parts; other sentences, and one that was made once more, are of one piece.
  package enum Words: Hashable, Sendable {
    case parts([Part])
    case whole(String)
  }

  package var task: Subject
  package var words: Words
  /// What to say when the other insists.
  package var pushBack: String?

  package init?(_ item: FlapItem, in session: Session) {
    guard item.isChange, let words = Self.words(item, session) else { return nil }
    (task, self.words) = (item.task, words)
    pushBack = session[.pushBack, item.task]
  }

  private static func words(_ item: FlapItem, _ session: Session) -> Words? {
    if let again = session[.sentenceAgain, item.task] { return .whole(again) }
    guard case .no = item.plan else { return session[.wholeSentence, item.task].map(Words.whole) }
    let topics: [(Sentence.Part, Topic<String>)] = [
      (.acknowledge, .acknowledge), (.limit, .limit), (.alternative, .alternative),
      (.relation, .relation),
    ]
    let parts = topics.compactMap { part, topic in
      session[topic, item.task].map { Part(part: part, text: $0.trimmed) }
    }
    .filter { !$0.text.isEmpty }
    return parts.isEmpty ? nil : .parts(parts)
  }

  /// The sentence, a line a part.
  package var lines: [String] {
    switch words {
    case .parts(let parts): parts.map(\.text)
    case .whole(let text): [text]
    }
  }
}
