import Terminal
import Testing

@Test(
  "Columns that text takes",
  arguments: [
    ("", 0), ("wél", 3), ("we\u{301}l", 3), ("日本", 4), ("👍", 2), ("❤️", 2), ("e\u{200B}", 1),
    ("👩‍🏫", 2), ("ｆ", 2), ("–", 1), ("한", 2),
  ])
func displayWidth(text: String, columns: Int) {
  #expect(text.displayWidth == columns)
}
