extension TimeGrammar {
  func unit(_ start: Int) -> Read<TimeWords.Unit>? {
    if line.isSign(start, "'’′`´"), line.isGlued(start), isAnswer || isStroke(start) {
      return Read(value: .minute, end: start + 1)
    }
    guard let word = line.word(start), let unit = TimeWords.units[word] else { return nil }
    if word == "m", !line.isGlued(start) { return nil }
    if word == "u" || word == "h", line.isSign(start + 1, "/"), line.word(start + 2) == nil {
      return nil
    }
    let isShort = ["min", "mins", "u", "hr", "hrs", "h"].contains(word)
    let hasStop = isShort && line.isSign(start + 1, ".") && line.isGlued(start + 1)
    return Read(value: unit, end: start + (hasStop ? 2 : 1))
  }

  /// Whether `'` means minutes: not in `groep 8'ers`, and it closes no quotation.
  private func isStroke(_ index: Int) -> Bool {
    // A quotation is short; looking further back would make a long line slow.
    let opens = (max(0, index - 40)..<index).contains {
      line.isSign($0, "'‘’") && !line.isGlued($0) && line.isGlued($0 + 1)
    }
    return !opens && !(line.isGlued(index + 1) && line.word(index + 1) != nil)
  }

  func minutes(_ unit: TimeWords.Unit) -> Double {
    switch unit {
    case .minute: 1
    case .quarterHour: 15
    case .halfHour: 30
    case .hour: 60
    case .daypart: units.hoursADaypart * 60
    case .day: units.hoursADay * 60
    case .week, .fullPost: units.hoursADay * units.daysAWeek * 60
    }
  }

  func duration(_ start: Int) -> Read<Duration>? {
    guard let first = multiplied(start) ?? single(start) else { return nil }
    // `een half uur tot drie kwartier`
    if line.isWord(first.end, ["tot", "a", "of", "to", "or"]) || line.isSign(first.end, "-–"),
      let other = single(first.end + 1), other.value.minutes > first.value.minutes,
      !other.value.isBareUnit, !line.isSign(first.end, "-–") || line.isGlued(first.end)
    {
      var both = other
      both.value.minutes = (first.value.minutes + other.value.minutes) / 2
      return both
    }
    return first
  }

  /// `2 x 45 min`, `4x20`, `3 keer een kwartier`.
  private func multiplied(_ start: Int) -> Read<Duration>? {
    guard let count = count(start) else { return nil }
    let next = skippingApproximations(count.end)
    if let each = single(next) {
      var each = each
      each.value.minutes *= count.value
      each.value.isBareUnit = false
      each.value.isWorded = each.value.isWorded && line.number(start) == nil
      return each
    }
    guard let each = span(next), !each.value.isWorded, each.value.value >= 5,
      line.isSign(count.end - 1, "x×*") || line.isWord(count.end - 1, ["x"]), !isCounted(each.end)
    else { return nil }
    let minutes = count.value * each.value.value
    return Read(value: Duration(minutes: minutes, unit: .minute, isWorded: false), end: each.end)
  }

  /// Whether the number before it counts something else: `2x 30 leerlingen`.
  private func isCounted(_ index: Int) -> Bool { line.isWord(index, TimeWords.counted) }

  /// `2x`, `3 keer`, `twice`, `twee maal`.
  func count(_ start: Int) -> Read<Double>? {
    if let word = line.word(start), let count = TimeWords.counts[word] {
      return Read(value: count, end: start + 1)
    }
    guard let amount = span(start), !line.isWord(start, ["van", "from"]) else { return nil }
    if line.isWord(amount.end, ["x", "keer", "maal", "times", "time", "keren"])
      || line.isSign(amount.end, "×*")
    {
      return Read(value: amount.value.value, end: amount.end + 1)
    }
    return nil
  }

  private func single(_ start: Int) -> Read<Duration>? {
    quarterOfAnHour(start) ?? clock(start) ?? counted(start) ?? bareUnit(start)
  }

