/// A Swift value that an answer stands for.
package protocol Answerable: Sendable {
  static var form: Form { get }
  /// The value, or `nil` where the answer is of another kind, skipped, or of another version.
  init?(_ answer: Answer)
  var answer: Answer { get }
}

extension String: Answerable {
  package static var form: Form { .text(1...300) }
  package var answer: Answer { .text(self) }
  package init?(_ answer: Answer) {
    guard case .text(let text) = answer else { return nil }
    self = text
  }
}

extension Int: Answerable {
  package static var form: Form { .number(0...Int.max) }
  package var answer: Answer { .numbers([self]) }
  package init?(_ answer: Answer) {
    guard case .numbers(let numbers) = answer, let number = numbers.first else { return nil }
    self = number
  }
}

/// A feeling as a number from 0 to 10.
package struct Scale: Answerable {
  package var value: Int
  package init(_ value: Int) { self.value = value }
  package static var form: Form { .number(0...10) }
  package var answer: Answer { .numbers([value]) }
  package init?(_ answer: Answer) {
    guard let value = Int(answer), (0...10).contains(value) else { return nil }
    self.value = value
  }
}

/// A time, in minutes a week.
package struct Minutes: Answerable, Hashable {
  package var value: Int
  package init(_ value: Int) { self.value = value }
  package static var form: Form { .time }
  package var answer: Answer { .numbers([value]) }
  package init?(_ answer: Answer) {
    guard let value = Int(answer), value >= 0 else { return nil }
    self.value = value
  }
}

extension Day: Answerable {
  package static var form: Form { .day }
  package var answer: Answer { .day(self) }
  package init?(_ answer: Answer) {
    guard case .day(let day) = answer else { return nil }
    self = day
  }
}

/// Some of the things that were said before.
package struct Picks: Answerable {
  package var subjects: [Subject]
  package init(_ subjects: [Subject]) { self.subjects = subjects }
  package static var form: Form { .subjects([], upTo: .max) }
  package var answer: Answer { .subjects(subjects) }
  package init?(_ answer: Answer) {
    guard case .subjects(let subjects) = answer else { return nil }
    self.subjects = subjects
  }
}

/// A question that only waits for Enter.
package struct Enter: Answerable {
  package init() {}
  package static var form: Form { .enter }
  package var answer: Answer { .done }
  package init?(_ answer: Answer) { if answer != .done { return nil } }
}
