import Dialogue
import Documents
import Testing

@Suite("Words in Markdown")
struct MarkdownTests {
  @Test(
    "Signs are disarmed where they mean something, and left alone where not",
    arguments: [
      ("gewoon 10:30 (even), 1,5 uur", "gewoon 10:30 (even), 1,5 uur"),
      ("# kop", "\\# kop"), ("- punt", "\\- punt"), ("half-uur", "half-uur"),
      ("1. eerst", "1\\. eerst"), ("2) dan", "2\\) dan"), ("1.5 uur", "1.5 uur"), ("3.", "3\\."),
      ("[x](y)", "\\[x\\](y)"),
      ("<b>", "\\<b\\>"), ("a_b*c", "a\\_b\\*c"), ("http://x", "http\\://x"),
      ("www.x", "www\\.x"), ("a & b", "a \\& b"), ("een\n# twee", "een \\# twee"),
      ("    code", "code"), ("a|b", "a\\|b"), ("\u{202E}om", "\\<U+202E\\>om"),
    ])
  func escaped(text: String, expected: String) {
    var page = Page("t", in: .nl)
    page.sections = [Section("s", [.text(Line(text))])]
    #expect(Markdown(page).text == "# t\n\n## s\n\n\(expected)\n")
  }
}
