extension String {
  /// The words without what people type in more than one way: capitals, accents, curly quotes.
  ///
  /// For comparing only; what is stored and shown stays as it was typed.
  package var folded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var result = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars { Folding.append(scalar, to: &result) }
    return String(result)
  }
}

/// The plain letters behind accented ones.
private enum Folding {
  static func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0..<0x80: result.append(scalar)
    case 0x300...0x36F: break  // a combining accent
    case 0x2018...0x201B, 0x2032, 0xB4, 0x2BC: result.append("'")
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: result.append("\"")
    case 0x2010, 0x2011: result.append("-")
    default:
      if let letters = ligatures[scalar] {
        result.append(contentsOf: letters.unicodeScalars)
      } else {
        result.append(plain(scalar) ?? scalar)
      }
    }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    for (first, letters) in tables {
      let index = Int(scalar.value) - first
      guard letters.indices.contains(index), letters[index] != UInt8(ascii: ".") else { continue }
      return Unicode.Scalar(letters[index])
    }
    return nil
  }

  private static let ligatures: [Unicode.Scalar: String] = [
    "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ĳ": "ij",
  ]

  /// The plain letter of each scalar from the first on; a full stop where there is none.
  private static let tables: [(first: Int, letters: [UInt8])] = [
    (0xC0, Array("aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y".utf8)),
    (0x100, Array("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll".utf8)),
    (0x140, Array("lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs".utf8)),
    (0x1CD, Array("aaiioouuuuuuuuuu".utf8)),
    (0x200, Array("aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy".utf8)),
    (0x1E00, Array("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm".utf8)),
    (0x1E40, Array("mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv".utf8)),
    (0x1E80, Array("wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee".utf8)),
    (0x1EC0, Array("eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......".utf8)),
  ]
}
