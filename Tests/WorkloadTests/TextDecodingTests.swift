import Testing
import Workload

@Suite("The text in a file")
struct TextDecodingTests {
  private let text = "coördinatie – zo’n 30\nfinanciën\r\nécht"

  @Test("UTF-8 is read, with and without a mark")
  func utf8() throws {
    #expect(try decodedText(Array(text.utf8)) == text)
    #expect(try decodedText([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == text)
    #expect(try decodedText([]).isEmpty)
    #expect(try decodedText([0xEF, 0xBB, 0xBF]).isEmpty)
  }

  @Test(
    "UTF-16 is read in both orders, with and without a mark", arguments: [true, false],
    [true, false])
  func utf16(isBigEndian: Bool, hasMark: Bool) throws {
    let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    #expect(try decodedText(bytes) == text)
    if hasMark { #expect(try decodedText(bytes.dropLast()).hasSuffix("éch")) }
  }

  @Test("Other bytes are read as Windows-1252")
  func windows() throws {
    let bytes: [UInt8] = [
      0x63, 0x6F, 0xF6, 0x72, 0x64, 0x20, 0x96, 0x20, 0x7A, 0x6F, 0x92, 0x6E, 0x20, 0x80, 0x81,
    ]
    #expect(try decodedText(bytes) == "coörd – zo’n €\u{81}")
  }

  @Test(
    "What is no text says so",
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D],
      [0x50, 0x4B, 3, 4, 0, 1, 2, 0],
      [0], [1, 2, 3, 4], [0xFF, 0xFE, 0, 0, 0x41, 0],
    ] as [[UInt8]])
  func binary(bytes: [UInt8]) {
    #expect(throws: DecodingProblem.binary) { try decodedText(bytes) }
  }

  @Test("Whatever the bytes, nothing breaks")
  func fuzz() {
    var random = SplitMix(seed: 3)
    for _ in 0..<3_000 {
      let bytes = (0..<Int(random.next() % 50)).map { _ in UInt8(truncatingIfNeeded: random.next())
      }
      _ = try? decodedText(bytes)
      _ = try? decodedText([0xFF, 0xFE] + bytes)
    }
  }
}
