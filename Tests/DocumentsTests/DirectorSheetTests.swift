import Coach
import Dialogue
import Documents
import Testing
import Workload

/// What a director may see, and what not.
@Suite("The sheet for the director")
struct DirectorSheetTests {
  private let words: Phrasebook

  init() throws { words = try PromptWords.phrasebook }

  private func sheets(_ session: MadeSession, consented: [Key: String] = [:]) -> String {
    let context = session.context(.nl, phrasebook: words)
    let options = DocumentOptions(consented: consented)
    return [Format.md, .html].compactMap { render(.directie, as: $0, context, options) }.joined()
  }

  @Test("Nothing that was typed is on it without consent")
  func typed() {
    #expect(!sheets(.hostile("kanarie")).contains("kanarie"))
  }

  @Test("A line comes on it as it was agreed to, and no other line does")
  func consented() throws {
    let session = MadeSession.hostile("kanarie")
    let lines = DirectorSheet.freeLines(session.context(.nl, phrasebook: words))
    for line in lines {
      #expect(line.typed == "kanarie" && !line.suggestion.contains("kanarie"))
      let sheet = sheets(session, consented: [line.key: "zo mag het"])
      #expect(sheet.contains("zo mag het"), "\(line.key)")
      #expect(!sheet.contains("kanarie"))
    }
  }

  @Test("Consent to a line that the sheet does not have changes nothing")
  func unrelated() {
    let keys: [Topic<String>] = [.heart, .acknowledge, .felt, .closing, .worth, .watcher]
    let consented = Dictionary(
      uniqueKeysWithValues: keys.map {
        (Key($0.id, Subject(Topic<String>.task.id, 3)), "kanarie")
      })
    #expect(sheets(.few, consented: consented) == sheets(.few))
  }

  @Test("Other scores and other reasons make no other sheet")
  func scoresAndReasons() {
    var other = MadeSession.few
    for ask in [Ask.full, .say, .sure] { other.said[ask] = .numbers([9]) }
    for index in other.tasks.indices {
      other.tasks[index].reasons = [.reflex]
      other.tasks[index].said[.sounded] = .numbers([10])
      other.tasks[index].said[.expected] = .numbers([10])
    }
    #expect(sheets(other) == sheets(.few))
  }

  @Test("No reason is on it by name")
  func reasons() {
    let sheets = sheets(.few)
    for reason in Reason.allCases {
      #expect(!sheets.contains(words.text(reason.phraseID, in: .nl)))
    }
  }
}
