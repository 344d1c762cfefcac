import Dialogue
import Documents
import Testing
import Workload

@Suite("The sheet for each")
struct HandoutTests {
  private let words: Phrasebook

  init() throws {
    var words = try PromptWords.phrasebook
    for sentence in Self.sentences {
      for part in Sentence.Part.allCases {
        let text = "\(sentence.id) \(part.rawValue)"
        words[sentence.phrase(of: part)] = Phrase(nl: text, en: text)
      }
    }
    words[Self.sentences[1].phrase(of: .limit)] = Phrase(nl: "tot {date}", en: "until {date}")
    self.words = words
  }

  private static let sentences: [Sentence] = [
    Sentence(id: "M", decision: .yesIf, asker: .teacher),
    Sentence(id: "S", decision: .no, asker: .teacher),
    Sentence(id: "A", decision: .no, asker: .teacher),
    Sentence(id: "Z", decision: .no, asker: .director, isForBoard: true),
    Sentence(id: "B", decision: .no, asker: .director),
    Sentence(id: "C", decision: .no, asker: .parents),
  ]

  @Test("It has three sentences that say no, each to somebody else, and no slot to fill")
  func examples() {
    let handout = Handout(Self.sentences, words, in: .nl)
    #expect(handout.examples.map(\.asker) == [.teacher, .director, .parents])
    #expect(
      handout.examples.compactMap(\.parts.first)
        == ["acknowledge"].flatMap { part in
          ["A", "B", "C"].map { "\($0) \(part)" }
        })
  }

  @Test("It is a page that needs nothing from outside", arguments: Language.allCases)
  func page(language: Language) throws {
    let text = HTML(Handout(Self.sentences, words, in: language).page).text
    let reader = try HTMLReader(text)
    #expect(reader.tags.count { $0 == "table" } == 2)
    #expect(!text.contains("://") && !text.contains("{date}"))
    try Golden("handout/blad.\(language).html").expect(text)
  }

  @Test("Without sentences it still has room for a choice")
  func noSentences() {
    let handout = Handout([], words, in: .nl)
    #expect(handout.examples.isEmpty)
    #expect(handout.page.sections.count == 4)
  }
}
