package import Dialogue

/// The phases of a meeting of colleagues, in order.
package enum CircleStage: String, CaseIterable, Phrased, Sendable {
  case agreements, writing, round, merging, voting, result, talk, reasons, practice, choosing
  case closing

  /// What a question about the phase as a whole is about.
  package var subject: Subject {
    Subject("phase", (Self.allCases.firstIndex(of: self) ?? 0) + 1)
  }

  package init?(_ subject: Subject?) {
    guard let subject, subject.kind == "phase",
      Self.allCases.indices.contains(subject.number - 1)
    else { return nil }
    self = Self.allCases[subject.number - 1]
  }

  /// The question whose answer begins it.
  package var begins: Key { Key(Topic<Enter>.start.id, subject) }
}
