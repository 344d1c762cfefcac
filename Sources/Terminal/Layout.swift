/// The widest that text is set, so that a row is read at one glance.
package let widestText = 66

/// The rows of paragraphs as they go to the terminal, each with its newline.
package func laidOut(_ lines: [StyledLine], width: Int, appearance: Appearance) -> String {
  var output = ""
  for line in lines {
    for paragraph in neutralised(line.text).split(separator: "\n", omittingEmptySubsequences: false)
    {
      for row in rows(String(paragraph), of: line, width: width, appearance) {
        let isStrong = appearance.isStyled && line.style == .strong && !row.isEmpty
        output += isStrong ? "\u{1B}[1m\(row)\u{1B}[0m\n" : "\(row)\n"
      }
    }
  }
  return output
}

private func rows(
  _ text: String, of line: StyledLine, width: Int, _ appearance: Appearance
) -> [String] {
  if appearance.isAccessible { return sentences(in: text) }
  return wrapped(
    text, to: min(max(width, 1), appearance.widest), indent: line.indent, hanging: line.hanging)
}
