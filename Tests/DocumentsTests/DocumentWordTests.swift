import Dialogue
import Documents
import Testing

@Suite("The words of the documents")
struct DocumentWordTests {
  private let file: PromptWords

  init() throws { file = try PromptWords("documents") }

  @Test("Each has its entry, once, and there is no other")
  func entries() {
    #expect(file.names["DocumentWord"]?.sorted() == DocumentWord.allCases.map(\.rawValue).sorted())
  }

  @Test("Both languages have the same slots", arguments: DocumentWord.allCases)
  func slots(word: DocumentWord) throws {
    let phrase = try #require(file.phrases[word.phraseID])
    #expect(Self.slots(phrase.nl) == Self.slots(phrase.en))
    #expect(!phrase.nl.isEmpty && !phrase.en.isEmpty)
  }

  private static func slots(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
        String($0.prefix { !"|}".contains($0) })
      })
  }
}
