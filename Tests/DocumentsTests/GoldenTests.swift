import Dialogue
import Documents
import Testing

/// Whole documents of made-up sessions, as a person reads them.
@Suite("Golden documents")
struct GoldenTests {
  private let words: Phrasebook

  init() throws { words = try PromptWords.phrasebook }

  @Test("Eight tasks, in every document and format", arguments: Language.allCases)
  func few(language: Language) throws {
    let context = MadeSession.few.context(language, phrasebook: words)
    for export in Export.all where !export.document.isOfGroup {
      try golden("few", export.document, export.format, context)
    }
    let list = SayNoList(context.session)
    try Golden("few/nee-lijst.\(language).txt").expect(PlainText(list.page(context)).text)
    let report = Verslag(context.session).page(context)
    try Golden("few/verslag.\(language).txt").expect(PlainText(report).text)
    try Golden("few/nee-lijst.\(language).json").expect(list.json(context).file)
  }

  @Test("A table with reasons, for oneself")
  func withReasons() throws {
    let context = MadeSession.few.context(.nl, phrasebook: words)
    for format in [Format.csv, .json] {
      let text = try #require(
        render(.taken, as: format, context, DocumentOptions(withReasons: true)))
      try Golden("few/taken-met-redenen.\(format)").expect(text)
    }
  }

  @Test("A sheet with lines that were agreed to")
  func consented() throws {
    let context = MadeSession.few.context(.nl, phrasebook: words)
    let lines = DirectorSheet.freeLines(context)
    let consented = Dictionary(uniqueKeysWithValues: lines.map { ($0.key, $0.typed) })
    let text = try #require(
      render(
        .directie, as: .md, context, DocumentOptions(consented: consented, withTotals: true)))
    try Golden("few/directie-na-instemming.md").expect(text)
  }

  @Test("Sixty tasks", arguments: Language.allCases)
  func sixty(language: Language) throws {
    let context = MadeSession.sixty.context(language, phrasebook: words)
    try golden("sixty", .verslag, .md, context)
    try golden("sixty", .directie, .html, context)
    try golden("sixty", .taken, .csv, context)
  }

  @Test("Keeping everything", arguments: Language.allCases)
  func keepsAll(language: Language) throws {
    let context = MadeSession.keepsAll.context(language, phrasebook: words)
    try golden("keeps-all", .verslag, .md, context)
    try golden("keeps-all", .verslag, .html, context)
    try golden("keeps-all", .directie, .md, context)
  }

  @Test("Without questions all is a proposal", arguments: Language.allCases)
  func unasked(language: Language) throws {
    let context = MadeSession.unasked.context(language, phrasebook: words)
    try golden("unasked", .verslag, .md, context)
    try golden("unasked", .directie, .md, context)
    try golden("unasked", .taken, .csv, context)
  }

  private func golden(
    _ session: String, _ document: Document, _ format: Format, _ context: DocumentContext
  ) throws {
    let text = try #require(render(document, as: format, context))
    try Golden("\(session)/\(document).\(context.language).\(format)").expect(text)
  }
}
