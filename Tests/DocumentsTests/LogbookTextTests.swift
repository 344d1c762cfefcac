import Coach
import Dialogue
import Documents
import Testing
import Workload

@Suite("The log on paper")
struct LogbookTextTests {
  private let words: Phrasebook

  init() throws { words = try PromptWords.phrasebook }

  private func everything(_ context: DocumentContext) -> String {
    Export.all.compactMap { $0.write(context, DocumentOptions(withReasons: true)) }.joined()
      + SayNoList(context.session).json(context).file
  }

  @Test("An erased line is erased in every document and in the words that were asked of it")
  func erased() {
    var context = MadeSession.few.context(.nl, phrasebook: words)
    let conversation = MadeSession.few.conversation
    let line = Subject(Topic<String>.task.id, 3)
    #expect(everything(context).contains("Kerstcommissie"))
    context.session = conversation.erase(Key(naming: line)).next.session
    #expect(!everything(context).contains("Kerstcommissie"))
    #expect(everything(context).contains("[gewist]"))
  }

  @Test("That something was heavy is in no document")
  func burden() {
    var session = MadeSession.few
    session.said[.worth] = .text("ik ben opgebrand")
    session.said[.burden] = GoOn.goOn.answer
    let context = session.context(.nl, phrasebook: words)
    #expect(context.session.stands(Key(Topic<GoOn>.burden.id)))
    #expect(!everything(context).contains("burden"))
    #expect(!everything(context).contains("doorgaan"))
  }

  @Test("What was taken back says so")
  func takenBack() {
    var context = MadeSession.keepsAll.context(.nl, phrasebook: words)
    context.session = MadeSession.keepsAll.conversation.undo().next.session
    let lines = LogbookText(context).lines
    #expect(lines.contains { $0.isTakenBack })
  }
}
