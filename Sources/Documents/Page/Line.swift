/// Words on one line, some of them stressed.
///
/// Nothing in it is markup: a format escapes it all.
package struct Line: Hashable, Sendable {
  /// A stretch of words that are stressed or not.
  package struct Span: Hashable, Sendable {
    package var text: String
    package var isStrong: Bool
  }

  package private(set) var spans: [Span] = []

  package init(_ text: String) { add(text) }
  package init(strong text: String) { add(text, isStrong: true) }

  private mutating func add(_ text: String, isStrong: Bool = false) {
    if !text.isEmpty { spans.append(Span(text: text, isStrong: isStrong)) }
  }

  package static func + (line: Line, other: Line) -> Line {
    var line = line
    line.spans += other.spans
    return line
  }

  package static func + (line: Line, text: String) -> Line { line + Line(text) }

  /// The words alone.
  package var text: String { spans.map(\.text).joined() }
}

extension Line: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}
