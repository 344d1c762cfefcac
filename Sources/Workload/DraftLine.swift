import Dialogue

/// A line without its bullet, and the time found in it, before it is known to be a task.
struct DraftLine {
  /// The time of a line, and the tokens that leave the text with it.
  struct Found {
    var minutes: Double
    var removed: [Range<Int>]
  }

  var number: Int
  var input: String
  /// How many `#` it begins with.
  var hashes: Int
  var typed: TypedLine
  var found: Found?
  private var reader: TimeReader

  init(number: Int, input: String, reader: TimeReader) {
    self.number = number
    self.input = input
    self.reader = reader
    let whole = TypedLine(Self.plain(input))
    let (start, hashes) = Bullet.end(in: whole.characters)
    self.hashes = hashes
    typed = start == 0 ? whole : TypedLine(whole.text(start..<whole.characters.count))
    found = Self.found(in: typed, reader)
  }

  /// Whether there is something in it that could be a task.
  var hasContent: Bool {
    if Heading.isRemark(typed) { return false }
    return typed.characters.contains { $0.isLetter || $0.isEmoji }
      || typed.tokens.indices.contains {
        typed.number($0) != nil && typed.isSign($0 + 1, "/") && typed.number($0 + 2) != nil
      }
  }

  /// `toetskalender 5`: too short to be sure of, unless the whole list is of that kind.
  func lonelyFive() -> Found? {
    BareNumber(line: typed, reader: reader).find(allowingFive: true).map {
      Found(minutes: $0.minutes, removed: [$0.tokens])
    }
  }

  /// The line without the stars of bold words.
  private static func plain(_ input: String) -> String {
    input.contains("**") ? input.replacing("**", with: "") : input
  }

  private static func found(in typed: TypedLine, _ reader: TimeReader) -> Found? {
    let times = reader.times(in: typed)
    let bare = BareNumber(line: typed, reader: reader).find().flatMap { bare in
      times.contains { $0.tokens.overlaps(bare.tokens) } ? nil : bare
    }
    if let total = bare.map({ times + [$0] })?.last(where: \.isTotal)
      ?? times.last(where: \.isTotal),
      times.count + (bare == nil ? 0 : 1) > 1
    {
      return Found(minutes: total.minutes, removed: [total.tokens])
    }
    let last = typed.tokens.indices.last {
      if case .sign = typed.tokens[$0].kind { false } else { true }
    }
    // `daarna nog een half uur napraten` is a manner of speaking where a real time follows.
    let strong = times.filter { !$0.isWorded || $0.tokens.upperBound > last ?? 0 }
    if let bare {
      let parts = BareNumber(line: typed, reader: reader).parts(before: bare.tokens.lowerBound)
      if strong.isEmpty, !parts.isEmpty { return sum(parts + [bare]) }
      let isSum =
        strong.last.map { joins(typed, $0.tokens.upperBound..<bare.tokens.lowerBound) } ?? false
      return sum(isSum ? strong + [bare] : [bare])
    }
    if strong.count == 1, times.count == 1, let often = detached(strong[0], typed, reader) {
      return Found(minutes: strong[0].minutes * often, removed: [strong[0].tokens])
    }
    if !strong.isEmpty { return sum(strong) }
    // A time in the middle of a sentence counts, but the sentence stays whole.
    return times.isEmpty ? nil : sum(times, removing: times.filter { stands($0, apartIn: typed) })
  }

  private static func sum(_ times: [FoundTime], removing removed: [FoundTime]? = nil) -> Found {
    Found(
      minutes: times.reduce(0) { $0 + $1.minutes }, removed: (removed ?? times).map(\.tokens))
  }

  private static func stands(_ time: FoundTime, apartIn typed: TypedLine) -> Bool {
    if time.tokens.lowerBound == 0 { return true }
    guard case .sign = typed.kind(time.tokens.lowerBound - 1) else { return false }
    return true
  }

  /// Whether two times are parts of one: `observeren 60 min + nagesprek 30`.
  private static func joins(_ typed: TypedLine, _ between: Range<Int>) -> Bool {
    between.contains { typed.isSign($0, "+&") || typed.isWord($0, ["en", "plus", "and"]) }
  }

  /// How often a time comes back where the line begins or ends with that: `elke dag … 15 min`.
  private static func detached(
    _ time: FoundTime, _ typed: TypedLine, _ reader: TimeReader
  ) -> Double? {
    // A day every morning would be no frequency but a manner of speaking.
    guard !time.hasFrequency, time.minutes < 240 else { return nil }
    if let often = reader.timesAWeek(at: 0, in: typed), often.end <= time.tokens.lowerBound {
      return often.times
    }
    for index in time.tokens.upperBound..<max(time.tokens.upperBound, typed.tokens.count) {
      if let often = reader.timesAWeek(at: index, in: typed), often.end == typed.tokens.count {
        return often.times
      }
    }
    return nil
  }
}

extension Character {
  /// Whether it is a picture, and not a digit or a sign that could be one.
  var isEmoji: Bool {
    unicodeScalars.first.map { $0.properties.isEmoji && $0.value > 0x238B } ?? false
  }
}