  /// `a quarter of an hour`, `three quarters of an hour`, `quarter hour`.
  private func quarterOfAnHour(_ start: Int) -> Read<Duration>? {
    let amount = amount(start)
    let index = amount?.end ?? start
    guard line.isWord(index, ["quarter", "quarters"]) else { return nil }
    var end = index + 1
    if line.word(end) == "of", line.isWord(end + 1, ["an", "a"]) { end += 2 }
    guard line.word(end) == "hour" else { return nil }
    let minutes = 15 * (amount?.value.value ?? 1)
    return Read(
      value: Duration(
        minutes: minutes, unit: .quarterHour, isWorded: amount?.value.isWorded ?? true),
      end: end + 1)
  }

  /// `1:30`, with or without a unit.
  private func clock(_ start: Int) -> Read<Duration>? {
    guard case .clock(let hours, let minutes) = line.kind(start) else { return nil }
    let unit = unit(start + 1)
    guard isAnswer || hours < 7 else { return nil }
    let end = unit?.value == .hour ? unit?.end : nil
    let total = Double(hours * 60 + minutes)
    return Read(
      value: Duration(minutes: total, unit: .hour, isWorded: false), end: end ?? start + 1)
  }

  /// `90 min`, `1,5u`, `anderhalf uur`, `drie kwartier`, `1 uur 15`, `an hour and a half`.
  private func counted(_ start: Int) -> Read<Duration>? {
    guard let amount = span(start) else { return nil }
    var index = amount.end
    while line.isWord(index, TimeWords.adjectives), unit(index) == nil { index += 1 }
    // `a good half hour`, `een ruim half uur`
    var value = amount.value.value
    if index > amount.end, line.isWord(index - 1, ["half"]) { value *= 0.5 }
    if line.isWord(index, ["half", "halve"]), value == 1 { (value, index) = (0.5, index + 1) }
    if isAnswer, line.isSign(index, "-"), line.isGlued(index) { index += 1 }
    guard let unit = unit(index), !isCompound(unit.end) else { return nil }
    var duration = Duration(
      minutes: value * minutes(unit.value), unit: unit.value, isWorded: amount.value.isWorded)
    guard unit.value == .hour else {
      return line.isSign(start + 1, "/⁄") ? nil : about(duration, amount, unit.end)
    }
    guard isAnswer || !isMoment(start, amount) else { return nil }
    duration.minutes = hours(value, start, amount) * 60
    return remainder(duration, amount, unit)
  }

  /// `halve dagen-afspraak`, `10 min-gesprek`: a word of its own.
  private func isCompound(_ index: Int) -> Bool {
    line.isSign(index, "-‑") && line.isGlued(index) && line.isGlued(index + 1)
      && line.word(index + 1) != nil
  }

  /// An hour of the day: `8.20u`, `9-10u`, `8u15`.
  private func isMoment(_ start: Int, _ amount: Read<Amount>) -> Bool {
    let value = amount.value.value
    if amount.value.isSpan { return value >= 7 && (line.number(start) ?? 0).isWhole }
    guard value >= 6, let range = line.token(start)?.range else { return false }
    if value >= 7, looseMinutes(amount.end + 1) != nil, line.isGlued(amount.end + 1) { return true }
    let parts = line.text(range).split(separator: ".")
    return parts.count == 2 && parts[1].count == 2 && !["25", "50", "75"].contains(parts[1])
  }

  /// Hours; `1.30 uur` is an hour and a half, but `1.50 uur` is one and a half as well.
  private func hours(_ value: Double, _ start: Int, _ amount: Read<Amount>) -> Double {
    guard amount.end == start + 1, let range = line.token(start)?.range else { return value }
    let parts = line.text(range).split { ".,".contains($0) }
    guard parts.count == 2, parts[1].count == 2, ["15", "30", "45"].contains(parts[1]) else {
      return value
    }
    return Double(Int(value)) + (Double(parts[1]) ?? 0) / 60
  }

