/// On which side most of a group are, a bar a task, to either side of a line.
///
/// A bar stands for a word and has no scale; it only ever stands beside a table with the same words.
package struct VoteChart: Hashable, Sendable {
  /// A task with what may be told of the vote on it.
  package struct Row: Hashable, Sendable {
    package var name: String
    package var vote: GroupVote?
    package var words: String
  }

  package var title: String
  /// What is to be seen, in a sentence.
  package var summary: String
  package var stays: String
  package var goes: String
  package var rows: [Row]
}
