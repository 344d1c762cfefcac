package import Dialogue

/// A time of the school year, since work follows the calendar (*periode*).
///
/// Roughly, by month: no school has exactly these, and holidays of a week or two are not told.
package enum Season: String, CaseIterable, Phrased, Sendable {
  case ordinary, tests, transition, holiday

  package init(month: Int) {
    self =
      switch month {
      case 1, 2, 6: .tests
      case 7: .transition
      case 8: .holiday
      default: .ordinary
      }
  }

  package init(_ day: Day) { self.init(month: day.month) }
}

/// A school year (*schooljaar*), from August up to and including July.
package struct SchoolYear: Hashable, Sendable {
  /// The year in which it began.
  package var first: Int

  package init(_ day: Day) {
    first = day.month < Self.months[0] ? day.year - 1 : day.year
  }

  /// Its months in order.
  package static let months = Array(8...12) + Array(1...7)
}

extension SchoolYear: Comparable {
  package static func < (one: Self, other: Self) -> Bool { one.first < other.first }
}
