/// The letters that old programs write for the bytes above ASCII.
enum CodePage {
  /// Windows-1252, of Windows itself.
  case windows
  /// CP850, of its command window and of programs from before it.
  case dos

  func text(_ bytes: ArraySlice<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(Unicode.Scalar(value(byte)) ?? "\u{FFFD}") }
    return String(scalars)
  }

  private func value(_ byte: UInt8) -> UInt32 {
    switch self {
    case .windows where (0x80...0x9F).contains(byte): Self.windows1252[Int(byte) - 0x80]
    case .dos where byte >= 0x80: Self.dosLetters[byte] ?? 0xFFFD
    default: UInt32(byte)
    }
  }

  /// Whether bytes can only be CP850: all beyond ASCII are Dutch letters there, each beside a
  /// letter and one between two, where Windows-1252 has a quotation mark or a sign.
  static func isDOS(_ bytes: ArraySlice<UInt8>) -> Bool {
    var isInside = false
    var index = bytes.startIndex
    while index < bytes.endIndex {
      defer { index += 1 }
      guard bytes[index] >= 0x80 else { continue }
      guard dosLetters[bytes[index]] != nil else { return false }
      let before = index > bytes.startIndex && isLetter(bytes[index - 1])
      let after = index + 1 < bytes.endIndex && isLetter(bytes[index + 1])
      if !before, !after { return false }
      if before, after { isInside = true }
    }
    return isInside
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || dosLetters[byte] != nil
  }

  /// The letters ü é ä ê ë è ï ö.
  ///
  /// What Windows-1252 may have inside a word, such as ’ – … and a hard space, is not among them.
  private static let dosLetters: [UInt8: UInt32] = [
    0x81: 0xFC, 0x82: 0xE9, 0x84: 0xE4, 0x88: 0xEA, 0x89: 0xEB, 0x8A: 0xE8, 0x8B: 0xEF, 0x94: 0xF6,
  ]

  /// The scalars of the bytes 0x80 to 0x9F.
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
