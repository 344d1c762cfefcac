internal import Yams

/// A place in a file; both begin at 1, and columns count code points.
struct FilePlace: Hashable, Comparable {
  var line: Int
  var column: Int

  init(line: Int, column: Int) { (self.line, self.column) = (line, column) }

  init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }

  static func < (one: Self, other: Self) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}
