/// Words that may lie on the director's desk.
///
/// There are two ways to make one: out of what was chosen, and out of a line that the person read
/// and agreed to. What somebody merely typed cannot become one.
package struct PaperText: Hashable, Sendable {
  package let text: String

  /// Words of the program's own, by what was chosen.
  init(derived text: String) { self.text = text }

  /// The line as the person agreed to it; one that is longer than there is room for is cut off.
  init(consented text: String) { self.text = text.neutralLine.cut(to: FreeLine.longest) }

  /// The words where they are named once more.
  var inShort: String { text.cut(to: 50) }
}

extension String {
  /// At most so many characters: whole words, as far as there are any.
  fileprivate func cut(to count: Int) -> String {
    guard self.count > count else { return self }
    let start = prefix(count - 1)
    let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    return (words.count > count / 2 ? words : start) + "…"
  }
}
