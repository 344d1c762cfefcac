import Terminal
import Testing

@Suite("Wrapping")
struct WrappingTests {
  @Test(
    "Paragraphs to ten columns",
    arguments: [
      ("", [""]),
      ("   ", [""]),
      ("kort", ["kort"]),
      ("precies 10", ["precies 10"]),
      ("een twee drie", ["een twee", "drie"]),
      ("een twee   ", ["een twee"]),
      ("  in sprong", ["  in", "sprong"]),
      ("zorgcoördinatie", ["zorgcoördi", "natie"]),
      ("de zorgcoördinatie nu", ["de", "zorgcoördi", "natie nu"]),
      ("aaaaaaaaaabbbbbbbbbb", ["aaaaaaaaaa", "bbbbbbbbbb"]),
      ("日本語日本語", ["日本語日本", "語"]),
    ])
  func rows(text: String, rows: [String]) {
    #expect(wrapped(text, to: 10) == rows)
  }

  @Test("The words of a numbered option stand under one another")
  func hanging() {
    #expect(
      wrapped("1. Ja, dat hoort bij mijn taak", to: 20, hanging: 3) == [
        "1. Ja, dat hoort bij", "   mijn taak",
      ])
    #expect(wrapped("een twee drie vier", to: 12, indent: 2) == ["  een twee", "  drie vier"])
  }

  @Test("No row is too wide or ends in a blank, and no letter is lost", arguments: 1...70)
  func laws(width: Int) {
    let text = "Wat  als de zorgcoördinatie e\u{301}n 日本語 👩‍🏫 zes weken blijft liggen? "
    for (indent, hanging) in [(0, 0), (2, 0), (0, 3), (2, 3)] {
      let rows = wrapped(text, to: width, indent: indent, hanging: hanging)
      for row in rows {
        #expect(row.displayWidth <= max(width, 2))
        #expect(row.last != " ")
      }
      #expect(rows.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
