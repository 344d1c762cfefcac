/// What was measured, many times over.
struct Figure {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  var isEmpty: Bool { sorted.isEmpty }
  var median: Double { at(0.5) }
  /// The value that nineteen out of twenty do not exceed.
  var high: Double { at(0.95) }
  var least: Double { sorted.first ?? 0 }
  var most: Double { sorted.last ?? 0 }

  private func at(_ share: Double) -> Double {
    sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
}
