import Dialogue
import Documents
import Testing

@Suite("Documents and formats")
struct ExportTests {
  @Test("Only the pairs that have a meaning are made")
  func pairs() {
    #expect(Document.verslag.formats == [.md, .html, .json])
    #expect(Document.directie.formats == [.md, .html])
    #expect(Document.groep.formats == [.md, .html, .csv, .json])
    #expect(Document.taken.formats == [.csv, .json])
    #expect(Document.logboek.formats == [.md, .html, .json])
    #expect(Document.verloop.formats == [.md, .html, .csv])
  }

  @Test("Another pair is no document")
  func otherPair() {
    let context = MadeSession.keepsAll.context(.nl, phrasebook: Phrasebook())
    #expect(render(.directie, as: .csv, context) == nil)
    #expect(render(.verloop, as: .md, context) == nil)
  }

  @Test("A file's name tells nothing but its kind and its day")
  func fileName() throws {
    let day = try #require(Day(2026, 11, 22))
    #expect(Document.verslag.fileName(as: .html, on: day) == "verslag-2026-11-22.html")
  }

  @Test("HTML needs nothing from outside", arguments: Language.allCases)
  func selfContained(language: Language) throws {
    let context = MadeSession.few.context(language, phrasebook: try PromptWords.phrasebook)
    for export in Export.all where export.format == .html && !export.document.isOfGroup {
      let document = export.document
      let text = try #require(render(document, as: .html, context))
      #expect(text.contains("default-src 'none'"))
      #expect(text.contains("<html lang=\"\(language)\">"))
      for outside in ["://", "<script", "<link", "<img", "url(", "@import", " href"] {
        #expect(!text.contains(outside), "\(document): \(outside)")
      }
      #expect(try HTMLReader(text).tags.count { $0 == "h1" } == 1)
    }
  }

  @Test("JSON is as its schema says", arguments: Document.allCases)
  func schemas(document: Document) throws {
    guard document.formats.contains(.json), !document.isOfGroup else { return }
    for session in [MadeSession.few, .keepsAll, .unasked] {
      let context = session.context(.en, phrasebook: try PromptWords.phrasebook)
      for withReasons in [false, true] {
        let options = DocumentOptions(withReasons: withReasons)
        let text = try #require(render(document, as: .json, context, options))
        #expect(try SchemaCheck(document.rawValue, text).flaws.isEmpty)
      }
    }
  }
}
