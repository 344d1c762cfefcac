/// What stands at a place in a line, as far as it is about time.
///
/// Each function reads from one token on and says where it stopped; `nil` where there is no such
/// thing. None of them looks back further than the token before.
struct TimeGrammar {
  let line: TypedLine
  let units: TimeUnits
  /// Whether the line answers the question how much time, so that all of it must be a time.
  let isAnswer: Bool

  /// Something read, and the first token after it.
  struct Read<Value> {
    var value: Value
    var end: Int
  }

  /// How many.
  struct Amount {
    var value: Double
    var isWorded: Bool
    var isSpan = false
  }

  /// A length of time in minutes.
  struct Duration {
    var minutes: Double
    var unit: TimeWords.Unit
    /// Spelled in words only, so that it may be a manner of speaking.
    var isWorded: Bool
    /// A unit alone, such as `uur` in `uur per week`: only a time with a frequency.
    var isBareUnit = false
  }

  /// Past `ongeveer`, `zo'n`, `±`.
  func skippingApproximations(_ start: Int) -> Int {
    var index = start
    while line.isWord(index, TimeWords.before) || line.isSign(index, "±~≈")
      || (line.isSign(index, ".") && line.isWord(index - 1, ["ca", "max", "gem", "approx"]))
      || (line.isSign(index, "+") && line.isSign(index + 1, "-/"))
      || (line.isSign(index, "-/") && line.isSign(index - 1, "+/"))
    {
      index += 1
    }
    return index
  }
}

extension Double {
  /// For numbers as people type them, which all fit.
  var isWhole: Bool { self == Double(Int(self)) }
}
