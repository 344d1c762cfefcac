package import Coach
package import Dialogue

extension Past {
  /// A conversation under another number, as it was kept, so many days before today.
  package static func held(
    _ conversation: Conversation, _ kind: ScriptKind, number: Int, daysAgo days: Int
  ) -> Past {
    let session = Session(
      id: number, version: conversation.session.version, conversation.session.entries)
    return Past(session, kind, on: Day.test.adding(days: -days))
  }
}

extension Conversation {
  /// A follow-up on a chain of conversations, begun so many days from today.
  package static func review(
    of chain: [Past], pairs: [ReactionPair] = [], material: Material = .test, in days: Int = 0,
    numbers: [Int]? = nil
  ) -> Conversation {
    let earlier = Earlier(chain, pairs: pairs)
    let numbers = numbers ?? chain.map(\.session.id)
    let session = Session().after(earlier.sessions(named: numbers))
    return Conversation(.review(material, after: earlier), session).say([
      Statement(Key(Topic<Chain>.chain.id), Chain(numbers).answer),
      Statement(Key(Topic<Day>.begun.id), Day.test.adding(days: days).answer),
    ]).next
  }
}
