import Coach
import Dialogue
import Documents
import Testing
import Workload

@Suite("The report for oneself")
struct VerslagTests {
  @Test("An answer on a branch that was left is not in it")
  func leftBranch() {
    let task = Subject(Topic<String>.task.id, 3)
    let talk = MadeSession.few.conversation
    let kept = talk.say([
      Statement(Key(Topic<Decision>.decision.id, task), Decision.keep.answer, by: .person)
    ]).next.session
    #expect(Verslag(talk.session).sentences.map(\.item.task) == [task])
    #expect(Verslag(kept).sentences.isEmpty)
    #expect(Verslag(kept).ownWords.allSatisfy { $0.ask != .heart })
  }

  @Test("Hours as ib'er and in another role are counted apart")
  func roles() {
    let figures = Verslag(MadeSession.few.conversation.session).figures
    #expect(figures.minutes == 665)
    #expect(figures.otherRole == 150)
    #expect(figures.asIber == 515)
    #expect(figures.freed == 185)
    #expect(figures.shares.map(\.now).reduce(0, +) == 665)
    #expect(figures.shares.map(\.after).reduce(0, +) == 480)
  }

  @Test("All counts of reasons are in it, by where they come from")
  func origins() {
    let origins = Verslag(MadeSession.few.conversation.session).origins
    #expect(origins.map(\.group) == ReasonGroup.allCases)
    #expect(origins.map(\.count) == [2, 2, 5, 0])
  }

  @Test("Who keeps everything says yes to all of it")
  func keepsAll() {
    let verslag = Verslag(MadeSession.keepsAll.conversation.session)
    guard case .kept(let items, isAll: true) = verslag.yes else {
      Issue.record("not all is kept")
      return
    }
    #expect(items.count == 6)
    #expect(verslag.plans.isEmpty && verslag.sentences.isEmpty)
    #expect(verslag.choices.map(\.kind) == [.keep])
  }

  @Test("An empty session is a document too")
  func empty() throws {
    let words = try PromptWords.phrasebook
    var context = MadeSession.keepsAll.context(.nl, phrasebook: words)
    context.session = Session()
    for export in Export.all {
      // Only the report of a group is not made, for there is nobody who agreed to it.
      #expect((export.write(context, DocumentOptions()) == nil) == export.document.isOfGroup)
    }
  }
}
