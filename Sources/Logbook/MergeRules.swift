package import Dialogue

/// What the logbook has to know of scripts to lay two logbooks into one.
package struct MergeRules: Hashable, Sendable {
  /// The scripts of which a logbook has one session, such as the list of jots.
  package var uniting: Set<String>
  /// The questions that are answered with the numbers of sessions.
  package var numbering: Set<QuestionID>

  package init(uniting: Set<String> = [], numbering: Set<QuestionID> = []) {
    (self.uniting, self.numbering) = (uniting, numbering)
  }
}