  /// What comes after the hours: `1 uur 15`, `1u30`, `een uur en een kwartier`, `an hour and a half`.
  private func remainder(
    _ duration: Duration, _ amount: Read<Amount>, _ unit: Read<TimeWords.Unit>
  ) -> Read<Duration> {
    var duration = duration
    var end = unit.end
    let hasJoint = line.isWord(end, ["en", "and"])
    if hasJoint { end += 1 }
    if hasJoint, line.isWord(end, ["a", "een"]), line.isWord(end + 1, ["half", "quarter"]) {
      let isHalf = line.word(end + 1) == "half"
      let isWhole = self.unit(end + 2) != nil || line.word(end + 2) == "of"
      if !isWhole {
        duration.minutes += isHalf ? 30 : 15
        return Read(value: duration, end: end + 2)
      }
    }
    if let more = self.amount(end), let smaller = self.unit(more.end), minutes(smaller.value) < 60,
      !amount.value.isSpan
    {
      duration.minutes += more.value.value * minutes(smaller.value)
      duration.isWorded = duration.isWorded && more.value.isWorded
      return Read(value: duration, end: smaller.end)
    }
    if !hasJoint, let more = looseMinutes(end) {
      duration.minutes += more
      return Read(value: duration, end: end + 1)
    }
    return about(duration, amount, unit.end)
  }

  /// The `30` of `1u30` and the `15` of `1 uur 15`.
  private func looseMinutes(_ index: Int) -> Double? {
    guard let token = line.token(index), token.gap != .wide, token.range.count <= 2,
      let minutes = Double(line.text(token.range)), minutes < 60,
      token.gap == .none || (token.range.count == 2 && line.word(index + 1) == nil),
      !line.isWord(index + 1, ["x", "keer"]), !line.isSign(index + 1, "×")
    else { return nil }
    return minutes
  }

  /// `een uur of twee`: two; `een minuut of tien`: ten.
  private func about(_ duration: Duration, _ amount: Read<Amount>, _ end: Int) -> Read<Duration> {
    guard amount.value.isWorded, amount.value.value == 1, line.isWord(end, ["of", "or"]),
      let real = self.amount(end + 1), unit(real.end) == nil, real.value.value > 1
    else { return Read(value: duration, end: end) }
    var duration = duration
    duration.minutes *= real.value.value
    return Read(value: duration, end: real.end)
  }

  /// `kwartiertje`, `hele dag`, and `uur` where a frequency follows.
  private func bareUnit(_ start: Int) -> Read<Duration>? {
    var index = start
    while line.isWord(index, ["hele", "heel", "volle", "whole", "full"]) { index += 1 }
    guard let unit = unit(index), line.word(index) != nil, !line.isGlued(index) || index == 0,
      (line.word(index) ?? "").count > 2, line.word(index) != "min"
    else { return nil }
    let isWhole = index > start
    let isOwn = TimeWords.bareUnits.contains(line.word(index) ?? "")
    guard unit.value != .minute, unit.value != .fullPost, unit.value != .week,
      !isCompound(unit.end), isAnswer || isWhole || !isOwn || standsAlone(start, unit.end)
    else { return nil }
    return Read(
      value: Duration(
        minutes: minutes(unit.value), unit: unit.value, isWorded: true,
        isBareUnit: !isWhole && !isOwn),
      end: unit.end)
  }
  /// Whether a unit without a number is an amount: not in `haar laatste kwartier`.
  private func standsAlone(_ start: Int, _ end: Int) -> Bool {
    guard let before = line.word(start - 1) else { return true }
    if TimeWords.before.contains(before) || frequencyEnds(at: start) { return true }
    return isLast(end) && !TimeWords.determiners.contains(before)
  }

  private func frequencyEnds(at index: Int) -> Bool {
    (max(0, index - 6)..<index).contains { frequency($0)?.end == index }
  }
}
