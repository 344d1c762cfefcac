extension TimeGrammar {
  /// How long, with how often before or after it: `elke dag een kwartier`, `2 uur per maand`.
  func phrase(_ start: Int) -> FoundTime? {
    if let often = frequency(start), let found = oftenFirst(often, start) { return found }
    guard let long = duration(start) else { return nil }
    return longFirst(long, start)
  }

  private func oftenFirst(_ often: Read<Frequency>, _ start: Int) -> FoundTime? {
    let next = skippingJoints(often.end)
    guard let long = duration(next) ?? bare(next, after: often) else { return nil }
    if often.value.isDays, long.value.unit == .day || long.value.unit == .daypart { return nil }
    if !isAnswer {
      if long.value.isBareUnit, long.value.unit != .hour { return nil }
      // `elke dag 9u` is when, not how long.
      if long.value.unit == .hour, long.value.minutes >= 360, often.value.timesAWeek >= 2 {
        return nil
      }
    }
    var end = long.end
    if let each = each(end) { end = each } else if isPerPiece(end) { return nil }
    var times = often.value.timesAWeek
    // `elke week 2 uur per week`: the one next to the time is meant.
    if let again = frequency(skippingJoints(end)), !again.value.isDays,
      !startsAnother(again.end, after: end)
    {
      times = often.value.isBareCount ? times * again.value.timesAWeek : again.value.timesAWeek
      end = again.end
    }
    return found(long.value, times: times, start..<end, isBareCount: often.value.isBareCount)
  }

  private func longFirst(_ long: Read<Duration>, _ start: Int) -> FoundTime? {
    var end = long.end
    let isEach = each(end)
    if let isEach { end = isEach }
    let next = skippingJoints(end)
    if let often = frequency(next), !startsAnother(often.end, after: end),
      !often.value.isDays || (long.value.unit != .day && long.value.unit != .daypart),
      isAnswer || !long.value.isBareUnit || !line.isWord(next, ["a", "an"])
    {
      return found(
        long.value, times: often.value.timesAWeek, start..<often.end,
        isBareCount: often.value.isBareCount)
    }
    if isEach != nil || isPerPiece(end) { return nil }
    if long.value.isBareUnit, !isAnswer { return nil }
    return found(long.value, times: nil, start..<end, isBareCount: false)
  }

  private func found(
    _ duration: Duration, times: Double?, _ tokens: Range<Int>, isBareCount: Bool
  ) -> FoundTime {
    let hasFrequency = times != nil && !isBareCount
    return FoundTime(
      minutes: duration.minutes * (times ?? 1), tokens: tokens,
      isWorded: duration.isWorded && !hasFrequency, isTotal: false, hasFrequency: hasFrequency)
  }

  /// A number without a unit after how often: `elke dag 15`, `per week zo'n 15`.
  ///
  /// Only for days and weeks: by the month and the year, a number alone stays minutes a week.
  private func bare(_ start: Int, after often: Read<Frequency>) -> Read<Duration>? {
    guard !often.value.isBareCount, !often.value.isDays, isAnswer || often.value.timesAWeek >= 1,
      let amount = span(start), !amount.value.isWorded, amount.value.value >= 5,
      line.token(start).map({ !line.text($0.range).contains(".") }) ?? false,
      isAnswer || (line.gap(start) != .wide && isLast(amount.end))
    else { return nil }
    return Read(
      value: Duration(minutes: amount.value.value, unit: .minute, isWorded: false), end: amount.end)
  }

  /// Whether only signs follow.
  func isLast(_ start: Int) -> Bool {
    line.tokens.dropFirst(start).allSatisfy { if case .sign = $0.kind { true } else { false } }
  }

  /// Past a comma, a bracket or a colon and words such as `ongeveer`.
  private func skippingJoints(_ start: Int) -> Int {
    var index = start
    while line.isSign(index, ",:(;=") { index += 1 }
    if index == start, line.isSign(index, "-–—"), line.gap(index) == .space { index += 1 }
    return skippingApproximations(index)
  }

  /// Whether what says how often belongs to a time of its own that follows after a comma.
  private func startsAnother(_ often: Int, after end: Int) -> Bool {
    line.isSign(end, ",;+(") && duration(skippingJoints(often)) != nil
  }

  /// `per keer`, `elke keer`, `each time`.
  private func each(_ start: Int) -> Int? {
    for group in [
      ["per", "keer"], ["elke", "keer"], ["each", "time"], ["per", "gesprek"], ["a", "time"],
    ]
    where group.enumerated().allSatisfy({ line.word(start + $0.offset) == $0.element }) {
      return start + group.count
    }
    return nil
  }

  /// `15 min per kind`, `10 min pp`: nobody knows how many.
  private func isPerPiece(_ start: Int) -> Bool {
    if line.isWord(start, ["pp", "ps", "pst", "elk", "ieder", "apiece"]) { return true }
    if line.isWord(start, ["per", "p", "each"]) || line.isSign(start, "/") {
      return line.word(start + 1) != nil || line.word(start) == "each"
    }
    return line.word(start) == "a" && line.isWord(start + 1, ["child", "pupil", "group", "talk"])
  }
}
