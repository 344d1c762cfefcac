extension TimeGrammar {
  func amount(_ start: Int) -> Read<Amount>? {
    if let fraction = fraction(start) { return fraction }
    if let number = line.number(start) {
      if let fraction = fraction(start + 1), !line.isGlued(start + 1) {
        return plusHalf(number + fraction.value.value, fraction.end, isWorded: false)
      }
      return plusHalf(number, start + 1, isWorded: false)
    }
    if line.isSign(start, "'’‘`´"), line.word(start + 1) == "n" {
      return Read(value: Amount(value: 1, isWorded: true), end: start + 2)
    }
    guard let word = line.word(start), var number = TimeWords.numbers[word] else { return nil }
    var end = start + 1
    if line.isSign(end, "-"), let unit = tail(end + 1), number >= 20 {
      (number, end) = (number + unit, end + 2)
    }
    if number >= 20, let unit = tail(end) { (number, end) = (number + unit, end + 1) }
    if word == "een" || word == "a" || word == "one" || word == "half" || word == "an" {
      let next = line.word(end) ?? ""
      if ["half", "halve", "anderhalf", "anderhalve", "driekwart"].contains(next), word != "one" {
        return Read(
          value: Amount(value: TimeWords.numbers[next] ?? 1, isWorded: true), end: end + 1)
      }
      if word == "half", next == "a" || next == "an" { end += 1 }
    }
    return plusHalf(number, end, isWorded: true)
  }

  private func tail(_ index: Int) -> Double? {
    guard let word = line.word(index), let number = TimeWords.numbers[word],
      (1...9).contains(number),
      word.count > 2, word != "een", number.isWhole
    else { return nil }
    return number
  }

  /// `1/2`, `3/4`.
  private func fraction(_ start: Int) -> Read<Amount>? {
    guard let above = line.number(start), line.isSign(start + 1, "/⁄"), line.isGlued(start + 1),
      let below = line.number(start + 2), line.isGlued(start + 2), below == 2 || below == 4,
      above == 1 || above == 3, above < below
    else { return nil }
    return Read(value: Amount(value: above / below, isWorded: false), end: start + 3)
  }

  /// `twee en een half`, `one and a half`.
  private func plusHalf(_ number: Double, _ end: Int, isWorded: Bool) -> Read<Amount> {
    if line.isWord(end, ["en", "and"]), line.isWord(end + 1, ["een", "a"]),
      line.isWord(end + 2, ["half", "halve"])
    {
      return Read(value: Amount(value: number + 0.5, isWorded: isWorded), end: end + 3)
    }
    return Read(value: Amount(value: number, isWorded: isWorded), end: end)
  }

  /// `30-45`, `2 à 3`, `tussen 30 en 45`: the middle; else one amount.
  func span(_ start: Int) -> Read<Amount>? {
    let isBetween = line.isWord(start, ["tussen", "between"])
    let isFrom = line.isWord(start, ["van", "from"])
    guard let low = amount(isBetween || isFrom ? start + 1 : start) else { return nil }
    let joints: Set<String> =
      isBetween ? ["en", "and"] : ["a", "tot", "of", "to", "or", "tm"]
    let isJoint = line.isSign(low.end, "-–—‑‐~") && !isBetween || line.isWord(low.end, joints)
    guard isJoint, let high = amount(low.end + 1), high.value.value > low.value.value,
      low.value.value > 0
    else { return isBetween || isFrom ? nil : low }
    let middle = (low.value.value + high.value.value) / 2
    let isWorded = low.value.isWorded && high.value.isWorded
    return Read(value: Amount(value: middle, isWorded: isWorded, isSpan: true), end: high.end)
  }
}
