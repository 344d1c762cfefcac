import Coach
package import Dialogue

/// All that was said in a session, in order, with the words that were asked.
///
/// The words are filled in now: what was erased since is erased here too.
package struct LogbookText: Sendable {
  /// One thing that was said.
  package struct Line: Sendable {
    package var entry: Entry
    package var asked: String
    package var answer: String
    /// Whether it was taken back later.
    package var isTakenBack: Bool
  }

  package var lines: [Line]

  package init(_ context: DocumentContext) {
    var words = LogbookWords(context)
    lines = context.session.entries.filter(\.leaves).map { entry in
      Line(
        entry: entry,
        asked: entry.source == .program ? words.subject(entry) : words.question(entry),
        answer: words.answer(entry),
        isTakenBack: entry.undoes == nil && context.session.isSpent(entry))
    }
  }
}

extension Entry {
  /// Whether it may stand in a document at all: that something was heavy stays where it was said.
  var leaves: Bool { key.question != Topic<GoOn>.burden.id }
}
