import Dialogue
import Logbook
import Testing

@Suite("What was typed is found")
struct SearchTests {
  let folder: TemporaryFolder
  let logbook: Logbook

  init() throws {
    folder = try TemporaryFolder()
    logbook = try Logbook(folder: folder.path)
  }

  static let table: [(text: String, words: [String], isFound: Bool)] = [
    ("Oudergesprek voorbereiden", ["oudergesprek"], true),
    ("Oudergesprek voorbereiden", ["OUDER"], true),
    ("Oudergesprek voorbereiden", ["gesprek"], false),
    ("Oudergesprek voorbereiden", ["voor", "oud"], true),
    ("Oudergesprek voorbereiden", ["voor", "zorg"], false),
    ("Coördinatie één-zorgroute", ["coordin"], true),
    ("Coordinatie", ["coördinatie"], true),
    ("Coördinatie één-zorgroute", ["een"], true),
    ("Coördinatie één-zorgroute", ["zorgroute"], true),
    ("één-zorgroute", ["één-zorg"], true),
    ("e\u{301}e\u{301}n", ["\u{E9}\u{E9}n"], true),
    ("foto’s van 's ochtends", ["foto's"], true), ("fotos", ["foto’s"], true),
    ("IJsbaan", ["ijs"], true), ("\u{132}sbaan", ["ijsb"], true),
    ("Straße, Ærø, Łódź", ["strasse", "aero", "lodz"], true),
    ("mail (60 min)", ["60"], true), ("mail (60 min)", ["6"], true), ("MT", ["mt"], true),
    ("100% zeker", ["%"], false), ("a_b", ["b"], true), ("groep 7", ["groep 7"], true),
    ("groep 3 en 7", ["groep 7"], false), ("", [""], false), ("een", ["  "], false),
    ("voor\0na", ["na"], true), ("'; DROP TABLE entry; --", ["drop"], true),
  ]

  @Test("Whatever the case and the accents, from the beginning of a word", arguments: table)
  func row(text: String, words: [String], isFound: Bool) throws {
    let session = try logbook.begin(with: Samples.texts([text]))
    let hits = try logbook.search(Search(words))
    #expect(hits.map(\.entry.number) == (isFound ? [1] : []))
    #expect(hits.allSatisfy { $0.session == session && $0.script == "solo" })
  }

  @Test("Words of the program's own are not what somebody typed")
  func choices() throws {
    _ = try logbook.begin(with: [
      Samples.entry(1, .choices(["hand-over"])), Samples.entry(2, nil, asked: "hand erop?"),
    ])
    #expect(try logbook.search(Search(["hand"])).isEmpty)
  }

  @Test("By script, by question and by time, the latest first")
  func filters() throws {
    let reason = Key("reason", Subject("task", 1))
    let first = try logbook.begin(with: [
      Samples.entry(1, .text("mail"), at: 10),
      Samples.entry(2, .text("mail moet"), key: reason, at: 20),
    ])
    let second = try logbook.begin(
      script: "terugblik", version: 1, language: .en, at: 30,
      with: [Samples.entry(1, .text("minder mail"), at: 30)])
    func found(_ change: (inout Search) -> Void) throws -> [[Int]] {
      var search = Search(["mail"])
      change(&search)
      return try logbook.search(search).map { [$0.session, $0.entry.number] }
    }
    #expect(try found { _ in } == [[second, 1], [first, 2], [first, 1]])
    #expect(try found { $0.scripts = ["solo"] } == [[first, 2], [first, 1]])
    #expect(try found { $0.scripts = ["solo", "terugblik"] }.count == 3)
    #expect(try found { $0.questions = ["reason"] } == [[first, 2]])
    #expect(try found { $0.except = ["task"] } == [[first, 2]])
    #expect(try found { $0.from = 20 } == [[second, 1], [first, 2]])
    #expect(try found { $0.until = 20 } == [[first, 1]])
    #expect(try found { $0.words = [] }.count == 3)
  }
}
