/// Why a typed line is no answer.
package enum Problem: Error, Hashable, Sendable, Phrased {
  case needsAnswer
  case notInRange(Int, Int)
  case notANumber(String)
  case tooShort(Int)
  case tooLong(Int)
  case noSuchChoice(String)
  case ambiguous(String, [String])
  /// Striking out never comes from a part of a word, and yes or no is no answer to a choice.
  case sayItOut(String)
  case tooMany(Int)
  case noSuchNumber(Int)
  case notADay(String)
  case notATime(String)
  case notYesNo(String)
  case unknownCommand(String)
  /// A row of so many digits where another number of them was to be typed.
  case rowLength(Int, Int)
  case rowDigit(Int, Int)
  /// A number twice on one slip.
  case rowTwice
  case amountsCount(Int, Int)
  case amountsSum(Int, Int)
  /// Words where there is nothing to say.
  case onlyEnter
  case notHere
  case notText

  /// What to say about it.
  ///
  /// What was typed is shown once and stored nowhere.
  package var remark: Remark {
    let facts: Facts =
      switch self {
      case .notInRange(let low, let high), .rowDigit(let low, let high):
        ["a": .number(low), "b": .number(high)]
      case .rowLength(let found, let wanted), .amountsSum(let found, let wanted):
        ["x": .number(found), "n": .number(wanted)]
      case .amountsCount(let found, let wanted):
        [
          "x": .number(found), "n": .number(wanted),
          "typed": .typed([3, 1, 0, 2, 0].prefix(wanted).map(String.init).joined(separator: " ")),
        ]
      case .tooShort(let count), .tooLong(let count), .tooMany(let count), .noSuchNumber(let count):
        ["n": .number(count)]
      case .notANumber(let typed), .noSuchChoice(let typed), .sayItOut(let typed),
        .notADay(let typed), .notATime(let typed), .notYesNo(let typed), .unknownCommand(let typed):
        ["typed": .typed(typed.shortened)]
      case .ambiguous(let typed, let words):
        ["typed": .typed(typed.shortened), "words": .typed(words.joined(separator: ", "))]
      case .needsAnswer, .rowTwice, .onlyEnter, .notHere, .notText: [:]
      }
    return Remark(self, facts, tone: .warning)
  }
}

extension String {
  /// Enough of what was typed to know it by.
  fileprivate var shortened: String { count > 40 ? prefix(39) + "…" : self }
}
