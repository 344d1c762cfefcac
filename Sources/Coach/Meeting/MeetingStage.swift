package import Dialogue

/// The phases of something that a group does by the clock, in order.
package protocol MeetingStage: CaseIterable, Equatable, Phrased, Sendable {}

extension MeetingStage {
  /// What a question about the phase as a whole is about.
  package var subject: Subject {
    Subject("phase", (Array(Self.allCases).firstIndex(of: self) ?? 0) + 1)
  }

  package init?(_ subject: Subject?) {
    let all = Array(Self.allCases)
    guard let subject, subject.kind == "phase", all.indices.contains(subject.number - 1) else {
      return nil
    }
    self = all[subject.number - 1]
  }

  /// The question whose answer begins it.
  package var begins: Key { Key(Topic<Enter>.start.id, subject) }
}
