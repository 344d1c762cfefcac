import Dialogue

/// A point in time on a person's calendar and clock.
struct Moment: Hashable, Sendable {
  private let second: Int
  private let ahead: Int

  /// Seconds since 1970, and how far the clock on the wall is ahead of UTC.
  init(_ second: Int, ahead: Int = 0) { (self.second, self.ahead) = (second, ahead) }

  private static let aDay = 86_400

  var day: Day { Day(number: floor(second + ahead)) }

  /// In UTC, by ISO 8601: `2026-11-22T05:31:07Z`.
  var stamp: String {
    let ofDay = second - floor(second) * Self.aDay
    let parts = [ofDay / 3_600, ofDay / 60 % 60, ofDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(Day(number: floor(second)))T\(parts.joined(separator: ":"))Z"
  }

  private func floor(_ seconds: Int) -> Int {
    (seconds >= 0 ? seconds : seconds - Self.aDay + 1) / Self.aDay
  }
}
