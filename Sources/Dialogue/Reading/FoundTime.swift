/// A time that stands somewhere in a line.
package struct FoundTime: Hashable, Sendable {
  /// Minutes a week, before they are rounded.
  package var minutes: Double
  /// The tokens it takes, with the words that go with it.
  package var tokens: Range<Int>
  /// Spelled in words, without saying how often: perhaps only a manner of speaking.
  package var isWorded: Bool
  /// Says how much all others come to.
  package var isTotal: Bool
  /// Says how often as well as how long.
  package var hasFrequency: Bool

  package init(
    minutes: Double, tokens: Range<Int>, isWorded: Bool = false, isTotal: Bool = false,
    hasFrequency: Bool = false
  ) {
    self.minutes = minutes
    self.tokens = tokens
    self.isWorded = isWorded
    self.isTotal = isTotal
    self.hasFrequency = hasFrequency
  }
}

extension FoundTime {
  /// Whole minutes a week, or `nil` where no week is so long.
  package static func rounded(_ minutes: Double) -> Int? {
    guard minutes.isFinite, minutes >= 0, minutes <= 10_080 else { return nil }
    // A time that is there is never nothing: ten minutes a year count as one a week.
    return minutes > 0 ? max(1, Int(minutes + 0.500_000_1)) : 0
  }
}
