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

  /// The logs of these sessions in one document, under the script of each.
  private func series(
    _ sessions: [(MadeSession, script: String)], as format: Format?
  ) throws -> String {
    var series = try #require(LogbookSeries(as: format, on: MadeSession.today, in: .nl, words))
    var text = series.opening()
    for (session, script) in sessions {
      var context = session.context(.nl, phrasebook: words)
      if script != "solo" { context.script = nil }
      text += series.next(context, script: script)
    }
    return text + series.closing()
  }

  @Test("All logs together are as the schema says, also where there are none or one")
  func seriesSchema() throws {
    let sessions = [(MadeSession.few, script: "solo"), (.unasked, "review"), (.keepsAll, "solo")]
    for count in 0...sessions.count {
      let text = try series(Array(sessions.prefix(count)), as: .json)
      #expect(try SchemaCheck("logboek-alle", text).flaws == [])
    }
  }

  @Test("All logs together hold what each holds by itself")
  func seriesHoldsAll() throws {
    let alone = LogbookText(MadeSession.few.context(.nl, phrasebook: words)).lines
    for format: Format? in [.md, .html, .json, nil] {
      let text = try series([(.few, "solo"), (.keepsAll, "solo")], as: format)
      for line in alone where line.answer.count < 20 && line.answer.allSatisfy(\.isLetter) {
        #expect(text.contains(line.answer), "\(line.entry.key) as \(format?.rawValue ?? "lines")")
      }
      #expect(!text.contains("kanarie"))
    }
    let page = try series([(.few, "solo"), (.keepsAll, "jots")], as: .md)
    #expect(page.contains("## Gesprek 7, begonnen op zondag 22 november 2026"))
    #expect(page.contains("## Genoteerde taken, vanaf"))
    #expect(try HTMLReader(series([(.few, "solo")], as: .html)).tags.count { $0 == "h1" } == 1)
  }

  @Test("A session of an unknown script is written with the words that were asked")
  func unknownScript() throws {
    let text = try series([(.few, "review")], as: .md)
    #expect(text.contains("Kerstcommissie: moet dit op jullie school gebeuren?"))
  }

  @Test("A log of all sessions is no table")
  func noTable() {
    let series = LogbookSeries(as: .csv, on: MadeSession.today, in: .nl, words)
    #expect(series == nil)
  }

  @Test("Of a profile the log names the id, and not what its file was")
  func profile() throws {
    var session = MadeSession.keepsAll
    session.isAsked = false
    var context = session.context(.nl, phrasebook: words)
    context.session.apply(
      Entry(
        number: 99, act: 99, at: 0, key: Key("profile"), answer: .choices(["made", "1a2b3c"]),
        source: .program))
    #expect(!everything(context).contains("1a2b3c"))
    #expect(LogbookText(context).json(context).file.contains("\"value\": \"made\""))
  }

  @Test("What was taken back says so")
  func takenBack() {
    var context = MadeSession.keepsAll.context(.nl, phrasebook: words)
    context.session = MadeSession.keepsAll.conversation.undo().next.session
    let lines = LogbookText(context).lines
    #expect(lines.contains { $0.isTakenBack })
  }
}
