package import Dialogue

/// A document as it reads from top to bottom, before it has a format.
package struct Page: Sendable {
  /// How it is laid out on paper.
  package enum Layout: Sendable {
    case report
    /// One sheet of A4.
    case sheet
    /// One sheet of A4, to write on.
    case handout
  }

  package var title: String
  package var language: Language
  package var layout: Layout = .report
  /// Whether there is so much on the one sheet that it needs small print.
  package var isFull = false
  /// When it was made and of what, in a line each.
  package var facts: [String] = []
  /// What must be known before all else: that nobody confirmed this.
  package var warning: String?
  package var sections: [Section] = []
  package var footer: [String] = []

  package init(_ title: String, in language: Language, layout: Layout = .report) {
    (self.title, self.language, self.layout) = (title, language, layout)
  }
}

/// A heading and what stands under it.
package struct Section: Sendable {
  package var heading: String
  package var blocks: [Block]

  package init(_ heading: String, _ blocks: [Block]) {
    (self.heading, self.blocks) = (heading, blocks)
  }
}

/// Something that stands by itself.
package enum Block: Sendable {
  case text(Line)
  /// A remark in the margin of what stands above.
  case note(String)
  case subheading(String)
  case list([Item])
  case quote([Line])
  case table(Table)
  /// The same figures as bars and as a table.
  case figures(Chart, Table)
  /// The same votes as bars and as a table.
  case votes(VoteChart, Table)
}

/// A line in a list, with what belongs to it.
package struct Item: Hashable, Sendable {
  package var line: Line
  package var details: [Line]

  package init(_ line: Line, _ details: [Line] = []) { (self.line, self.details) = (line, details) }
}
