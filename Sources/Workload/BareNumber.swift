import Dialogue

/// Finds the number at the end of a line that is minutes a week, unless it belongs to the words
/// before it: `mail 90`, but not `observeren in groep 7`.
struct BareNumber {
  let line: TypedLine
  let reader: TimeReader

  func find(allowingFive: Bool = false) -> FoundTime? {
    for index in line.tokens.indices.reversed() {
      guard let first = line.number(index), !isHighOfSpan(index) else { continue }
      var (minutes, end) = (first, index + 1)
      if let high = highOfSpan(after: index) { (minutes, end) = ((first + high) / 2, index + 3) }
      guard let hours = quantity(minutes, at: index), stands(index, hours, allowingFive) else {
        continue
      }
      minutes = hours
      if let often = reader.timesAWeek(at: end, in: line), often.times >= 1 {
        (minutes, end) = (minutes * often.times, often.end)
      }
      let time = reader.withFillers(FoundTime(minutes: minutes, tokens: index..<end), in: line)
      guard closes(time.tokens.upperBound, first),
        stands(time.tokens.lowerBound, hours, allowingFive)
      else { return nil }
      return time
    }
    return nil
  }

  /// The numbers before the last that are a part of one time: `observeren 60 + nagesprek 30`.
  func parts(before end: Int) -> [FoundTime] {
    line.tokens.indices.prefix(end).compactMap { index in
      guard let number = line.number(index), number >= 10, number.isFives,
        let minutes = quantity(number, at: index), stands(index, minutes, false)
      else { return nil }
      let isAdded = line.isSign(index + 1, "+") && line.gap(index + 1) != .none
      let isBracketed = line.isSign(index - 1, "(") && line.isSign(index + 1, ")")
      return isAdded || isBracketed ? FoundTime(minutes: minutes, tokens: index..<index + 1) : nil
    }
  }

  // MARK: The number

  /// The minutes that a number stands for, hours where it has a fraction.
  ///
  /// A year, a version and a share of a post are no time.
  private func quantity(_ number: Double, at index: Int) -> Double? {
    let text = line.text(line.tokens[index].range)
    if text.contains(where: { ".,½¼¾".contains($0) }) {
      let isHours =
        [".5", ",5", "½", ",25", ",75"].contains { text.hasSuffix($0) } && text.first != "0"
      return isHours && number < 10 && !text.contains(".") ? number * 60 : nil
    }
    if text.count == 4, (1900...2100).contains(number) { return nil }
    return number <= 2_400 && number != 112 ? number : nil
  }

  /// The `45` of `30-45`: round numbers, so that it is no date and no hour.
  private func highOfSpan(after index: Int) -> Double? {
    guard let low = line.number(index), line.isSign(index + 1, "-–—‑"),
      line.isGlued(index + 1) == line.isGlued(index + 2), let high = line.number(index + 2),
      low >= 10, high > low, low.isFives, high.isFives
    else { return nil }
    return high
  }

  private func isHighOfSpan(_ index: Int) -> Bool {
    index >= 2 && line.isGlued(index) && line.number(index - 2) != nil
      && highOfSpan(after: index - 2) != nil
  }

  // MARK: What stands around it

  /// Whether the line ends there, but for signs or a remark in brackets.
  private func closes(_ end: Int, _ number: Double) -> Bool {
    if line.isSign(end, "%°€/") || (line.isGlued(end) && line.word(end) != nil) { return false }
    if line.tokens.dropFirst(end).allSatisfy({ if case .sign = $0.kind { true } else { false } }) {
      return true
    }
    return line.isSign(end, "(") && line.tokens.last?.kind == .sign(")") && number >= 10
      && number.isFives
  }

