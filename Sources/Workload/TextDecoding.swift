/// Why bytes are no text.
package enum DecodingProblem: Error, Hashable, Sendable {
  /// A picture, a spreadsheet, a document: not plain text.
  case binary
}

/// The text in a file, whatever program saved it.
///
/// UTF-8 and UTF-16 with or without a byte order mark; bytes that are neither are read as
/// Windows-1252, which old programs in the Netherlands write, or as CP850 where no other reading
/// makes words.
package func decodedText(_ bytes: [UInt8]) throws(DecodingProblem) -> String {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(bytes.dropFirst(3)) }
  if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), isBigEndian: false) }
  if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isBigEndian: true) }
  if let isBigEndian = utf16Order(bytes) { return try utf16(bytes[...], isBigEndian: isBigEndian) }
  return try utf8(bytes[...])
}

private func utf8(_ bytes: ArraySlice<UInt8>) throws(DecodingProblem) -> String {
  guard !isBinary(bytes) else { throw .binary }
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  return (CodePage.isDOS(bytes) ? CodePage.dos : .windows).text(bytes)
}

func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) throws(DecodingProblem) -> String {
  let bytes = Array(bytes)
  let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
  guard !units.contains(0) else { throw .binary }
  return String(decoding: units, as: UTF16.self)
}

/// The byte order of UTF-16 without a mark: ordinary text has a NUL in every other byte.
func utf16Order(_ bytes: [UInt8]) -> Bool? {
  guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
  let sample = bytes.prefix(4_000)
  var (even, odd) = (0, 0)
  for (index, byte) in sample.enumerated() where byte == 0 {
    if index.isMultiple(of: 2) { even += 1 } else { odd += 1 }
  }
  // A letter from another script here and there has no NUL.
  let half = sample.count / 2
  if odd * 10 >= half * 7, even == 0 { return false }
  if even * 10 >= half * 7, odd == 0 { return true }
  return nil
}

/// Whether it has a NUL, or so many control characters that no keyboard wrote it.
private func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
  var controls = 0
  for byte in bytes {
    switch byte {
    case 0: return true
    case 0x09...0x0D, 0x1B: break
    case 0x01..<0x20, 0x7F: controls += 1
    default: break
    }
  }
  return controls * 50 > bytes.count
}
