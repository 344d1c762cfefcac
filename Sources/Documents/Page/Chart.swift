/// Amounts as bars, now and, where something changes, afterwards.
///
/// A chart only ever stands beside a table with the same figures.
package struct Chart: Hashable, Sendable {
  /// One thing that is measured, in minutes a week.
  package struct Row: Hashable, Sendable {
    package var name: String
    package var now: Int
    package var after: Int?
    /// The figures as they are read.
    package var nowText: String
    package var afterText: String?
  }

  /// An axis that ends where it always does, whatever was measured.
  package struct Axis: Hashable, Sendable {
    package var most: Int
    /// The end as it is read.
    package var end: String
  }

  package var title: String
  /// What is to be seen, in a sentence.
  package var summary: String
  package var now: String
  package var after: String?
  package var rows: [Row]
  /// `nil` where the longest bar fills the chart.
  package var axis: Axis?
}
