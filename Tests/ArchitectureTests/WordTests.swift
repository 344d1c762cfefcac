import Dialogue
import Library
import Testing

/// The two languages of a phrase.
@Suite("Words")
struct WordTests {
  @Test("A phrase has the same slots in both languages") func slots() {
    let words = PromptLibrary.words
    for id in words.ids {
      guard let phrase = words[id] else { continue }
      #expect(slots(phrase.nl) == slots(phrase.en), "\(id)")
    }
  }

  @Test("No phrase is empty in one language alone") func texts() {
    let words = PromptLibrary.words
    for id in words.ids {
      guard let phrase = words[id] else { continue }
      #expect(phrase.nl.isEmpty == phrase.en.isEmpty, "\(id)")
    }
  }

  /// The names between braces: `{task}`, and `{n|one|several}` for wordings by a number.
  private func slots(_ text: String) -> Set<Substring> {
    Set(text.matches(of: /\{(\w+)[|}]/).map(\.1))
  }
}
