extension TimeGrammar {
  /// How often a week something comes back.
  struct Frequency {
    var timesAWeek: Double
    /// `2x`, without a period: a bare count.
    var isBareCount = false
    /// `5 dagen per week`: says how often, or how long.
    var isDays = false
  }

  /// `per maand`, `elke dag`, `3x per jaar`, `om de week`, `twice a week`, `pw`.
  func frequency(_ start: Int) -> Read<Frequency>? {
    if let count = count(start) {
      let next = line.isWord(count.end, ["in", "per"]) || line.isSign(count.end, "/,")
      let period = period(count.end) ?? (next ? nil : adverb(count.end))
      guard let period else {
        return Read(
          value: Frequency(timesAWeek: count.value, isBareCount: true), end: count.end)
      }
      return Read(value: Frequency(timesAWeek: count.value * period.value), end: period.end)
    }
    if let days = days(start) { return days }
    if let read = period(start) ?? adverb(start) {
      return Read(value: Frequency(timesAWeek: read.value), end: read.end)
    }
    return nil
  }

  /// `5 dagen per week`, `4 days a week`.
  private func days(_ start: Int) -> Read<Frequency>? {
    guard let amount = amount(start), amount.value.value >= 1,
      let unit = line.word(amount.end).flatMap({ TimeWords.units[$0] }),
      unit == .day || unit == .daypart, let period = period(amount.end + 1)
    else { return nil }
    return Read(
      value: Frequency(timesAWeek: amount.value.value * period.value, isDays: true),
      end: period.end)
  }

  private func adverb(_ start: Int) -> Read<Double>? {
    guard let period = line.word(start).flatMap({ TimeWords.adverbs[$0] }) else { return nil }
    return Read(value: 1 / weeks(period), end: start + 1)
  }

  /// `per week`, `/wk`, `elke 6 weken`, `in de maand`, `om de week`, `a year`, `every other day`.
  private func period(_ start: Int) -> Read<Double>? {
    var index = start
    var every = 1.0
    if line.isSign(start, "/") {
      index = start + 1
      // `ochtend/middag` is a choice.
      guard let word = line.word(index), TimeWords.calendar.contains(word) else { return nil }
    } else if let word = line.word(start) {
      switch word {
      case "per", "p", "elke", "elk", "iedere", "ieder", "each", "every":
        index = start + 1
        if word == "p", line.isSign(index, "/."), line.isGlued(index) { index += 1 }
        if line.isWord(index, ["other", "andere"]) { (every, index) = (2, index + 1) }
      case "in", "om":
        guard line.isWord(start + 1, ["de", "het", "een", "the", "a"]) else { return nil }
        index = start + 2
        if word == "om" { every = 2 }
      case "op", "on":
        let bases: [String: TimeWords.Period] = [
          "jaarbasis": .year, "maandbasis": .month, "weekbasis": .week,
        ]
        guard let period = line.word(start + 1).flatMap({ bases[$0] }) else { return nil }
        return Read(value: 1 / weeks(period), end: start + 2)
      case "a", "an":
        guard let word = line.word(start + 1), TimeWords.englishPeriods.contains(word) else {
          return nil
        }
        index = start + 1
      default: return nil
      }
    } else {
      return nil
    }
    if let amount = amount(index), named(amount.end) != nil, amount.value.value > 0 {
      (every, index) = (amount.value.value, amount.end)
    }
    if line.isWord(index, ["half"]), line.isWord(index + 1, ["jaar", "year"]) {
      return Read(value: 1 / (every * weeks(.halfYear)), end: index + 2)
    }
    guard let period = named(index), isAllowed(index) else { return nil }
    // Fourteen days are two weeks, whatever a week of work is.
    let isManyDays = period == .day && every > 2
    let weeks = isManyDays ? every / 7 : every * weeks(period)
    return Read(value: 1 / weeks, end: stopped(index))
  }

  private func named(_ index: Int) -> TimeWords.Period? {
    guard let word = line.word(index) else { return nil }
    return TimeWords.periods[word]
  }

  /// A single letter is a period only after `p` or a stroke.
  private func isAllowed(_ index: Int) -> Bool {
    guard let word = line.word(index), word.count == 1 else { return true }
    return line.word(index - 1) == "p" || line.isSign(index - 1, "/.")
  }

  private func stopped(_ index: Int) -> Int {
    let isShort = line.isWord(index, ["wk", "mnd", "jr", "w", "j", "yr", "mo", "d"])
    let hasStop = isShort && line.isSign(index + 1, ".") && line.isGlued(index + 1)
    return index + (hasStop ? 2 : 1)
  }

  private func weeks(_ period: TimeWords.Period) -> Double {
    switch period {
    case .day: 1 / units.daysAWeek
    case .week: 1
    case .fortnight: 2
    case .month: units.weeksAMonth
    case .term: units.weeksATerm
    case .halfYear: units.weeksAYear / 2
    case .year: units.weeksAYear
    }
  }
}
