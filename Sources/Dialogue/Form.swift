/// What a reply to a question looks like, for the reader, the completer and the tests.
package enum Form: Sendable {
  /// One line of so many characters.
  case text(ClosedRange<Int>)
  case number(ClosedRange<Int>)
  /// A number of hours a week, stored in minutes.
  case hours(ClosedRange<Int>)
  /// A time a week, in every spelling; stored in minutes.
  case time
  case day
  case choices(any Choice.Type, upTo: Int)
  case options([Option], upTo: Int)
  case subjects([Subject], upTo: Int)
  /// Yes to all, or those to take one by one.
  case exceptions([Subject])
  /// One line a subject of this kind; an empty line ends the list.
  case lines(QuestionID, upTo: Int)
  case enter
  /// A row of single digits, such as a slip has; a dash passes, and is stored as 0.
  case digits(ClosedRange<Int>, count: ClosedRange<Int>, areDifferent: Bool = false)
  /// So many numbers, together at most this, such as hands that were counted.
  case amounts(count: Int, upTo: Int)
}

extension Form {
  /// What can be chosen, where something can.
  package var options: [Option] {
    switch self {
    case .choices(let choice, _): choice.options
    case .options(let options, _): options
    default: []
    }
  }

  /// How many may be chosen.
  package var limit: Int {
    switch self {
    case .choices(_, let limit), .options(_, let limit), .subjects(_, let limit): limit
    default: 1
    }
  }

  /// Whether a line that was no answer is worth typing on.
  package var isWorthMending: Bool {
    switch self {
    case .text, .lines, .time, .day: true
    default: false
    }
  }

  /// Whether one has to be told each time what can be typed.
  var isUnusual: Bool { if case .exceptions = self { true } else { false } }

  /// Whether any words will do, so that a bare command word could be an answer.
  package var isText: Bool {
    switch self {
    case .text, .lines: true
    default: false
    }
  }
}
