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

  /// Bytes above ASCII by their number: `co<94>rdinatie`.
  private static func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let first = rest.first {
      if first == UInt8(ascii: "<") {
        let digits = String(decoding: rest.dropFirst().prefix(2), as: UTF8.self)
        bytes.append(UInt8(digits, radix: 16) ?? 0)
        rest = rest.dropFirst(4)
      } else {
        bytes.append(first)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }

  @Test(
    "CP850 is known by letters that stand where no quotation mark can",
    arguments: [
      ("co<94>rdinatie", "coördinatie"), ("financi<89>n", "financiën"),
      ("<82><82>n dag", "één dag"),
      ("re<8b>ntegratie en cr<8a>che", "reïntegratie en crèche"),
      ("caf<82> B<81>hler", "café Bühler"),
      ("co<94>rdinatie\nid<82>e\n", "coördinatie\nidée\n"),
      // Windows-1252 where anything else is there, or nothing is sure.
      ("co<f6>rdinatie", "coördinatie"), ("<84>goed<94>", "„goed”"), ("zo<92>n id<e9>", "zo’n idé"),
      ("caf<82>", "caf‚"), ("ma<96>vr", "ma–vr"), ("co<94>rd zo<92>n", "co”rd zo’n"),
      ("30<89>", "30‰"), ("nou<85>ja", "nou…ja"), ("a<a0>b", "a\u{A0}b"),
    ])
  func dos(bytes: String, text: String) throws {
    #expect(try decodedText(Self.bytes(bytes)) == text)
    if !text.contains("\n") {
      var decoder = LineDecoder()
      #expect(try decoder.add(Self.bytes(bytes + "\n")) + decoder.end() == [text])
    }
  }

  @Test("Lines come as their bytes come, whatever ends them and wherever they are cut")
  func lines() throws {
    let bytes = Array("één\r\ntwee\n\ndrie\rvier\u{0C}vijf\r\n".utf8)
    for size in 1...bytes.count {
      var decoder = LineDecoder()
      var lines: [String] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        lines += try decoder.add(bytes[start..<min(start + size, bytes.count)])
      }
      lines += try decoder.end()
      #expect(lines == ["één", "twee", "", "drie", "vier", "vijf"], "in pieces of \(size)")
    }
    var decoder = LineDecoder()
    #expect(try decoder.add(Array("MT\nzorg".utf8)) == ["MT"])
    #expect(try decoder.end() == ["zorg"])
  }

  @Test("UTF-16 waits for its end, and what is no text says so in the middle too")
  func wide() throws {
    var decoder = LineDecoder()
    let units = Array("één\ntwee\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try decoder.add([0xFF, 0xFE] + units).isEmpty)
    #expect(try decoder.end() == ["één", "twee"])
    var other = LineDecoder()
    #expect(try other.add(Array("MT\n".utf8)) == ["MT"])
    #expect(throws: DecodingProblem.binary) { try other.add([0x41, 0, 0x0A]) }
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
