/// Reads times a week in every spelling people use, Dutch and English, into minutes.
///
///     TimeReader().minutes(of: "anderhalf uur")            // 90
///     TimeReader().minutes(of: "3x per jaar een dagdeel")  // 18
package struct TimeReader: Sendable {
  package var units: TimeUnits

  package init(units: TimeUnits = TimeUnits()) { self.units = units }

  /// The minutes a week that a whole line stands for, or `nil` where it is no time.
  ///
  /// A number alone is minutes, and hours where it has a fraction: nobody types 1,5 minutes.
  package func minutes(of line: String) -> Int? {
    let typed = TypedLine(line)
    let grammar = TimeGrammar(line: typed, units: units, isAnswer: true)
    if typed.tokens.count == 1, typed.isWord(0, Self.nothing) { return 0 }
    var total = 0.0
    var index = grammar.skippingFillers(0)
    var isFirst = true
    while index < typed.tokens.count {
      if !isFirst {
        guard typed.isSign(index, "+,&") || typed.isWord(index, ["en", "and", "plus"]) else {
          return nil
        }
        let isComma = typed.isSign(index, ",")
        index = grammar.skippingFillers(index + 1)
        if index == typed.tokens.count, isComma { break }
      }
      guard let part = grammar.phrase(index) ?? grammar.number(index) else { return nil }
      total += part.minutes
      index = grammar.skippingFillers(part.tokens.upperBound)
      isFirst = false
    }
    return isFirst ? nil : FoundTime.rounded(total)
  }

  private static let nothing: Set = ["nul", "niets", "niks", "geen", "none", "nothing", "zero"]

  /// The times with a unit that stand in a line, from left to right.
  package func times(in line: TypedLine) -> [FoundTime] {
    let grammar = TimeGrammar(line: line, units: units, isAnswer: false)
    var found: [FoundTime] = []
    var index = 0
    while index < line.tokens.count {
      if grammar.canBegin(index), let time = grammar.phrase(index), grammar.isPlausible(time) {
        found.append(grammar.withFillers(time, after: found.last?.tokens.upperBound ?? 0))
        index = max(index + 1, time.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }
}

extension TimeReader {
  /// How often a week, where a token begins to say so: `elke dag`, `3x per jaar`.
  package func timesAWeek(at index: Int, in line: TypedLine) -> (times: Double, end: Int)? {
    let grammar = TimeGrammar(line: line, units: units, isAnswer: false)
    guard let often = grammar.frequency(index), !often.value.isBareCount, !often.value.isDays else {
      return nil
    }
    return (often.value.timesAWeek, often.end)
  }

  /// A time found some other way, with the words beside it that belong to it.
  package func withFillers(_ time: FoundTime, in line: TypedLine) -> FoundTime {
    TimeGrammar(line: line, units: units, isAnswer: false).withFillers(time, after: 0)
  }
}

extension TimeGrammar {
  /// A number alone in an answer, with what may follow it: `90`, `1,5`, `60 per week`.
  func number(_ start: Int) -> FoundTime? {
    guard let amount = span(start), !amount.value.isWorded || amount.value.value == 1.5 else {
      return nil
    }
    let isHours = amount.value.value < 10 && !amount.value.value.isWhole
    let isSpan = amount.value.isSpan
    var (minutes, end) = (amount.value.value * (isHours && !isSpan ? 60 : 1), amount.end)
    if let often = frequency(end), !often.value.isBareCount {
      (minutes, end) = (minutes * often.value.timesAWeek, often.end)
    }
    return FoundTime(
      minutes: minutes, tokens: start..<end, isWorded: false, isTotal: false, hasFrequency: false)
  }

  /// Past words and signs that go with a time in an answer.
  func skippingFillers(_ start: Int) -> Int {
    var index = start
    while index < line.tokens.count {
      if let group = group(at: index) {
        index += group
      } else if line.isWord(index, TimeWords.before.union(TimeWords.after).subtracting(["van"]))
        || line.isSign(index, "±~≈.!?()[]…\"")
        || (line.isSign(index, "+") && index + 1 == line.tokens.count)
        || (line.isSign(index, "-–—•*") && index == 0 && line.gap(1) != .none)
        || (line.isSign(index, "+-/") && line.isSign(index + 1, "-/+"))
        || (line.isSign(index, "-/") && line.isSign(index - 1, "+/"))
      {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// How many tokens a group such as `denk ik` takes here.
  func group(at start: Int) -> Int? {
    TimeWords.groups.first { group in
      group.enumerated().allSatisfy { line.word(start + $0.offset) == $0.element }
    }?.count
  }
}
