package import Dialogue

/// One paragraph to show, before it is wrapped.
package struct StyledLine: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Strong is bold where that is wanted: for headings and questions, never for meaning.
  package enum Style: Hashable, Sendable { case plain, strong }

  package var text: String
  package var style: Style
  /// Columns before every row.
  package var indent: Int
  /// Further columns before every row but the first, as wide as its number.
  package var hanging: Int

  package init(_ text: String, _ style: Style = .plain, indent: Int = 0, hanging: Int = 0) {
    (self.text, self.style, self.indent, self.hanging) = (text, style, indent, hanging)
  }

  package init(stringLiteral text: String) { self.init(text) }

  /// A remark by its tone: a heading stands out, a quotation stands in.
  package init(_ text: String, tone: Remark.Tone, hanging: Int = 0) {
    self.init(
      text, tone == .heading ? .strong : .plain, indent: tone == .quote ? 2 : 0, hanging: hanging)
  }
}
