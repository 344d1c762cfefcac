package import Dialogue

/// A line in a person's own words that could stand on the sheet for the director.
///
/// It is shown before the sheet is made, and enters only as the person then words it; else the
/// sheet has the suggestion.
package struct FreeLine: Hashable, Sendable {
  package var key: Key
  /// What was typed, to look at once more; it never reaches the sheet by itself.
  package var typed: String
  /// A wording for paper, made of choices only.
  package var suggestion: String
}
