/// Lines of text out of bytes that are still coming, in the encodings of `decodedText`.
///
/// UTF-16 is kept until the end, since it is rare and a file; all else goes line by line.
package struct LineDecoder: Sendable {
  private enum Way { case unknown, lines, whole }

  private var way = Way.unknown
  private var pending: [UInt8] = []
  private var endsInReturn = false
  /// How many bytes were control characters, and how many there were.
  private var (controls, count) = (0, 0)

  package init() {}

  /// How many bytes wait for the end of their line.
  package var waiting: Int { pending.count }

  /// The lines that these bytes complete.
  package mutating func add(_ bytes: some Sequence<UInt8>) throws(DecodingProblem) -> [String] {
    pending += bytes
    if way == .unknown { settle() }
    guard way == .lines else { return [] }
    var lines: [String] = []
    var start = 0
    for (index, byte) in pending.enumerated() where byte == 0x0A || byte == 0x0D {
      let isSecond = byte == 0x0A && index == start && endsInReturn
      endsInReturn = byte == 0x0D
      if !isSecond { lines += try text(pending[start..<index]) }
      start = index + 1
    }
    if start < pending.count { endsInReturn = false }
    pending.removeFirst(start)
    return lines
  }

  /// The line that no line end closed, or all of a text that could not be cut before.
  package mutating func end() throws(DecodingProblem) -> [String] {
    if way == .unknown { way = .whole }
    defer { pending = [] }
    if way == .whole {
      var lines = try decodedText(pending).split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline
      ).map(String.init)
      if lines.last?.isEmpty == true { lines.removeLast() }
      return lines
    }
    let last = pending.isEmpty ? [] : try text(pending[...])
    if controls * 50 > count { throw .binary }
    return last
  }

  private mutating func settle() {
    guard pending.count >= 4 || pending.contains(0x0A) else { return }
    let isMarked = pending.starts(with: [0xFF, 0xFE]) || pending.starts(with: [0xFE, 0xFF])
    let isWide = isMarked || utf16Order(Array(pending.prefix(pending.count & ~1))) != nil
    way = isWide ? .whole : .lines
    if pending.starts(with: [0xEF, 0xBB, 0xBF]) { pending.removeFirst(3) }
  }

  /// A stretch up to a line end; a form feed and the like part lines as well.
  private mutating func text(_ bytes: ArraySlice<UInt8>) throws(DecodingProblem) -> [String] {
    count += bytes.count + 1
    var isPlain = true
    for byte in bytes {
      if byte == 0 { throw .binary }
      if byte < 0x09 || (0x0E..<0x20).contains(byte) && byte != 0x1B || byte == 0x7F {
        controls += 1
      }
      if byte >= 0x80 || byte == 0x0B || byte == 0x0C { isPlain = false }
    }
    if count > 1_000, controls * 50 > count { throw .binary }
    if isPlain { return [String(decoding: bytes, as: UTF8.self)] }
    return decoded(bytes).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
  }

  private func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return (CodePage.isDOS(bytes) ? CodePage.dos : .windows).text(bytes)
  }
}
