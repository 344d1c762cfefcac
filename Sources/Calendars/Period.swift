package import Dialogue

/// The days of which a calendar tells what happened, the first and the last included.
package struct Period: Hashable, Sendable {
  package var first: Day
  package var last: Day
  /// The moments at which the first day begins and the last one ends where the person is, in
  /// seconds since 1970.
  package var moments: Range<Int>

  package init(first: Day, last: Day, moments: Range<Int>) {
    (self.first, self.last, self.moments) = (first, last, moments)
  }

  package var days: Int { last.number - first.number + 1 }

  /// An amount over the whole period, as an amount a week.
  package func perWeek(_ amount: Int) -> Int {
    Int((Double(amount) * 7 / Double(days)).rounded())
  }
}
