/// Something in the words of a question, kept as a reference and never as a copy.
///
/// Erasing a line therefore erases it from every question that spoke of it.
package enum Fact: Hashable, Sendable {
  /// What was answered there, in words.
  case answer(Key)
  case number(Int)
  /// A time, in minutes a week.
  case minutes(Int)
  case day(Day)
  /// Words of the coach's own, by their id.
  case phrase(String)
  /// Things that were said before, as a list.
  case subjects([Subject])
  /// What was typed just now: shown once, never stored.
  case typed(String)
}

/// The facts in the words of a question, by the name they have there.
package typealias Facts = [String: Fact]

extension Fact: CustomStringConvertible {
  package var description: String {
    switch self {
    case .answer(let key): "a\(key)"
    case .number(let number): "n\(number)"
    case .minutes(let minutes): "m\(minutes)"
    case .day(let day): "d\(day)"
    case .phrase(let id): "p\(id)"
    case .subjects(let subjects): "s" + subjects.map(\.description).joined(separator: ",")
    case .typed: "t"
    }
  }

  package init?(stored description: String) {
    let rest = String(description.dropFirst())
    switch description.first {
    case "a":
      guard let key = Key(stored: rest) else { return nil }
      self = .answer(key)
    case "n":
      guard let number = Int(rest) else { return nil }
      self = .number(number)
    case "m":
      guard let minutes = Int(rest) else { return nil }
      self = .minutes(minutes)
    case "d":
      guard let day = Day(stored: rest) else { return nil }
      self = .day(day)
    case "p": self = .phrase(rest)
    case "s":
      self = .subjects(rest.split(separator: ",").compactMap { Subject(stored: String($0)) })
    case "t": self = .typed("")
    default: return nil
    }
  }
}

extension Facts {
  /// What is stored: not what was typed elsewhere and only shown.
  package var kept: Facts {
    filter { if case .typed = $0.value { false } else { true } }
  }

  /// The stored form: `count=n3 reason=pReason.team`, by name.
  package var encoded: String {
    sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
  }

  /// Reads the stored form; what a later version wrote and this one cannot read is left out.
  package init(encoded: String) {
    self = [:]
    for part in encoded.split(separator: " ") {
      guard let sign = part.firstIndex(of: "="),
        let fact = Fact(stored: String(part[part.index(after: sign)...]))
      else { continue }
      self[String(part[..<sign])] = fact
    }
  }
}
