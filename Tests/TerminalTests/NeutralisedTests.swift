import Terminal
import Testing

@Suite("Text that could harm a terminal is made visible")
struct NeutralisedTests {
  @Test(
    "Each kind",
    arguments: [
      ("gewoon, coördinatie 👩‍🏫", "gewoon, coördinatie 👩‍🏫"),
      ("", ""),
      ("regel\nregel", "regel\nregel"),
      ("een\r\ntwee", "een\ntwee"),
      ("een\rtwee", "een<U+000D>twee"),
      ("een\ttwee", "een twee"),
      ("\u{1B}[31mrood", "<U+001B>[31mrood"),
      ("nul\u{0}, \u{7F}, \u{9B}2J", "nul<U+0000>, <U+007F>, <U+009B>2J"),
      ("\u{202E}draai\u{202C}", "<U+202E>draai<U+202C>"),
      ("\u{2066}\u{2069}\u{200E}\u{200F}", "<U+2066><U+2069><U+200E><U+200F>"),
      ("\u{61C}\u{2028}\u{2029}", "<U+061C><U+2028><U+2029>"),
    ])
  func kinds(typed: String, shown: String) {
    #expect(neutralised(typed) == shown)
  }

  @Test("No control is left, whatever comes")
  func everyScalar() {
    let all = String(String.UnicodeScalarView((0..<0x3000).compactMap(Unicode.Scalar.init)))
    let left = neutralised(all).unicodeScalars.filter {
      $0 != "\n"
        && [.control, .lineSeparator, .paragraphSeparator].contains(
          $0.properties.generalCategory)
    }
    #expect(left.isEmpty)
    #expect(neutralised(neutralised(all)) == neutralised(all))
  }
}
