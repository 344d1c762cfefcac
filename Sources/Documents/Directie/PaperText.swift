/// Words that may lie on the director's desk.
///
/// There are two ways to make one: out of what was chosen, and out of a line that the person read
/// and agreed to. What somebody merely typed cannot become one.
package struct PaperText: Hashable, Sendable {
  package let text: String

  /// Words of the program's own, by what was chosen.
  init(derived text: String) { self.text = text }

  /// The line as the person agreed to it.
  init(consented text: String) { self.text = text }
}
