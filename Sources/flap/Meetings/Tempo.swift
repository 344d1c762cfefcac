import Library

/// How long a group takes, as it is typed.
enum Tempo {
  /// `60` is sixty minutes, `1,5` one and a half times the usual length.
  static func minutes(
    _ typed: String, usual: Int, within range: ClosedRange<Int>, else how: ShellWord
  ) throws -> Int {
    let number = Double(typed.replacing(",", with: ".")) ?? .nan
    let minutes = (number < 10 ? number * Double(usual) : number).rounded()
    guard minutes >= Double(range.lowerBound), minutes <= Double(range.upperBound) else {
      throw Failure.needs(how)
    }
    return Int(minutes)
  }
}
