extension TimeGrammar {
  /// Whether a time can begin here: not in the middle of `A2`, `06-12` or `wk-34`.
  func canBegin(_ index: Int) -> Bool {
    guard line.isGlued(index) else { return true }
    switch line.kind(index - 1) {
    case .sign(let sign) where "-–—→".contains(sign): return !line.isGlued(index - 1)
    case .sign(let sign): return !"/.,€$#".contains(sign) || line.word(index) != nil && sign == ","
    default: return false
    }
  }

  /// Whether it is a length of time, and not an hour of the day or a number of days that pass.
  func isPlausible(_ time: FoundTime) -> Bool {
    let (start, end) = (time.tokens.lowerBound, time.tokens.upperBound)
    guard time.minutes <= 10_080 * 5 else { return false }
    if isName(end) { return false }
    if time.hasFrequency { return true }
    let before = word(before: start)
    if Self.passing.contains(before) || line.isWord(end, Self.passed) { return false }
    if line.isSign(end, "'’"), line.word(end + 1) == "s" { return false }
    // `elk kind 7 minuten`
    if line.isWord(start - 2, Self.eachOf), line.word(start - 1) != nil { return false }
    // A post of forty hours is more than one task: these are hours a year, or none at all.
    if time.minutes >= 2_400 { return false }
    guard let unit = unit(of: time) else { return true }
    switch unit {
    case .minute, .quarterHour, .halfHour, .fullPost: return true
    case .hour:
      if ["om", "tot", "vanaf", "tegen", "until", "till", "at"].contains(before) { return false }
      let isClock = time.minutes >= 420 && time.minutes <= 1440
      // `7.30 tot 8 uur`
      let isUntil = time.tokens.contains { line.isWord($0, ["tot"]) } || line.isWord(end, ["tot"])
      return !(isClock && (Self.moments.contains(before) || isUntil))
    case .daypart, .day:
      return time.minutes <= 5 * minutes(.day) && isFree(time, before)
    case .week: return false
    }
  }

  /// Days count only where they stand by themselves: `ib 1 dag + groep 3 twee dagen`.
  private func isFree(_ time: FoundTime, _ before: String) -> Bool {
    let (start, end) = (time.tokens.lowerBound, time.tokens.upperBound)
    if Self.notBeforeDays.contains(before) { return false }
    let isClosed = isLast(end) || line.isSign(end, "+,;)(")
    return isClosed
      || (start == 0 && line.number(start) != nil) || (start == 0 && line.word(start) != "een")
  }

  private func word(before index: Int) -> String {
    line.word(index - 1) ?? (line.isSign(index - 1, ".") ? line.word(index - 2) ?? "" : "")
  }

  private func unit(of time: FoundTime) -> TimeWords.Unit? {
    for index in time.tokens {
      if case .clock = line.kind(index) { return .hour }
      if let word = line.word(index), let unit = TimeWords.units[word] { return unit }
    }
    return nil
  }

  /// `10 minuten gesprekken` are talks.
  private func isName(_ end: Int) -> Bool {
    guard let next = line.word(end), line.isWord(end - 1, ["minuten", "min"]) else { return false }
    let number = line.number(end - 2) ?? line.word(end - 2).flatMap { TimeWords.numbers[$0] }
    return next.hasPrefix("gesprek") && (number == 10 || number == 15)
  }

  /// The time with the words beside it that belong to it.
  func withFillers(_ time: FoundTime, after limit: Int) -> FoundTime {
    var time = time
    var (start, end) = (time.tokens.lowerBound, time.tokens.upperBound)
    var isTotal = false
    while start > limit {
      if let count = groupBefore(start), start - count >= limit {
        isTotal = isTotal || TimeWords.totals.contains(line.word(start - 1) ?? "")
        start -= count
      } else if line.isWord(start - 1, TimeWords.verbs), start - 1 > limit,
        !line.isWord(start - 2, TimeWords.before)
      {
        // The verb of the task itself: `invallen als er iemand ziek is 2 uur`.
        break
      } else if line.isWord(start - 1, TimeWords.before) {
        isTotal = isTotal || line.isWord(start - 1, TimeWords.totals)
        start -= 1
      } else if line.isSign(start - 1, "±~≈=")
        || (line.isSign(start - 1, ".") && line.isWord(start - 2, ["ca", "max", "gem", "approx"]))
        || (line.isSign(start - 1, "-/") && line.isSign(start - 2, "+"))
        || (line.isSign(start - 1, "+") && line.isSign(start, "-/"))
      {
        isTotal = isTotal || line.isSign(start - 1, "=")
        start -= 1
      } else {
        break
      }
    }
    while true {
      if let count = group(at: end) {
        isTotal = isTotal || TimeWords.totals.contains(line.word(end + count - 1) ?? "")
        end += count
      } else if line.isWord(end, TimeWords.after), line.gap(end) != .wide {
        isTotal = isTotal || line.isWord(end, TimeWords.totals)
        end += 1
      } else {
        break
      }
    }
    time.tokens = start..<end
    time.isTotal = isTotal
    return time
  }

  private func groupBefore(_ end: Int) -> Int? {
    TimeWords.groups.first { group in
      group.enumerated().allSatisfy { line.word(end - group.count + $0.offset) == $0.element }
    }?.count
  }

  /// Before a time that passes, or a moment it is until.
  private static let passing: Set = [
    "na", "over", "binnen", "sinds", "after", "within", "since", "elke", "iedere", "om",
    "langer", "later", "voor", "in",
  ]
  private static let eachOf: Set = ["elk", "elke", "ieder", "iedere", "per", "each", "every"]
  private static let passed: Set = [
    "geleden", "ago", "later", "eerder", "oud", "old", "lang", "weg", "ziek", "vrij", "long",
    "afwezig", "s",
  ]
  /// Before an hour of the day.
  private static let moments: Set = [
    "om", "tot", "vanaf", "rond", "tegen", "until", "at", "from", "by", "till", "van",
    "maandags", "dinsdags", "woensdags", "donderdags", "vrijdags", "ma", "di", "wo", "do", "vr",
    "za", "zo", "maandag", "dinsdag", "woensdag", "donderdag",
    "vrijdag", "monday", "tuesday", "wednesday", "thursday", "friday", "mon", "tue", "wed", "thu",
    "fri", "maandagmiddag", "dinsdagmiddag", "woensdagmiddag", "donderdagmiddag", "vrijdagmiddag",
  ]
  private static let notBeforeDays: Set = [
    "er", "is", "maar", "al", "deze", "die", "laatste", "eerste", "de", "alle", "per", "in", "bij",
    "tot", "van", "hele", "ongeveer", "komt", "werkt",
  ]
}
