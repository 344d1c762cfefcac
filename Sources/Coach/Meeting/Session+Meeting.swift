import Dialogue

extension Session {
  /// How many there were when something was said, as it was told last and not taken back.
  func people(at entry: Entry) -> Int? {
    entries.filter {
      $0.key.question == Topic<Int>.people.id && $0.number < entry.number && !isSpent($0)
    }.compactMap { $0.answer.flatMap(Int.init) }.last
  }

  /// The seconds that are planned for a phase, or that were chosen since.
  func seconds(of stage: some MeetingStage, planned: Int) -> Int {
    self[.phaseMinutes, stage.subject].map { $0 * 60 } ?? planned
  }
}