  /// Whether it stands by itself and does not belong to the words before it.
  private func stands(_ start: Int, _ minutes: Double, _ allowingFive: Bool) -> Bool {
    guard start > 0, let before = line.token(start - 1) else { return false }
    let isApart = line.gap(start) == .wide || isSeparator(start - 1)
    if line.isGlued(start) {
      guard case .sign(let sign) = before.kind, "-–—:;,([|=>→~±'\"‘“._".contains(sign) else {
        return false
      }
      if sign == ".", !line.isSign(start - 2, ".…") { return false }
      if "-–—→>".contains(sign), line.isGlued(start - 1) { return false }
    }
    if minutes < 10, !isApart, !(allowingFive && minutes == 5) { return false }
    if isListed(start, minutes) { return false }
    if line.gap(start) == .wide { return true }
    return !belongs(minutes, to: line.word(start - 1) ?? wordBeforeStop(start))
  }

  private func isSeparator(_ index: Int) -> Bool {
    guard case .sign(let sign) = line.kind(index) else { return false }
    return "-–—;,|→".contains(sign)
  }

  /// `groep 3, 5` and `gr 3 - 5`: one of several.
  private func isListed(_ start: Int, _ minutes: Double) -> Bool {
    guard line.gap(start) != .wide, line.number(start - 2) != nil else { return false }
    if line.isWord(start - 1, ["en", "and", "of", "or"]) { return true }
    guard line.isSign(start - 1, ",-–—&") else { return false }
    return minutes < 10 || Self.owners.contains(line.word(start - 3) ?? "")
  }

  /// The word before a full stop, as in `nr. 12`.
  private func wordBeforeStop(_ start: Int) -> String {
    line.isSign(start - 1, ".#°º'‘\"“") ? line.word(start - 2) ?? "" : ""
  }

  private func belongs(_ number: Double, to word: String) -> Bool {
    if Self.owners.contains(word) { return true }
    if Self.classes.contains(word) { return number <= 12 }
    if Self.weekdays.contains(word) { return number <= 24 && !(number.isFives && word.count > 3) }
    return Self.months.contains(word) && number <= 31
  }

  /// A class and who teaches it: `groep 7`, `juf 4`, but `LB met lkr 60`.
  private static let classes: Set = [
    "groep", "groepen", "gr", "grp", "klas", "klassen", "kl", "leerjaar", "combi", "stamgroep",
    "juf", "meester",
    "lkr", "leerkracht", "juffen", "meesters", "group", "groups", "grade", "grades", "class",
  ]

  /// Words that a number after them belongs to.
  private static let owners: Set = Set(
    """
    jaar unit bouw \
    op tot tm van vanaf voor na om rond bij met uit over tussen alle de het een deze per in aan naar \
    half kwart tegen sinds onder boven nr nummer no week wk weken locatie lokaal kamer zaal post deel blok \
    thema les hoofdstuk niveau niv fase stap cluster versie periode ronde kern stuks pagina blz bladzijde \
    artikel art bijlage route team cat cohort top leeftijd iq tiq centrum logo nt graad ploeg rij tafel \
    uren taakuren lesuren uur lijn office woordpakket schaal categorie punt module opname schooljaar \
    max minimaal min km euro eur toestel kwartaal seizoen poort agendapunt vraag ca x \
    year years room step level at to until from of with by the all \
    number version part lesson chapter stage phase unit page round module question age about
    """.split(separator: " ").map(String.init))

  private static let weekdays: Set = [
    "ma", "di", "wo", "do", "vr", "za", "zo", "maandag", "dinsdag", "woensdag", "donderdag",
    "vrijdag",
    "zaterdag", "zondag", "mon", "tue", "wed", "thu", "fri", "monday", "tuesday", "wednesday",
    "thursday",
    "friday",
  ]

  private static let months: Set = [
    "januari", "jan", "februari", "feb", "maart", "mrt", "april", "apr", "mei", "juni", "jun",
    "juli", "jul",
    "augustus", "aug", "september", "sept", "sep", "oktober", "okt", "november", "nov", "december",
    "dec",
    "january", "february", "march", "may", "june", "july", "august", "october", "oct",
  ]
}

extension Double {
  fileprivate var isFives: Bool { self == Double(Int(self / 5)) * 5 }
}
