package import Dialogue

/// A conversation that was held, and the day on which it began.
package struct Past: Sendable {
  package var session: Session
  package var kind: ScriptKind
  package var day: Day

  package init(_ session: Session, _ kind: ScriptKind, on day: Day) {
    (self.session, self.kind, self.day) = (session, kind, day)
  }
}

/// What a follow-up looks back on.
package struct Earlier: Sendable {
  /// The conversation that it began with and the follow-ups since, the oldest first.
  package var chain: [Past]
  /// What was expected and what came, in all other follow-ups there are.
  package var pairs: [ReactionPair]

  package init(_ chain: [Past] = [], pairs: [ReactionPair] = []) {
    (self.chain, self.pairs) = (chain, pairs)
  }

  /// The sessions by number; one that was erased is there too, and holds nothing.
  package func sessions(named numbers: [Int] = []) -> [Int: Session] {
    let empty = numbers.map { ($0, Session(id: $0)) }
    return Dictionary(
      chain.map { ($0.session.id, $0.session) } + empty, uniquingKeysWith: { one, _ in one })
  }
}

/// The sessions that a follow-up looks back on, as it notes them when it begins.
package struct Chain: Answerable {
  package var numbers: [Int]
  package init(_ numbers: [Int]) { self.numbers = numbers }
  package static var form: Form { .options([], upTo: .max) }
  package var answer: Answer { .choices(numbers.map(String.init)) }
  package init?(_ answer: Answer) {
    guard case .choices(let words) = answer else { return nil }
    numbers = words.compactMap { Int($0) }
  }
}

/// How a reaction was expected to be, and how it was; both from 0 to 10.
package struct ReactionPair: Hashable, Sendable {
  package var expected: Int
  package var real: Int

  package init(expected: Int, real: Int) { (self.expected, self.real) = (expected, real) }

  /// The pairs of a follow-up: each answer holds what was expected among the facts it rests on.
  package static func all(in session: Session) -> [ReactionPair] {
    session.keys(of: Topic<Scale>.reaction.id).compactMap { key in
      guard case .number(let expected) = session.entry(key)?.facts["expected"],
        let real = session[.reaction, key.about]?.value
      else { return nil }
      return ReactionPair(expected: expected, real: real)
    }
  }
}
