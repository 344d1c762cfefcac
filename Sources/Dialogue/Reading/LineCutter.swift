/// Cuts a line into tokens.
struct LineCutter {
  let characters: [Character]
  private var index = 0
  private var tokens: [TypedLine.Token] = []

  init(characters: [Character]) { self.characters = characters }

  mutating func cut() -> [TypedLine.Token] {
    while index < characters.count {
      let gap = skipSpaces()
      guard index < characters.count else { break }
      let start = index
      let kind = nextKind()
      tokens.append(.init(kind: kind, range: start..<index, gap: gap))
    }
    return tokens
  }

  private func at(_ index: Int) -> Character? {
    characters.indices.contains(index) ? characters[index] : nil
  }

  private func isDigit(_ index: Int) -> Bool {
    at(index).map { $0 >= "0" && $0 <= "9" && $0.isASCII } ?? false
  }

  private func isLetter(_ index: Int) -> Bool { at(index)?.isLetter ?? false }

  private mutating func skipSpaces() -> TypedLine.Token.Gap {
    var width = 0
    while let character = at(index), character == " " || character == "\t" {
      width += character == "\t" ? 2 : 1
      index += 1
    }
    return width == 0 ? .none : width == 1 ? .space : .wide
  }

  private mutating func nextKind() -> TypedLine.Token.Kind {
    if isDigit(index) { return digits() }
    if isLetter(index) { return .word(word()) }
    defer { index += 1 }
    let sign = characters[index]
    return Self.fractions[sign].map { .number($0) } ?? .sign(sign)
  }

  // MARK: Numbers

  private mutating func run() -> String {
    let start = index
    while isDigit(index) { index += 1 }
    return String(characters[start..<index])
  }

  private mutating func digits() -> TypedLine.Token.Kind {
    let whole = run()
    if let clock = clock(whole) { return clock }
    guard let point = at(index), ".,".contains(point), isDigit(index + 1) else {
      return quantity(whole, "")
    }
    index += 1
    let fraction = run()
    if let point = at(index), ".,".contains(point), isDigit(index + 1) {
      while isDigit(index) || (".,".contains(at(index) ?? " ") && isDigit(index + 1)) { index += 1 }
      return .digits
    }
    if fraction.count == 3, whole.count <= 3, whole != "0" { return quantity(whole + fraction, "") }
    return quantity(whole, fraction)
  }

  private mutating func clock(_ hours: String) -> TypedLine.Token.Kind? {
    guard at(index) == ":", isDigit(index + 1), isDigit(index + 2), !isDigit(index + 3),
      let minutes = Int(String(characters[index + 1...index + 2])), minutes < 60,
      hours.count <= 3, let hours = Int(hours)
    else { return nil }
    index += 3
    return .clock(hours: hours, minutes: minutes)
  }

  private mutating func quantity(_ whole: String, _ fraction: String) -> TypedLine.Token.Kind {
    let isPadded = whole.count > 1 && whole.hasPrefix("0")
    guard whole.count <= 7, fraction.count <= 7, !isPadded,
      let number = Double(fraction.isEmpty ? whole : whole + "." + fraction)
    else { return .digits }
    if fraction.isEmpty, let sign = at(index), let part = Self.fractions[sign] {
      index += 1
      return .number(number + part)
    }
    return .number(number)
  }

  private static let fractions: [Character: Double] = ["½": 0.5, "¼": 0.25, "¾": 0.75]

  // MARK: Words

  private mutating func word() -> String {
    if let short = abbreviation() { return short }
    let start = index
    // `2xper` and `2xpw`: the cross belongs to the number.
    if start > 0, isDigit(start - 1), at(start) == "x" || at(start) == "X", isLetter(start + 1) {
      index += 1
      return "x"
    }
    while isLetter(index) || (isApostrophe(index) && index > start && isLetter(index + 1)) {
      index += 1
    }
    return String(characters[start..<index]).folded
  }

  private func isApostrophe(_ index: Int) -> Bool {
    at(index).map { "'’‘´`".contains($0) } ?? false
  }

  /// Single letters joined by a sign, such as `p/w`, `t/m`, `a.s.`: the letters alone.
  private mutating func abbreviation() -> String? {
    var (letters, end) = (String(characters[index]), index + 1)
    while let sign = at(end), sign == "/" || sign == ".", isLetter(end + 1), !isLetter(end + 2),
      let letter = at(end + 1)
    {
      letters.append(letter)
      end += 2
    }
    guard letters.count > 1 else { return nil }
    if at(end) == ".", at(end - 2) == "." { end += 1 }
    index = end
    return letters.folded
  }
}
