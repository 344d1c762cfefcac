/// How long each phase of a meeting is to take, and what falls out of a shorter one.
package struct CirclePlan: Hashable, Sendable {
  /// The whole meeting.
  package var minutes: Int

  package static let usual = 90
  /// Shorter there is no time to talk; longer nobody can listen.
  package static let range = 45...180

  package init(minutes: Int = usual) {
    self.minutes = min(max(minutes, Self.range.lowerBound), Self.range.upperBound)
  }

  /// The phases that fall out of a meeting of fewer minutes than this, the first one first.
  private static let cuts: [(below: Int, stage: CircleStage)] = [(80, .reasons), (70, .practice)]

  package var dropped: [CircleStage] {
    Self.cuts.filter { minutes < $0.below }.map(\.stage)
  }

  package var stages: [CircleStage] { CircleStage.allCases.filter { !dropped.contains($0) } }

  /// How many tasks are talked about.
  package var talks: Int { minutes < 60 ? 2 : 3 }

  /// What is left over for what runs late.
  private static let spare = 2
  private static let talk = 7

  /// The minutes of each phase in a meeting of the usual length.
  private func usual(_ stage: CircleStage) -> Int {
    switch stage {
    case .agreements, .writing, .reasons: 5
    case .round, .practice: 12
    case .merging: 4
    case .voting: 10
    case .result: 2
    case .talk: talks * Self.talk
    case .choosing, .closing: 6
    }
  }

  /// How long a phase is to take, to the half minute; nothing where it falls out.
  package func seconds(of stage: CircleStage) -> Int {
    guard !dropped.contains(stage) else { return 0 }
    return scaled(usual(stage))
  }

  /// How long the talk about one task is to take.
  package var secondsOfTalk: Int { scaled(Self.talk) }

  private func scaled(_ usual: Int) -> Int {
    let all = stages.reduce(Self.spare) { $0 + self.usual($1) }
    // Rounded down, so that the phases never take longer than the meeting.
    return max(30, usual * minutes * 2 / all * 30)
  }
}
