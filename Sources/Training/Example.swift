/// A line of which the kind of work is known.
package struct Example: Sendable {
  package let line: String
  package let domain: String
  package let with: String
  package let verdict: String
  /// The page or file that it comes from.
  package let group: String
  package let isBorderline: Bool
  /// How much it counts in training.
  package var weight: Float = 1

  package init(
    line: String, domain: String, with: String, verdict: String, group: String = "",
    isBorderline: Bool = false
  ) {
    self.line = line
    self.domain = domain
    self.with = with
    self.verdict = verdict
    self.group = group
    self.isBorderline = isBorderline
  }
}
