import Dialogue
import Workload

// S5: how it came to be on the list.

extension Solo {
  /// The tasks that are looked at one by one: all that are not one's own core, or of very many
  /// the ten that were chosen once.
  var looked: [FlapItem] {
    let others = flap.items.filter { !$0.isOwnCore }
    guard isTooMany(others) else { return others }
    return others.filter { session[.shortlist]?.subjects.contains($0.task) == true }
  }

  private func isTooMany(_ others: [FlapItem]) -> Bool {
    flap.items.count > Self.manyTasks && others.count > Self.lookedAt
  }

  @Agenda func origins(of looked: [FlapItem]) -> [Question] {
    let others = flap.items.filter { !$0.isOwnCore }
    let strange = looked.filter { !$0.isMine }
    let opening =
      strange.isEmpty
      ? nil
      : Remark(
        Opening.origins,
        [
          "m": .number(flap.items.count { !$0.isMine }), "n": .number(flap.items.count),
        ])
    stage(Stage(SoloStage.origins, opening: opening)) {
      if isTooMany(others) {
        ask(.shortlist).outOf(others.map(\.task), upTo: Self.lookedAt)
          .suggesting(.answer(.subjects(mostHours(of: others))))
          .beside(timeRemark)
      }
      for item in strange {
        ask(.reasons, item.task).upTo(2)
        if session[.reasons, item.task]?.elements.contains(.other) == true {
          ask(.moreReasons, item.task).upTo(2)
        }
      }
      if let (phrase, count) = mostFrequentReason(of: strange), count >= Self.pattern {
        ask(
          .pattern,
          facts: [
            "reason": .phrase("\(phrase).long"), "x": .number(count),
            "m": .number(strange.count),
          ]
        ).form(.text(1...200)).optional()
      }
      if session[.time] == .twice { ask(.stopHere) }
    }
  }

  /// The words that were chosen most often, and how often.
  private func mostFrequentReason(of items: [FlapItem]) -> (phrase: String, count: Int)? {
    let chosen = items.flatMap { item -> [String] in
      let first = session[.reasons, item.task]?.elements ?? []
      let more = first.contains(.other) ? session[.moreReasons, item.task]?.elements ?? [] : []
      return first.filter { $0 != .other }.map(\.phraseID) + more.map(\.phraseID)
    }
    return Dictionary(chosen.map { ($0, 1) }, uniquingKeysWith: +)
      .max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
  }

  /// The ten with most hours, those that are not one's own first.
  private func mostHours(of others: [FlapItem]) -> [Subject] {
    others.enumerated().sorted { one, other in
      let keys = [one, other].map {
        ($0.element.isMine ? 1 : 0, -($0.element.minutes ?? 0), $0.offset)
      }
      return keys[0] < keys[1]
    }.prefix(Self.lookedAt).sorted { $0.offset < $1.offset }.map(\.element.task)
  }
}
