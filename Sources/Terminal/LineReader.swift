/// Lines from a file descriptor, read in large pieces.
///
/// It has its own buffer, so that a second prompt finds what the first left, and it never holds
/// more than one line that is too long.
struct LineReader {
  enum Line: Equatable {
    case bytes([UInt8])
    case tooLong
    case end
  }

  let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var isAtEnd = false
  private var isSkipping = false
  private var isFirst = true

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line, if it has been read already.
  mutating func next() -> Line? {
    while true {
      guard let newline = buffer[searched...].firstIndex(of: 10) else {
        searched = buffer.endIndex
        if searched - start > longestLine + 2 {
          isSkipping = true
          forget()
        }
        guard isAtEnd else { return nil }
        let last = buffer[start...]
        defer { forget() }
        if isSkipping {
          isSkipping = false
          return .tooLong
        }
        return last.isEmpty ? .end : line(last)
      }
      let bytes = buffer[start..<newline]
      start = newline + 1
      searched = start
      if isSkipping {
        isSkipping = false
        return .tooLong
      }
      return line(bytes)
    }
  }

  /// Reads what is there, waiting if nothing is.
  mutating func fill() {
    buffer.removeFirst(start)
    searched -= start
    start = 0
    let size = 1 << 16
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: size))
    var count = -1
    repeat {
      count = buffer.withUnsafeMutableBytes { bytes in
        read(descriptor, bytes.baseAddress?.advanced(by: old), size)
      }
    } while count < 0 && errno == EINTR
    buffer.removeLast(size - max(0, count))
    if count <= 0 { isAtEnd = true }
  }

  /// Overwrites what was handed out, where it must not stay.
  mutating func wipe() { for index in 0..<start { buffer[index] = 0 } }

  private mutating func forget() {
    buffer.removeAll(keepingCapacity: true)
    (start, searched) = (0, 0)
  }

  private mutating func line(_ bytes: ArraySlice<UInt8>) -> Line {
    var bytes = bytes
    if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    isFirst = false
    if bytes.last == 13 { bytes.removeLast() }
    return bytes.count > longestLine ? .tooLong : .bytes(Array(bytes))
  }
}
