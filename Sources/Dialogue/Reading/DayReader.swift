/// Reads a day as people type it, Dutch and English, counted from today.
///
///     DayReader(today: today).day(in: "over 3 weken")
///
/// A day without a year is the next such day that is not past. What nobody can know, such as
/// *after the holidays*, is no day.
package struct DayReader: Sendable {
  package var today: Day

  package init(today: Day) { self.today = today }

  package func day(in text: String) -> Day? {
    let words = Self.words(of: text)
    guard !words.isEmpty, words.count <= 8 else { return nil }
    return named(words) ?? counted(words) ?? onWeekday(words) ?? onDate(words)
  }

  /// A day that was; without a year it is the last such day, never one to come.
  package func pastDay(in text: String) -> Day? {
    if ["gisteren", "yesterday"].contains(text.trimmed.folded) { return today.adding(days: -1) }
    guard let day = day(in: text) else { return nil }
    if day <= today { return day }
    let words = Self.words(of: text)
    // What is counted from today is to come, and a date with its year is the same every year.
    guard named(words) == nil, counted(words) == nil, onWeekday(words) == nil,
      DayReader(today: today.adding(days: -366)).day(in: text) != day
    else { return nil }
    return Day(day.year - 1, day.month, day.day)
  }

  /// The words without the small ones around a day: `uiterlijk op`, `a.s.`, `the`.
  private static func words(of text: String) -> [String] {
    let plain = text.folded.replacing("a.s.", with: "as").replacing("v.a.", with: "vanaf")
    var words = plain.split { $0.isWhitespace || ",;!()".contains($0) }.map(String.init)
    while let last = words.last, last.hasSuffix("."), last.count > 1 {
      words[words.count - 1] = String(last.dropLast())
    }
    while let first = words.first, around.contains(first), words.count > 1 { words.removeFirst() }
    return words
  }

  private static let around: Set = [
    "op", "tot", "t/m", "tm", "voor", "uiterlijk", "per", "vanaf", "de", "het", "rond", "vóór",
    "on", "until", "till", "by", "before", "the", "from", "en", "met", "at", "uiterlijk",
  ]

  // MARK: Words

  private func named(_ words: [String]) -> Day? {
    switch words.joined(separator: " ") {
    case "vandaag", "nu", "today", "now", "vanavond", "vanmiddag", "tonight": today
    case "morgen", "tomorrow", "morgenochtend", "morgenmiddag", "morgenavond": plus(days: 1)
    case "overmorgen", "day after tomorrow", "the day after tomorrow": plus(days: 2)
    case "volgende week", "next week", "komende week", "een week", "a week": plus(days: 7)
    case "volgende maand", "next month": plus(months: 1)
    case "volgend jaar", "next year": plus(months: 12)
    case "over een half jaar", "over half jaar", "in half a year", "een half jaar", "half a year":
      plus(months: 6)
    default: nil
    }
  }

  /// `over 3 weken`, `in ten days`, `2 maanden`.
  private func counted(_ words: [String]) -> Day? {
    var words = words
    if ["over", "in", "na", "after", "binnen", "within"].contains(words[0]) { words.removeFirst() }
    for tail in [["from", "now"], ["vanaf", "nu"], ["later"]]
    where words.suffix(tail.count) == tail[...] {
      words.removeLast(tail.count)
    }
    guard words.count == 2, let count = number(words[0]) else { return nil }
    switch words[1] {
    case "dag", "dagen", "day", "days": return plus(days: count)
    case "week", "weken", "wk", "weeks", "weekjes", "weekje": return plus(days: count * 7)
    case "maand", "maanden", "mnd", "month", "months", "maandje": return plus(months: count)
    case "jaar", "jaren", "jr", "year", "years": return plus(months: count * 12)
    default: return nil
    }
  }

  private func number(_ word: String) -> Int? {
    if let number = Int(word) { return (0...9_999).contains(number) ? number : nil }
    guard let number = TimeWords.numbers[word], number.isWhole else { return nil }
    return Int(number)
  }

  private func plus(days: Int) -> Day? { checked(today.adding(days: days)) }
  private func plus(months: Int) -> Day? { checked(today.adding(months: months)) }
  private func checked(_ day: Day) -> Day? { Day(day.year, day.month, day.day) }

  // MARK: Days of the week

  /// `vrijdag`, `a.s. vrijdag`, `volgende week dinsdag`, `next friday`, `dinsdag over een week`.
  private func onWeekday(_ words: [String]) -> Day? {
    var words = words
    var weeks: Int?
    func take(_ phrase: [String]) -> Bool {
      guard words.count > phrase.count else { return false }
      if words.prefix(phrase.count) == phrase[...] {
        words.removeFirst(phrase.count)
      } else if words.suffix(phrase.count) == phrase[...] {
        words.removeLast(phrase.count)
      } else {
        return false
      }
      return true
    }
    for phrase in [["volgende", "week"], ["next", "week"]] where take(phrase) { weeks = 1 }
    for phrase in [["deze", "week"], ["this", "week"]] where take(phrase) { weeks = 0 }
    let isLater = take(["over", "een", "week"]) || take(["week"])
    for phrase in [
      ["as"], ["aanstaande"], ["komende"], ["volgende"], ["next"], ["this"], ["coming"], ["deze"],
      ["op"],
      ["on"],
    ] { _ = take(phrase) }
    guard words.count == 1, let weekday = Self.weekday(words[0]) else { return nil }
    if let weeks {
      let day = plus(days: weeks * 7 + weekday - today.weekday)
      return day.flatMap { $0 < today ? nil : $0 }
    }
    // On a Friday, *friday* is a week away: for today one says today.
    let ahead = (weekday - today.weekday + 6) % 7 + 1
    return plus(days: ahead + (isLater ? 7 : 0))
  }

  private static func weekday(_ word: String) -> Int? {
    weekdays.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  private static let weekdays: [Set<String>] = [
    ["maandag", "ma", "monday", "mon", "maandagochtend", "maandagmiddag"],
    ["dinsdag", "di", "tuesday", "tue", "dinsdagochtend", "dinsdagmiddag"],
    ["woensdag", "wo", "wednesday", "wed", "woensdagochtend", "woensdagmiddag"],
    ["donderdag", "do", "thursday", "thu", "donderdagochtend", "donderdagmiddag"],
    ["vrijdag", "vr", "friday", "fri", "vrijdagochtend", "vrijdagmiddag"],
    ["zaterdag", "za", "saturday", "sat"],
    ["zondag", "zo", "sunday", "sun"],
  ]

  // MARK: Dates

  private func onDate(_ words: [String]) -> Day? {
    var words = words
    if words.count > 1, Self.weekday(words[0]) != nil { words.removeFirst() }
    if words.count == 1 { return numeric(words[0]) }
    if words.count > 2, words[1] == "of" { words.remove(at: 1) }
    guard words.count <= 3 else { return nil }
    if words.count == 2 || words.count == 3 {
      let year = words.count == 3 ? self.year(words[2]) : nil
      if words.count == 3, year == nil { return nil }
      if let month = Self.month(words[1]), let number = ordinal(words[0]) {
        return date(number, month, year)
      }
      if let month = Self.month(words[0]), let number = ordinal(words[1]) {
        return date(number, month, year)
      }
    }
    return nil
  }

  /// `2026-12-01`, `1-12-2026`, `1/12`, `1.12.26`.
  private func numeric(_ word: String) -> Day? {
    let texts = word.split(omittingEmptySubsequences: false) { "-/.‑–".contains($0) }
    let parts = texts.compactMap { $0.count <= 4 ? Int($0) : nil }
    guard parts.count == texts.count, parts.allSatisfy({ $0 > 0 }) else { return nil }
    if parts.count == 3, texts[0].count == 4 { return Day(parts[0], parts[1], parts[2]) }
    guard parts.count == 2 || parts.count == 3, texts[0].count <= 2, texts[1].count <= 2 else {
      return nil
    }
    guard parts.count == 3 else { return date(parts[0], parts[1], nil) }
    return year(String(texts[2])).flatMap { date(parts[0], parts[1], $0) }
  }

  private func date(_ day: Int, _ month: Int, _ year: Int?) -> Day? {
    if let year { return Day(year, month, day) }
    // Eight years, so that 29 February is found.
    for year in today.year...today.year + 8 {
      if let date = Day(year, month, day), date >= today { return date }
    }
    return nil
  }

  private func year(_ word: String) -> Int? {
    let digits = word.hasPrefix("'") ? String(word.dropFirst()) : word
    guard let year = Int(digits), year > 0 else { return nil }
    switch digits.count {
    case 2: return 2000 + year
    case 4: return year
    default: return nil
    }
  }

  private func ordinal(_ word: String) -> Int? {
    for ending in ["ste", "de", "st", "nd", "rd", "th", "e"] where word.hasSuffix(ending) {
      return Int(word.dropLast(ending.count))
    }
    return Int(word)
  }

  private static func month(_ word: String) -> Int? {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    return months.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  private static let months: [Set<String>] = [
    ["januari", "jan", "january"], ["februari", "feb", "february", "febr"],
    ["maart", "mrt", "march", "mar"], ["april", "apr"], ["mei", "may"],
    ["juni", "jun", "june"], ["juli", "jul", "july"], ["augustus", "aug", "august"],
    ["september", "sep", "sept"], ["oktober", "okt", "october", "oct"],
    ["november", "nov"], ["december", "dec"],
  ]
}
