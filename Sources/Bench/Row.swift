import Foundation

/// A line of the table: what was measured, against what, and what was aimed at.
struct Row {
  var what: String
  var measured: String
  var against = "-"
  var ratio = "-"
  var budget: String

  init(_ what: String, _ measured: String, budget: String) {
    (self.what, self.measured, self.budget) = (what, measured, budget)
  }

  /// Two figures of the same run, and how many times the second goes into the first.
  init(
    _ what: String, _ figure: Figure, against name: String, _ other: Figure, unit: String = "ms",
    budget: String
  ) {
    self.init(what, figure.words(unit), budget: budget)
    guard !other.isEmpty else {
      against = "\(name): not there"
      return
    }
    against = "\(name) \(other.words(unit))"
    ratio = String(format: "%.2f×", figure.median / max(other.median, 0.000_001))
  }

  static func notThereYet(_ what: String, budget: String) -> Row {
    Row(what, "not there yet", budget: budget)
  }
}

extension Figure {
  /// Median, and the least and the most.
  func words(_ unit: String) -> String {
    if isEmpty { return "not measured" }
    let digits = median < 1 ? 3 : median < 10 ? 2 : 1
    let numbers = [median, least, most].map { String(format: "%.\(digits)f", $0) }
    return "\(numbers[0]) \(unit) [\(numbers[1])–\(numbers[2])]"
  }
}
