/// Rows under named columns.
package struct Table: Hashable, Sendable {
  /// A column, with its numbers to the right.
  package struct Column: Hashable, Sendable {
    package var title: String
    package var isNumber: Bool

    package init(_ title: String, isNumber: Bool = false) {
      (self.title, self.isNumber) = (title, isNumber)
    }
  }

  package var columns: [Column]
  /// The first cell of a row says what the row is about.
  package var rows: [[Line]]
  /// Whether it is to be filled in by hand.
  package var isForm = false
  /// Whether a narrow screen has no room for its columns side by side, however few they are.
  package var isWide = false
  /// The rows as they are read aloud, where that is otherwise than cell by cell.
  package var spoken: [String]?

  package init(_ columns: [Column], rows: [[Line]], isForm: Bool = false) {
    (self.columns, self.rows, self.isForm) = (columns, rows, isForm)
  }
}
