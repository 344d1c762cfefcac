import Calendars
import Dialogue

extension Period {
  /// So many weeks up to and including yesterday, where nothing else is asked.
  private static let usual = 8
  private static let most = 53

  /// What is typed: a number of weeks, or two days such as `1-9-2026 t/m 30-10-2026`.
  init(typed: String?, _ world: World) throws {
    let yesterday = world.today.adding(days: -1)
    guard let typed else {
      self.init(from: yesterday.adding(days: 1 - Self.usual * 7), to: yesterday, world)
      return
    }
    if let weeks = Self.weeks(typed) {
      self.init(from: yesterday.adding(days: 1 - weeks * 7), to: yesterday, world)
      return
    }
    guard let (first, last) = try? Self.days(typed, world), first <= last,
      last.number - first.number < Self.most * 7
    else { throw Failure.calendar(.notAPeriod(typed)) }
    self.init(from: first, to: last, world)
  }

  private init(from first: Day, to last: Day, _ world: World) {
    self.init(
      first: first, last: last,
      moments: world.time(at: first)..<world.time(at: last.adding(days: 1)))
  }

  private static func weeks(_ typed: String) -> Int? {
    let words = typed.trimmed.folded.split(separator: " ").map(String.init)
    guard let weeks = words.first.flatMap(Int.init), (1...most).contains(weeks),
      words.count == 1 || ["week", "weken", "weeks"].contains(words[1]), words.count < 3
    else { return nil }
    return weeks
  }

  /// Two days that have been.
  private static func days(_ typed: String, _ world: World) throws -> (Day, Day)? {
    for between in ["t/m", "tot en met", "..", " tot ", " to ", "–"] {
      guard let range = typed.firstRange(of: between) else { continue }
      return (
        try world.pastDay(String(typed[..<range.lowerBound])),
        try world.pastDay(String(typed[range.upperBound...]))
      )
    }
    return nil
  }
}
