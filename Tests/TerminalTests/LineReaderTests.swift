import Foundation
import Testing

@testable import Terminal

@Suite("Reading lines from a file or a pipe")
struct LineReaderTests {
  private func lines(of bytes: [UInt8]) throws -> [LineReader.Line] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forReadingFrom: file)
    var reader = LineReader(descriptor: handle.fileDescriptor)
    var lines: [LineReader.Line] = []
    while lines.last != .end {
      if let line = reader.next() { lines.append(line) } else { reader.fill() }
    }
    return lines.dropLast()
  }

  @Test(
    "Line ends, the mark at the start, and a last line without end",
    arguments: [
      ("", []),
      ("een\ntwee", ["een", "twee"]),
      ("een\r\n\r\ntwee\r\n", ["een", "", "twee"]),
      ("\u{FEFF}een\n\u{FEFF}twee\n", ["een", "\u{FEFF}twee"]),
    ])
  func ends(text: String, wanted: [String]) throws {
    #expect(try lines(of: Array(text.utf8)) == wanted.map { .bytes(Array($0.utf8)) })
  }

  @Test("A line that is too long is said to be, once, and the next one is read")
  func tooLong() throws {
    let long = [UInt8](repeating: 0x61, count: 3 << 20)
    let short = [UInt8](repeating: 0x62, count: longestLine)
    #expect(
      try lines(of: long + [10] + short + [10] + long) == [.tooLong, .bytes(short), .tooLong])
  }

  @Test("Five thousand lines come at once")
  func many() throws {
    let text = (1...5_000).map { "taak \($0)\n" }.joined()
    #expect(try lines(of: Array(text.utf8)).count == 5_000)
  }
}
