package import Coach
package import Dialogue

/// What can be put on paper, by the word that a person types.
package enum Document: String, CaseIterable, Sendable {
  case verslag, directie, groep, taken, logboek, verloop

  /// The formats it can have.
  package var formats: [Format] {
    self == .verloop
      ? BalanceReport.formats : Export.all.filter { $0.document == self }.map(\.format)
  }

  /// Whether it is made of a meeting; the others are of a conversation with oneself.
  package var isOfGroup: Bool { self == .groep }

  /// Whether it is made of a conversation of this kind; of a follow-up there are a page and the log.
  package func isMade(of kind: ScriptKind, as format: Format) -> Bool {
    switch (kind, self) {
    case (_, .groep): false
    // Made of all of them together.
    case (_, .verloop): false
    case (.solo, _), (.review, .logboek): true
    case (.review, .verslag): format != .json
    case (.review, .directie), (.review, .taken): false
    }
  }

  /// A name that tells a passer-by nothing: `verslag-2026-11-22.html`.
  package func fileName(as format: Format, on day: Day) -> String {
    "\(rawValue)-\(day).\(format.rawValue)"
  }
}

/// In what form, by the word that a person types; it is also the end of a file's name.
package enum Format: String, CaseIterable, Sendable { case md, html, json, csv }

/// What a person may choose about a document.
package struct DocumentOptions: Sendable {
  /// Whether the reasons stand in a table of tasks, for one's own eyes.
  package var withReasons = false
  /// The free lines on the sheet for the director, as the person agreed to them.
  package var consented: [Key: String] = [:]

  /// Whether that sheet may add the hours up and lay them beside the hours for ib.
  package var withTotals = false

  package init(
    withReasons: Bool = false, consented: [Key: String] = [:], withTotals: Bool = false
  ) {
    (self.withReasons, self.consented, self.withTotals) = (withReasons, consented, withTotals)
  }
}
