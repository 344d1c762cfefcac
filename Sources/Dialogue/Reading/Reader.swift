/// Reads a typed line as an answer to a question.
///
/// A choice is answered by its number, its word, or an unambiguous beginning of a word on the
/// screen, whatever the case and the accents.
package struct Reader: Sendable {
  package var speaker: Speaker
  package var today: Day
  package var units: TimeUnits
  /// The commands that can be given here.
  package var commands: [Command]
  /// The numbers that lines are called by, where those are others than their places in a list.
  package var ownNumbers: [Subject: Int] = [:]

  package init(
    _ speaker: Speaker, today: Day, units: TimeUnits = TimeUnits(),
    commands: [Command] = Command.everyday
  ) {
    (self.speaker, self.today, self.units) = (speaker, today, units)
    self.commands = commands
  }

  package func read(_ typed: String, to question: Question) throws(Problem) -> Reading {
    let line = typed.trimmed
    if line.isEmpty { return .empty }
    if line == "?" { return .why }
    if let (command, rest) = try command(in: line) { return .command(command, rest) }
    let isText = question.form.isText
    if isText, question.isOptional, isPass(line) { return .answer(.skipped) }
    if line.hasPrefix("\\"), isText { return try answer(String(line.dropFirst()), question.form) }
    if let command = bareCommand(line), isText { return .commandOrText(command, line) }
    do throws(Problem) {
      return try answer(line, question.form)
    } catch {
      if let command = bareCommand(line) { return .command(command, "") }
      throw error
    }
  }

  // MARK: Commands

  /// The command that a line with a colon gives, and what is typed behind it.
  package func command(in typed: String) throws(Problem) -> (Command, String)? {
    let line = typed.trimmed
    guard line.hasPrefix(":") else { return nil }
    let parts = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
    let word = parts.first?.folded ?? ""
    let exact = commands.filter { spellings(of: $0).contains(word) }
    let begins = commands.filter { command in
      spellings(of: command).contains { $0.hasPrefix(word) }
    }
    guard !word.isEmpty, let found = exact.first ?? (begins.count == 1 ? begins[0] : nil) else {
      throw .unknownCommand(line)
    }
    return (found, parts.count > 1 ? parts[1].trimmed : "")
  }

  /// Whether a line begins with a command that is spelt out.
  func beginsWithCommand(_ line: String) -> Bool {
    guard let word = line.split(separator: " ").first, word.first == ":" else { return false }
    return bareCommand(String(word.dropFirst())) != nil
  }

  private func bareCommand(_ line: String) -> Command? {
    let word = line.folded
    return commands.first { spellings(of: $0).contains(word) }
  }

  private func spellings(of command: Command) -> [String] {
    Language.allCases.map { speaker.phrasebook.text(command.phraseID, in: $0).folded }
  }

  // MARK: Answers

  private func answer(_ line: String, _ form: Form) throws(Problem) -> Reading {
    switch form {
    case .text(let lengths):
      if line.count < lengths.lowerBound { throw .tooShort(lengths.lowerBound) }
      if line.count > lengths.upperBound { throw .tooLong(lengths.upperBound) }
      return .answer(.text(line))
    case .lines: return .line(line)
    case .number(let range): return .answer(.numbers([try number(line, range)]))
    case .hours(let range): return .answer(.numbers([try hours(line, range)]))
    case .time:
      guard let minutes = TimeReader(units: units).minutes(of: line) else { throw .notATime(line) }
      return .answer(.numbers([minutes]))
    case .day:
      guard let day = DayReader(today: today).day(in: line) else { throw .notADay(line) }
      return .answer(.day(day))
    case .choices, .options: return .answer(.choices(try choices(line, form)))
    case .subjects(let subjects, let limit):
      if isNone(line) { return .answer(.subjects([])) }
      return .answer(.subjects(try picked(line, subjects, limit)))
    case .exceptions(let subjects):
      if yesNo(line) == .yes || isAll(line) { return .answer(.subjects([])) }
      if yesNo(line) == .no { return .answer(.subjects(subjects)) }
      return .answer(.subjects(try picked(line, subjects, subjects.count)))
    case .enter:
      // What was meant for another question must not be lost unseen.
      guard yesNo(line) == .yes else { throw .onlyEnter }
      return .answer(.done)
    case .digits(let digits, let count, let areDifferent):
      let row = try row(line, digits, count)
      let chosen = row.filter { $0 > 0 }
      if areDifferent, Set(chosen).count < chosen.count { throw .rowTwice }
      return .answer(.numbers(row))
    case .amounts(let count, let limit):
      return .answer(.numbers(try amounts(line, count, limit)))
    }
  }

  private func number(_ line: String, _ range: ClosedRange<Int>) throws(Problem) -> Int {
    let words = line.folded.split(separator: " ")
    let isAbout =
      words.count == 2 && ["ongeveer", "circa", "ca", "ca.", "about"].contains(words[0])
    guard let number = isAbout ? Int(words[1]) : Int(line) else { throw .notANumber(line) }
    guard range.contains(number) else { throw .notInRange(range.lowerBound, range.upperBound) }
    return number
  }

  /// Hours a week: `16`, `12,5`, `12.5 uur`.
  private func hours(_ line: String, _ range: ClosedRange<Int>) throws(Problem) -> Int {
    let digits = line.folded.prefix { $0.isNumber || $0 == "," || $0 == "." }
    let unit = line.folded.dropFirst(digits.count).trimmingSpaces
    guard let hours = Double(digits.replacing(",", with: ".")),
      ["", "u", "uur", "h", "hours", "hour", "uren"].contains(unit), hours < 1_000
    else { throw .notANumber(line) }
    let minutes = Int((hours * 60).rounded())
    guard range.contains(minutes) else {
      throw .notInRange((range.lowerBound + 59) / 60, range.upperBound / 60)
    }
    return minutes
  }

  // MARK: Lists of numbers

  private func picked(
    _ line: String, _ subjects: [Subject], _ limit: Int
  ) throws(Problem) -> [Subject] {
    let known = subjects.numbers(ownNumbers)
    let last = known.max() ?? 0
    let numbers = try numbers(in: line, upTo: last)
    if numbers.count > limit { throw .tooMany(limit) }
    var picked: [Subject] = []
    for number in numbers {
      guard let index = known.firstIndex(of: number) else { throw .noSuchNumber(last) }
      picked.append(subjects[index])
    }
    return picked
  }

  /// `1 3 5-7`, also with commas, *en* and *t/m*.
  private func numbers(in line: String, upTo count: Int) throws(Problem) -> [Int] {
    var spaced = line.folded
    for dash in ["–", "—", "t/m", "tot en met", "through"] {
      spaced = spaced.replacing(dash, with: "-")
    }
    for dash in [" - ", " -", "- "] { spaced = spaced.replacing(dash, with: "-") }
    for sign in [",", ";", "&", "+", " en ", " and "] {
      spaced = spaced.replacing(sign, with: " ")
    }
    var found: [Int] = []
    for part in spaced.split(whereSeparator: \.isWhitespace) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map {
        Int($0.last == "." || $0.last == ")" ? $0.dropLast() : $0)
      }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1]
      else { throw .notANumber(String(part)) }
      for number in [first, last] where number < 1 || number > count {
        throw .noSuchNumber(count)
      }
      guard first <= last else { throw .notANumber(String(part)) }
      found += (first...last).filter { !found.contains($0) }
    }
    if found.isEmpty { throw .notANumber(line) }
    return found
  }

  // MARK: Words

  private func choices(_ line: String, _ form: Form) throws(Problem) -> [String] {
    let options = form.options
    guard form.limit > 1 else { return [try choice(line, options).id] }
    if let whole = try? choice(line, options) { return [whole.id] }
    var ids: [String] = []
    do throws(Problem) {
      ids = try numbers(in: line, upTo: options.count).map { options[$0 - 1].id }
    } catch {
      guard case .notANumber = error, line.contains(where: \.isLetter) else { throw error }
      for part in Self.parts(of: line) {
        let id = try choice(part, options).id
        if !ids.contains(id) { ids.append(id) }
      }
    }
    if ids.count > form.limit { throw .tooMany(form.limit) }
    return ids
  }

  /// Words of which each is a choice: with commas, or *en* between them.
  private static func parts(of line: String) -> [String] {
    line.replacing(" en ", with: ",").replacing(" and ", with: ",")
      .split { ",;+&".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private func choice(_ line: String, _ options: [Option]) throws(Problem) -> Option {
    let word = line.folded
    if let number = Int(word.last == "." || word.last == ")" ? String(word.dropLast()) : word) {
      guard number > 0, number <= options.count else { throw .noSuchNumber(options.count) }
      return options[number - 1]
    }
    let isYesNo = options.contains { $0.id == YesNo.yes.rawValue }
    if let yesNo = yesNo(word) {
      // Yes and no are answers at yes/no questions only.
      if isYesNo, let option = options.first(where: { $0.id == yesNo.rawValue }) { return option }
      let isPart = options.contains { option in
        option.id == YesNo.no.rawValue || words(of: option).contains { $0.hasPrefix(word) }
      }
      throw isPart ? .sayItOut(line) : .noSuchChoice(line)
    }
    let exact = options.filter { option in
      option.id.folded == word || speaker.spellings(of: option).contains { $0.folded == word }
    }
    if let option = exact.first { return option }
    var begins = options.filter { option in
      speaker.spellings(of: option).contains { $0.folded.hasPrefix(word) }
    }
    // A word further on in a choice will do as well, if it is long enough to mean something.
    if begins.isEmpty, word.count > 2 {
      begins = options.filter { words(of: $0).contains { $0.hasPrefix(word) } }
    }
    guard let first = begins.first else {
      throw isYesNo && options.count == 2 ? .notYesNo(line) : .noSuchChoice(line)
    }
    guard begins.count == 1 else {
      throw .ambiguous(line, begins.map { speaker.words(of: $0) })
    }
    if first.id == YesNo.no.rawValue, !isYesNo { throw .sayItOut(line) }
    return first
  }

  /// Every word of a choice, folded.
  private func words(of option: Option) -> [String] {
    speaker.spellings(of: option).flatMap {
      $0.folded.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
    }
  }

  /// *j, ja, y, yes, n, nee, no* in both languages, whatever the language of the conversation.
  func yesNo(_ line: String) -> YesNo? {
    switch line.folded {
    case "j", "ja", "y", "yes": .yes
    case "n", "nee", "no": .no
    default: nil
    }
  }

  private func isPass(_ line: String) -> Bool { line == "-" || isWord(line, Notice.pass) }
  private func isNone(_ line: String) -> Bool { isWord(line, Notice.none) || line == "0" }
  private func isAll(_ line: String) -> Bool { isWord(line, Notice.all) }

  private func isWord(_ line: String, _ notice: Notice) -> Bool {
    Language.allCases.contains {
      speaker.phrasebook.text(notice.phraseID, in: $0).folded == line.folded
    }
  }
}

extension [Subject] {
  /// The numbers they are called by: their own, else their places.
  func numbers(_ own: [Subject: Int]) -> [Int] {
    let known = compactMap { own[$0] }
    return known.count == count ? known : indices.map { $0 + 1 }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String { String(self).trimmed }
}
