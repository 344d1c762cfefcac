import Dialogue

/// A moment that comes back each week, as it is typed: `vrijdag 15:30`, `fri 3.30`.
struct WeeklyMoment {
  /// 1 is Monday.
  let weekday: Int
  let hour: Int
  let minute: Int

  private static let days = [
    ["maandag", "monday"], ["dinsdag", "tuesday"], ["woensdag", "wednesday"],
    ["donderdag", "thursday"], ["vrijdag", "friday"], ["zaterdag", "saturday"],
    ["zondag", "sunday"],
  ]

  init(_ typed: String) throws {
    let words = typed.trimmed.folded.split(separator: " ").map(String.init)
      .filter { !["om", "at", "uur", "elke", "every"].contains($0) }
    let failure = Failure.calendar(.notAMoment(typed))
    guard words.count == 2, words[0].count > 1 else { throw failure }
    let fitting = Self.days.indices.filter { index in
      Self.days[index].contains { $0.hasPrefix(words[0]) }
    }
    let parts = words[1].split(separator: "u", maxSplits: 1).flatMap {
      $0.split { ":.".contains($0) }
    }.map { Int($0) }
    guard fitting.count == 1, (1...2).contains(parts.count), let hour = parts[0],
      (0..<24).contains(hour), let minute = parts.count == 2 ? parts[1] : 0,
      (0..<60).contains(minute)
    else { throw failure }
    (weekday, self.hour, self.minute) = (fitting[0] + 1, hour, minute)
  }

  /// The first such day from a day on.
  func first(from day: Day) -> Day { day.adding(days: (weekday - day.weekday + 7) % 7) }
}
