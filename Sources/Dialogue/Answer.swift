/// What was said, in the neutral form that is stored.
package enum Answer: Hashable, Sendable {
  case text(String)
  case numbers([Int])
  case choices([String])
  case subjects([Subject])
  case day(Day)
  /// Enter: read, closed, no more lines.
  case done
  /// *Overslaan*: the question is closed without an answer.
  case skipped
  /// *Weet ik niet*: the question is closed, and that is an answer too.
  case unknown
  /// The question stays open, and comes after all others.
  case later
  /// *Wis*: there was an answer. It is not asked again.
  case erased
}

extension Answer {
  /// Whether it is in a person's own words.
  package var isText: Bool { if case .text = self { true } else { false } }

  /// Whether it says more than that somebody went on.
  var hasContent: Bool {
    switch self {
    case .text, .numbers, .choices, .subjects, .day: true
    case .done, .skipped, .unknown, .later, .erased: false
    }
  }

  /// The stored form: a word for the kind, and what was said.
  package var stored: (kind: String, value: String) {
    switch self {
    case .text(let text): ("text", text)
    case .numbers(let numbers): ("numbers", numbers.map(String.init).joined(separator: " "))
    case .choices(let words): ("choices", words.joined(separator: " "))
    case .subjects(let subjects):
      ("subjects", subjects.map(\.description).joined(separator: " "))
    case .day(let day): ("day", day.description)
    case .done: ("done", "")
    case .skipped: ("skipped", "")
    case .unknown: ("unknown", "")
    case .later: ("later", "")
    case .erased: ("erased", "")
    }
  }

  /// Reads the stored form; `nil` for a kind that this version does not know.
  package init?(kind: String, value: String) {
    let words = value.split(separator: " ").map(String.init)
    switch kind {
    case "text": self = .text(value)
    case "numbers": self = .numbers(words.compactMap { Int($0) })
    case "choices": self = .choices(words)
    case "subjects": self = .subjects(words.compactMap { Subject(stored: $0) })
    case "day":
      guard let day = Day(stored: value) else { return nil }
      self = .day(day)
    case "done": self = .done
    case "skipped": self = .skipped
    case "unknown": self = .unknown
    case "later": self = .later
    case "erased": self = .erased
    default: return nil
    }
  }
}
