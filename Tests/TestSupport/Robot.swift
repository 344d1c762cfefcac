package import Dialogue

/// Somebody who types whatever comes up: mostly answers, now and then a command or nonsense.
package struct Robot: Sendable {
  package var random: Seeded
  /// The first line that is typed, such as the route.
  private var first: String?
  /// What only some scripts know.
  package var commands: [String] = []
  /// How often out of a hundred it passes where it may.
  package var passes = 0

  package init(_ seed: some BinaryInteger, first: String? = nil) {
    (random, self.first) = (Seeded(seed), first)
  }

  /// One line for what is on the screen.
  package mutating func line(for interview: Interview) -> String {
    if let first {
      self.first = nil
      return first
    }
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<10: return random.pick(Self.commands + commands) ?? ""
    case 10..<13: return random.pick(Self.nonsense) ?? ""
    case 13..<22: return ""
    default: return interview.conversation.question.map { answer(to: $0) } ?? ""
    }
  }

  private mutating func answer(to question: Question) -> String {
    switch question.form {
    case .text where question.isOptional && passes > 0 && random.chance(passes): return ""
    case .text: return random.pick(Self.texts) ?? ""
    case .number(let range):
      return String(Int.random(in: range.clamped(to: 0...12), using: &random))
    case .hours: return random.pick(["16", "7,5 uur", "24u", "12.5"]) ?? ""
    case .time: return random.pick(["90", "1,5u", "een half uur", "20 uur per jaar", "2x30"]) ?? ""
    case .day: return random.pick(["over 3 weken", "12 maart", "morgen", "gisteren"]) ?? ""
    case .choices, .options: return numbers(upTo: question.form.options.count, question.form.limit)
    case .subjects(let subjects, let limit):
      return random.chance(20) ? "geen" : numbers(upTo: subjects.count, limit)
    case .exceptions(let subjects):
      return random.chance(60) ? "ja" : numbers(upTo: subjects.count, subjects.count)
    case .lines: return random.chance(45) ? "" : random.pick(Self.tasks) ?? ""
    case .enter: return ""
    case .digits(let digits, let count, _): return row(digits, count)
    case .amounts(let count, let limit): return amounts(count, limit)
    }
  }

  /// A slip: now and then a digit too many, and mostly a space somewhere.
  private mutating func row(_ digits: ClosedRange<Int>, _ count: ClosedRange<Int>) -> String {
    let length = Int.random(in: count, using: &random) + (random.chance(8) ? 1 : 0)
    let row = (0..<length).map { _ in
      random.chance(8) ? "-" : String(Int.random(in: digits, using: &random))
    }
    return row.joined(separator: random.chance(30) ? " " : "")
  }

  private mutating func amounts(_ count: Int, _ limit: Int) -> String {
    var left = limit + (random.chance(5) ? 1 : 0)
    var amounts: [Int] = []
    for index in 0..<count {
      let isLast = index == count - 1 && random.chance(70)
      amounts.append(isLast ? left : Int.random(in: 0...left, using: &random))
      left -= amounts[index]
    }
    return amounts.map(String.init).joined(separator: " ")
  }

  private mutating func numbers(upTo count: Int, _ limit: Int) -> String {
    guard count > 0 else { return "" }
    let all = (1...count).shuffled(using: &random)
    return all.prefix(Int.random(in: 1...min(3, limit, count), using: &random)).map(String.init)
      .joined(separator: " ")
  }

  private static let commands = [
    ":terug", ":terug", ":terug", ":vooruit", ":later", ":overslaan", ":weetniet", ":ongedaan",
    ":ongedaan", ":wis", "ja", ":wis 1", "ja", ":erbij luizen pluizen", ":erbij", ":flap",
    ":overzicht", "3", ":hulp", "?", ":leeg", ":en", ":nl", ":undo", ":back", ":skip", ":t",
  ]
  private static let nonsense = [
    "wartaal", "99", "-1", "0", ",", "1-", "5-3", "1 2 3 4 5 6 7 8 9", ":", ":foo", "\\pauze",
    "é", "🙂", "nee", "n", "j", "later", "terug", "  ", "99999999999999999999", "1,5",
    String(repeating: "lang ", count: 80),
  ]
  private static let texts = [
    "iets", "de directeur", "maandag in de gang vraagt de directeur het", "ik ben opgebrand",
    "het is misschien mishandeling", "Anja vroeg het", "Sorry, misschien kan het eigenlijk niet.",
    "als de directeur mij maandag belt", "dan zeg ik nee",
  ]
  private static let tasks = [
    "MT 1,5u", "meldcode", "invallen bij ziekte", "mail - 60 min", "OPP schrijven",
    "kerstcommissie",
    "groepsbespreking", "groepsbesprekingen", "plein", "toetsen invoeren", "bellen met Anja",
    "MT, zorgteam en kerst", "- OT 60, pleinwacht 30",
  ]
}

extension Robot {
  /// How a conversation went.
  package struct Walk: Sendable {
    package var end: Interview
    package var turns: Int
    package var lines: [String]
  }

  /// Types until the conversation is over, at most so many lines; looks on after every one.
  @discardableResult
  package mutating func walk(
    through interview: Interview, atMost limit: Int = 5_000,
    seeing: (_ before: Interview, _ asked: [Utterance], _ response: Interview.Response) -> Void = {
      _, _, _ in
    }
  ) -> Walk {
    var interview = interview
    var lines: [String] = []
    while !interview.isOver, lines.count < limit {
      let prompt = interview.prompt()
      let line = line(for: interview)
      lines.append(line)
      let response = interview.hear(line, at: lines.count)
      seeing(interview, prompt.said, response)
      interview = response.next
    }
    return Walk(end: interview, turns: lines.count, lines: lines)
  }
}
