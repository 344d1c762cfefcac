/// One word of a line: as it was typed, and as the model knows it.
package struct Word: Sendable, Equatable {
  /// The word as typed, in lower case.
  package let typed: String
  /// Plain letters, without accents; every run of digits is one `#`.
  package let plain: [UInt8]
  /// The digits as they stood, where the word is a number or begins with one.
  let number: String

  /// Reads the words of a line.
  package static func words(of line: String) -> [Word] {
    var words: [Word] = []
    var typed = String.UnicodeScalarView()
    var plain: [UInt8] = []
    var number = ""
    func close() {
      guard !plain.isEmpty else { return typed.removeAll() }
      words.append(Word(typed: String(typed).lowercased(), plain: plain, number: number))
      typed.removeAll()
      plain.removeAll()
      number = ""
    }
    for scalar in line.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39:
        if plain.isEmpty || (plain == [hash] && !number.isEmpty) {
          number.unicodeScalars.append(scalar)
        }
        if plain.last != hash { plain.append(hash) }
        typed.append(scalar)
      case 0x27, 0x2018, 0x2019, 0x60, 0xB4, 0x300...0x36F:
        // "ib'er" is one word, and a loose accent belongs to its letter.
        if !plain.isEmpty { typed.append(scalar) }
      default:
        guard let letters = letters(of: scalar) else {
          close()
          continue
        }
        // No word is this long; what is, gives no more than its beginning to know it by.
        if plain.count < longest { plain.append(contentsOf: letters) }
        typed.append(scalar)
      }
    }
    close()
    return words
  }

  private static let longest = 40
  private static let hash = UInt8(ascii: "#")

  /// The plain letters of a scalar, or nil where it parts words.
  private static func letters(of scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar.value {
    case 0x61...0x7A: [UInt8(scalar.value)]
    case 0x41...0x5A: [UInt8(scalar.value + 0x20)]
    case 0xC0...0xC5, 0xE0...0xE5: [UInt8(ascii: "a")]
    case 0xC6, 0xE6: [UInt8(ascii: "a"), UInt8(ascii: "e")]
    case 0xC7, 0xE7: [UInt8(ascii: "c")]
    case 0xC8...0xCB, 0xE8...0xEB: [UInt8(ascii: "e")]
    case 0xCC...0xCF, 0xEC...0xEF: [UInt8(ascii: "i")]
    case 0xD1, 0xF1: [UInt8(ascii: "n")]
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8: [UInt8(ascii: "o")]
    case 0xD9...0xDC, 0xF9...0xFC: [UInt8(ascii: "u")]
    case 0xDD, 0xFD, 0xFF: [UInt8(ascii: "y")]
    case 0xDF: [UInt8(ascii: "s"), UInt8(ascii: "s")]
    case 0x132, 0x133: [UInt8(ascii: "i"), UInt8(ascii: "j")]
    default: scalar.properties.isAlphabetic ? [UInt8(ascii: "?")] : nil
    }
  }
}
