package import Dialogue

/// What to look for in the log.
package struct Search: Hashable, Sendable {
  /// Each must begin a word of the answer, whatever its case and accents.
  ///
  /// No words find everything.
  package var words: [String]
  /// The scripts to look in; empty is all.
  package var scripts: Set<String> = []
  /// The questions to look at; empty is all.
  package var questions: Set<QuestionID> = []
  /// The questions to leave out, such as what was said in secret.
  package var except: Set<QuestionID> = []
  /// Said at this time or later, in seconds since 1970.
  package var from: Int?
  /// Said before this time.
  package var until: Int?

  package init(_ words: [String]) { self.words = words }

  /// Something that was found.
  package struct Hit: Hashable, Sendable {
    package var session: Int
    /// The script of that session.
    package var script: String
    package var entry: Entry
  }
}
