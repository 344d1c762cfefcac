import Testing

@testable import Terminal

@Test(
  "A line is NFC, has no NUL, and is never mended in silence",
  arguments: [
    (Array("wél".utf8), LineEvent.line("wél")),
    (Array("we\u{301}l".utf8), .line("w\u{E9}l")),
    ([0x61, 0, 0x62], .line("ab")),
    ([0x61, 0xC3], .invalid),
    ([0xED, 0xA0, 0x80], .invalid),
    (Array(repeating: 0x61, count: longestLine + 1), .tooLong),
  ] as [([UInt8], LineEvent)])
func lineEvents(bytes: [UInt8], event: LineEvent) {
  #expect(LineEvent(bytes) == event)
  if case .line(let text) = LineEvent(bytes), case .line(let wanted) = event {
    #expect(Array(text.unicodeScalars) == Array(wanted.unicodeScalars))
  }
}
