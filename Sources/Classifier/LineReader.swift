/// Walks through the lines of a text of bytes.
struct LineReader {
  private let text: [UInt8]
  /// Where the next line begins.
  private(set) var position = 0

  init(_ text: [UInt8]) { self.text = text }

  /// The next line without its end, or nil where the text ends.
  mutating func next() -> ArraySlice<UInt8>? {
    guard position < text.count else { return nil }
    let end = text[position...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    defer { position = min(end + 1, text.count) }
    return text[position..<end]
  }
}
