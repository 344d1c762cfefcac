/// The exponential function, which Swift itself has only in a C library.
package enum Exponential {
  /// The power of e, to about twelve digits.
  package static func of(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    guard x < 700 else { return .infinity }
    // x = halvings · ln 2 + rest, with the rest small enough for a short series.
    let halvings = (x * 1.442_695_040_888_963_4).rounded()
    let rest = x - halvings * 0.693_147_180_559_945_3
    var sum = 1.0
    var term = 1.0
    for step in 1...12 {
      term *= rest / Double(step)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(halvings), significand: 1)
  }
}
