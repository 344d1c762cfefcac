/// A line cut into numbers, words and signs, each knowing where it stood.
package struct TypedLine: Sendable {
  /// One number, word or sign.
  package struct Token: Sendable {
    package enum Kind: Hashable, Sendable {
      case number(Double)
      /// `1:30`.
      case clock(hours: Int, minutes: Int)
      /// Digits that are no quantity: a telephone number, a date, `06`.
      case digits
      /// Folded, with its apostrophes; `p/w` and `t.m.` without their signs.
      case word(String)
      case sign(Character)
    }
    /// What stands before it.
    package enum Gap: Sendable { case none, space, wide }

    package var kind: Kind
    package var range: Range<Int>
    package var gap: Gap
  }

  /// The line without what cannot be seen, with plain spaces for all others but tabs.
  package var characters: [Character]
  package var tokens: [Token]

  package init(_ line: some StringProtocol) {
    characters = Self.visible(line)
    var cutter = LineCutter(characters: characters)
    tokens = cutter.cut()
  }

  private static func visible(_ line: some StringProtocol) -> [Character] {
    var scalars = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar.value {
      case 0x09: scalars.append(scalar)
      case 0x0A...0x0D, 0x85: scalars.append(" ")
      case 0..<0x20, 0x7F...0x9F, 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x2060, 0xFEFF,
        0x202A...0x202E, 0x2066...0x2069:
        break
      case 0x200D:  // joins emoji; anywhere else it is litter from a web page
        if let last = scalars.last, last.value > 0x2000 { scalars.append(scalar) }
      default: scalars.append(scalar.properties.isWhitespace ? " " : scalar)
      }
    }
    return Array(String(scalars))
  }
}

extension TypedLine {
  /// The words at a place in the line.
  package func text(_ range: Range<Int>) -> String { String(characters[range]) }

  package func token(_ index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }
  package func kind(_ index: Int) -> Token.Kind? { token(index)?.kind }
  package func word(_ index: Int) -> String? {
    if case .word(let word) = kind(index) { word } else { nil }
  }
  package func number(_ index: Int) -> Double? {
    if case .number(let number) = kind(index) { number } else { nil }
  }
  package func sign(_ index: Int) -> Character? {
    if case .sign(let sign) = kind(index) { sign } else { nil }
  }
  package func gap(_ index: Int) -> Token.Gap {
    token(index)?.gap ?? .wide
  }
  /// Whether it touches the one before it.
  package func isGlued(_ index: Int) -> Bool { index > 0 && gap(index) == .none }

  package func isWord(_ index: Int, _ words: Set<String>) -> Bool {
    word(index).map(words.contains) ?? false
  }
  package func isSign(_ index: Int, _ signs: String) -> Bool {
    sign(index).map(signs.contains) ?? false
  }
}
