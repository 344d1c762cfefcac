/// What words mean to a school: who is involved, what is done, under what condition.
///
/// Letters alone do not tell that "juf" and "lkr" are one person, or that "ontvangen" and "bellen"
/// are no decisions; these short lists do.
struct Lexicon: Sendable {
  static let dutch = Lexicon()

  /// Full words for the abbreviations that ib'ers type.
  let full: [String: [UInt8]]
  /// The senses of a word, as small numbers.
  let senses: [String: [UInt8]]
  /// Words that carry little by themselves.
  let small: Set<String>
  /// The name of each sense, by its number.
  let names: [String]

  private init() {
    var full: [String: [UInt8]] = [:]
    for pair in LexiconText.abbreviations.split(whereSeparator: \.isWhitespace) {
      let parts = pair.split(separator: "=")
      guard parts.count == 2 else { continue }
      full[String(parts[0])] = Array(parts[1].utf8)
    }
    var senses: [String: [UInt8]] = [:]
    var names: [String] = []
    for line in LexiconText.senses.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let name = words.first else { continue }
      let number = UInt8(names.count)
      names.append(String(name.dropLast()))
      for word in words.dropFirst() { senses[String(word), default: []].append(number) }
    }
    self.full = full
    self.senses = senses
    self.names = names
    small = Set(LexiconText.small.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
