/// Puts facts and answers into words.
package struct Speaker: Sendable {
  package var phrasebook: Phrasebook
  package var language: Language
  package var session: Session

  package init(_ phrasebook: Phrasebook, in language: Language, about session: Session) {
    (self.phrasebook, self.language, self.session) = (phrasebook, language, session)
  }

  package func text(_ name: some Phrased) -> String {
    phrasebook.text(name.phraseID, in: language)
  }

  package func say(_ remark: Remark, about key: Key? = nil) -> String {
    fill(phrasebook.text(remark.phrase, in: language), with: remark.facts, about: key)
  }

  package func say(_ name: some Phrased, _ facts: Facts = [:]) -> String {
    say(Remark(name, facts))
  }

  // MARK: Questions

  /// The words of a question, its slots still open.
  package func template(of question: Question) -> String {
    phrasebook.text(
      "Ask.\(question.key.question)" + (question.variant.map { ".\($0)" } ?? ""), in: language)
  }

  package func words(of question: Question) -> String {
    fill(template(of: question), with: question.facts, about: question.key)
  }

  /// Why a question is asked, if the coach has words for it; another wording may have its own.
  package func why(_ question: Question) -> String? {
    let id = "Ask.\(question.key.question)"
    let words =
      question.variant.flatMap { phrasebook["\(id).\($0).why"] } ?? phrasebook["\(id).why"]
    return words.map { fill($0[language], with: [:], about: question.key) }
  }

  /// A question in a few words, with the line it is about.
  package func label(of key: Key) -> String {
    let short =
      phrasebook["Ask.\(key.question).short"]?[language]
      ?? phrasebook["Ask.\(key.question)"]?[language] ?? key.question.rawValue
    let subjects = key.isNaming ? [] : [key.about, key.other].compactMap(\.self)
    let lines = subjects.map { line(Key(naming: $0)) }.filter { !$0.isEmpty }
    let start = fill(short, with: [:], about: key)
    return lines.isEmpty ? start : "\(lines.joined(separator: " / ")): \(start.lowercasedFirst)"
  }

  // MARK: Options

  /// The words of an option as a list shows them.
  package func words(of option: Option) -> String {
    let id = phrasebook["\(option.phrase).long"] == nil ? option.phrase : "\(option.phrase).long"
    return say(Remark(phrase: id, option.facts))
  }

  /// An option in a word or two.
  package func word(for option: Option) -> String {
    say(Remark(phrase: option.phrase, option.facts))
  }

  /// All spellings of an option that may be typed: what the screen shows, and its short word.
  package func spellings(of option: Option) -> [String] {
    [words(of: option), word(for: option)]
  }

  // MARK: Answers

  /// An answer in words; the question tells which words its choices have.
  package func words(of answer: Answer?, to form: Form?) -> String {
    switch answer {
    case .text(let text): return text
    case .numbers(let numbers):
      guard let number = numbers.first else { return text(Notice.nothing) }
      switch form {
      case .digits, .amounts: return numbers.map(String.init).joined(separator: " ")
      case .time, .hours: return spoken(minutes: number)
      default: return String(number)
      }
    case .choices(let ids):
      let options = form?.options ?? []
      let words = ids.map { id in
        options.first { $0.id == id }.map(word) ?? id
      }
      return words.joined(separator: "; ")
    case .subjects(let subjects):
      if subjects.isEmpty {
        if case .exceptions = form { return text(Notice.all) }
        return text(Notice.none)
      }
      let lines = subjects.map { line(Key(naming: $0)) }.joined(separator: "; ")
      if case .exceptions = form { return say(Notice.allBut, ["what": .typed(lines)]) }
      return lines
    case .day(let day): return spoken(day)
    case .done: return text(Notice.done)
    case .skipped: return text(Notice.skipped)
    case .unknown: return text(Notice.unknown)
    case .later: return text(Notice.later)
    case .erased: return text(Notice.wiped)
    case nil: return text(Notice.nothing)
    }
  }

  /// What was answered under a key, as a line.
  package func line(_ key: Key) -> String {
    switch session.answer(at: key) {
    case .text(let text): text
    case .erased: text(Notice.wiped)
    default: ""
    }
  }

  /// Words between quotation marks, double ones around words that quote others.
  package func quoted(_ text: String) -> String {
    text.contains("‘") ? "“\(text)”" : "‘\(text)’"
  }

  package func spoken(minutes: Int) -> String { SpokenTime.length(minutes, language) }

  /// A day in full: *vrijdag 11 december 2026*.
  package func spoken(_ day: Day) -> String {
    let weekday = Calendar.weekdays(language)[day.weekday - 1]
    let month = Calendar.months(language)[day.month - 1]
    return "\(weekday) \(day.day) \(month) \(day.year)"
  }

  // MARK: Filling

  /// Fills the slots of a template: `{name}`, and by a number `{name|one|# more}` or
  /// `{name|none|one|# more}`.
  package func fill(_ template: String, with facts: Facts, about key: Key? = nil) -> String {
    guard template.contains("{") else { return template }
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else { break }
      let parts = rest[rest.index(after: open)..<close]
        .split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let fact = facts[parts[0]] ?? implied(parts[0], by: key)
      rest = rest[rest.index(after: close)...]
      if parts.count == 3 || parts.count == 4 {
        let count = fact.map(count(of:)) ?? 0
        let isNone = count == 0 && parts.count == 4
        let words = isNone ? parts[1] : parts[parts.count - (count == 1 ? 2 : 1)]
        result += words.replacing("#", with: "\(count)")
      } else if let fact {
        let said = joined(words(of: fact), after: result, before: rest)
        result += said
        // A question keeps its own mark, and gets no full stop behind it.
        if rest.first == ".", said.last.map({ "?!…".contains($0) }) == true || said.hasSuffix("?’")
        {
          rest = rest.dropFirst()
        }
      } else {
        // To be filled in by the person.
        result += "…"
      }
    }
    return (result + rest).collapsed
  }

  private func implied(_ name: String, by key: Key?) -> Fact? {
    switch name {
    case "task": key?.about.map { .answer(Key(naming: $0)) }
    case "other": key?.other.map { .answer(Key(naming: $0)) }
    default: nil
    }
  }

  private func words(of fact: Fact) -> String {
    switch fact {
    case .answer(let key): return line(key)
    case .number(let number): return String(number)
    case .minutes(let minutes): return spoken(minutes: minutes)
    case .day(let day): return spoken(day)
    case .phrase(let id): return fill(phrasebook.text(id, in: language), with: [:])
    case .subjects(let subjects):
      return subjects.map { line(Key(naming: $0)) }.joined(separator: "; ")
    case .typed(let text): return text
    }
  }

  private func count(of fact: Fact) -> Int {
    switch fact {
    case .number(let number), .minutes(let number): number
    case .subjects(let subjects): subjects.count
    default: 0
    }
  }

  /// Words said in a frame: *Als als ik …* and *… klaar., dan* are said once.
  private func joined(_ words: String, after before: String, before rest: Substring) -> String {
    var words = words[...]
    if before.hasSuffix(" "), let space = words.firstIndex(of: " "),
      ["als", "dan", "if", "then"].contains(words[..<space].folded),
      before.split(separator: " ").last?.folded == words[..<space].folded
    {
      words = words[words.index(after: space)...]
    }
    if let next = rest.first, next == "," || next == "." {
      while let last = words.last, ".,;".contains(last) { words = words.dropLast() }
      // A quotation gives up its full stop to the sentence around it.
      if words.hasSuffix(".’") { return words.dropLast(2) + "’" }
    }
    return String(words)
  }
}

/// The names of days and months.
enum Calendar {
  static func weekdays(_ language: Language) -> [String] {
    switch language {
    case .nl: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
    case .en:
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    }
  }

  static func months(_ language: Language) -> [String] {
    switch language {
    case .nl:
      [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
      ]
    case .en:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
  }
}

extension String {
  /// Without the double spaces that an empty slot leaves.
  fileprivate var collapsed: String {
    guard mayHaveGap else { return trimmed }
    return split(separator: " ").joined(separator: " ").replacing(" ’", with: "’")
      .replacing("‘ ", with: "‘")
  }

  /// Whether a space stands beside another or beside what may be a quotation mark.
  private var mayHaveGap: Bool {
    var last: UInt8 = 0
    for byte in utf8 {
      if last == 0x20, byte == 0x20 || byte == 0xE2 { return true }
      if last == 0x98, byte == 0x20 { return true }
      last = byte
    }
    return false
  }

  /// Without white space at either end.
  package var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }

  fileprivate var lowercasedFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}

extension Substring {
  fileprivate var folded: String { String(self).folded }
}
