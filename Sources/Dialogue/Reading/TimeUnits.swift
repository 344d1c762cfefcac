/// What a week, a month and a morning are reckoned at: the one table behind every time a week.
///
/// These are conventions to reckon with in the head, not measurements. A full post is 1,659 hours a
/// year; at 40 hours a week those are 41.5 weeks, rounded here to 40.
package struct TimeUnits: Hashable, Sendable {
  /// Weeks of work in a school year: 20 hours a year are half an hour a week.
  package var weeksAYear: Double
  /// Weeks in a month: 2 hours a month are half an hour a week.
  package var weeksAMonth: Double
  /// Weeks in a quarter, a term, a period.
  package var weeksATerm: Double
  /// Days of work in a week: a quarter of an hour every day is an hour and a quarter a week.
  package var daysAWeek: Double
  /// Hours in a morning, an afternoon, an evening: a *dagdeel*.
  package var hoursADaypart: Double
  /// Hours in a day of work.
  package var hoursADay: Double

  package init(
    weeksAYear: Double = 40, weeksAMonth: Double = 4, weeksATerm: Double = 10,
    daysAWeek: Double = 5, hoursADaypart: Double = 4, hoursADay: Double = 8
  ) {
    self.weeksAYear = weeksAYear
    self.weeksAMonth = weeksAMonth
    self.weeksATerm = weeksATerm
    self.daysAWeek = daysAWeek
    self.hoursADaypart = hoursADaypart
    self.hoursADay = hoursADay
  }
}
