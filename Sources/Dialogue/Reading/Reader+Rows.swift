// Several numbers on one line: a slip of paper, or hands that were counted.

extension Reader {
  /// `13442 2-1`: spaces and commas are allowed anywhere; a dash passes.
  func row(
    _ line: String, _ digits: ClosedRange<Int>, _ count: ClosedRange<Int>
  ) throws(Problem) -> [Int] {
    var row: [Int] = []
    for character in line where !character.isWhitespace && !",.;|".contains(character) {
      if "-–—_".contains(character) {
        row.append(0)
      } else if character.isASCII, let digit = character.wholeNumberValue, digits.contains(digit) {
        row.append(digit)
      } else {
        throw .rowDigit(digits.lowerBound, digits.upperBound)
      }
    }
    guard count.contains(row.count) else { throw .rowLength(row.count, count.upperBound) }
    return row
  }

  /// `3 0 2 1`; without spaces too, where every number is a single digit.
  func amounts(_ line: String, _ count: Int, _ limit: Int) throws(Problem) -> [Int] {
    let parts = line.split { $0.isWhitespace || ",;+/".contains($0) }
    let numbers: [Int?] =
      parts.count == 1 && count > 1 && line.count == count
      ? line.map { $0.isASCII ? $0.wholeNumberValue : nil } : parts.map { Int($0) }
    let amounts = numbers.compactMap(\.self)
    guard amounts.count == numbers.count, amounts.allSatisfy({ (0...limit).contains($0) }) else {
      throw .notInRange(0, limit)
    }
    guard amounts.count == count else { throw .amountsCount(amounts.count, count) }
    let sum = amounts.reduce(0, +)
    guard sum <= limit else { throw .amountsSum(sum, limit) }
    return amounts
  }
}
