/// What came of asking for a line.
package enum LineEvent: Hashable, Sendable {
  /// A line, in NFC and without NUL. A paste may have put newlines in it.
  case line(String)
  /// Lines that were pasted at a list, none of them empty.
  case lines([String])
  /// The line is not UTF-8: nothing is taken.
  case invalid
  /// The line is longer than `longestLine`: nothing is taken.
  case tooLong
  /// Ctrl-D on an empty line, or the end of the input.
  case end
  /// Ctrl-C.
  case interrupt(hadText: Bool)
  /// PageUp, with what was typed.
  case back(typed: String)
  /// PageDown, with what was typed.
  case forward(typed: String)
  /// Ctrl-L, with what was typed, to be pre-filled when the question is shown again.
  case blank(typed: String)
  /// SIGTERM, SIGHUP or SIGQUIT. The terminal is as it was: save, then `Signals.reraise`.
  case signal(Int32)
}

/// The longest line that is taken, in bytes.
package let longestLine = 1 << 20

extension LineEvent {
  /// A line as it was read, byte by byte.
  init(_ bytes: some Collection<UInt8>) {
    guard bytes.count <= longestLine else {
      self = .tooLong
      return
    }
    let bytes = bytes.filter { $0 != 0 }
    self = String(validating: bytes, as: UTF8.self).map { .line(composed($0)) } ?? .invalid
  }
}
