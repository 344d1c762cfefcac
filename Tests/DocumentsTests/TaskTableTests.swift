import Coach
import Dialogue
import Documents
import Testing
import Workload

@Suite("The table of tasks")
struct TaskTableTests {
  private let words: Phrasebook

  init() throws { words = try PromptWords.phrasebook }

  @Test("What it writes is read back unchanged", arguments: Language.allCases)
  func readBack(language: Language) throws {
    for session in [MadeSession.few, .keepsAll, .unasked] {
      let context = session.context(language, phrasebook: words)
      let text = try #require(render(.taken, as: .csv, context, DocumentOptions(withReasons: true)))
      let read = Workload.TaskTable(text)
      #expect(read.problems.isEmpty)
      let written = Documents.TaskTable(context.session).rows
      #expect(read.rows.count == written.count)
      for (row, other) in zip(read.rows, written) {
        #expect(row.text == other.text && row.minutes == other.minutes)
        #expect(row.domain == other.domain?.rawValue && row.with == other.with?.rawValue)
        #expect(row.decision == other.decision?.rawValue)
        #expect(row.necessary == other.necessary?.rawValue)
        if case .findOut(let said) = other.owner {
          #expect(row.owner == said.rawValue)
        } else {
          #expect(row.owner == other.owner?.id)
        }
      }
    }
  }

  @Test("Reasons are only in it when they are asked for")
  func reasons() throws {
    let context = MadeSession.few.context(.nl, phrasebook: words)
    for format in Document.taken.formats {
      let text = try #require(render(.taken, as: format, context))
      #expect(!text.contains("redenen") && !text.contains("reasons") && !text.contains("R0"))
    }
  }

  @Test("A table begins with the mark of UTF-8 and has semicolons")
  func spreadsheet() throws {
    let context = MadeSession.few.context(.nl, phrasebook: words)
    let text = try #require(render(.taken, as: .csv, context))
    #expect(text.hasPrefix("\u{FEFF}taak;minuten;"))
  }
}
