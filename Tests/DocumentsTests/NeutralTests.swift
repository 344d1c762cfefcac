import Documents
import Testing

@Suite("Neutral words")
struct NeutralTests {
  @Test(
    "What steers is spelled out, and all else stays",
    arguments: [
      ("gewoon", "gewoon"), ("één 🧑‍🏫", "één 🧑‍🏫"), ("a\u{1B}[31m", "a<U+001B>[31m"),
      ("a\u{202E}b", "a<U+202E>b"), ("a\u{9B}b", "a<U+009B>b"), ("a\u{7F}", "a<U+007F>"),
      ("a\tb", "a b"), ("a\r\nb", "a\nb"), ("a\rb", "a b"), ("a\nb", "a\nb"), ("שרה", "שרה"),
    ])
  func neutral(text: String, expected: String) {
    #expect(text.neutral == expected)
  }
}
