package import Dialogue

/// A line in a person's own words that could stand on the sheet for the director.
///
/// It is shown before the sheet is made, and enters only as the person then words it; else the
/// sheet has the suggestion, or goes without the line.
package struct FreeLine: Hashable, Sendable {
  /// The most characters that a line has room for: everything together is one sheet.
  package static let longest = 80

  package var key: Key
  /// What was typed, to look at once more; it never reaches the sheet by itself.
  package var typed: String
  /// A wording for paper, made of choices only; `nil` where the line is then left out.
  package var suggestion: String?
  /// The heading it will stand under.
  package var place: String
  /// The line that has to be agreed to before this one can come on the sheet.
  package var after: Key?
}
