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

  private func sheets(
    _ session: MadeSession, consented: [Key: String] = [:], withTotals: Bool = false
  ) -> String {
    let context = session.context(.nl, phrasebook: words)
    let options = DocumentOptions(consented: consented, withTotals: withTotals)
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
      #expect(line.typed == "kanarie" && line.suggestion?.contains("kanarie") != true)
      var consented = [line.key: "zo mag het"]
      if let name = line.after { consented[name] = "een taak met een naam" }
      let sheet = sheets(session, consented: consented)
      #expect(sheet.contains("zo mag het"), "\(line.key)")
      #expect(!sheet.contains("kanarie"))
    }
  }

  @Test("However long the lines, each is cut to what fits on one sheet, which is then small print")
  func long() throws {
    var session = MadeSession.few
    for index in session.tasks.indices {
      session.tasks[index].text =
        "Taak \(index) " + String(repeating: "van heel veel woorden ", count: 9)
      session.tasks[index].said[.handOverTo] = .text(String(repeating: "z", count: 140))
    }
    let context = session.context(.nl, phrasebook: words)
    let lines = DirectorSheet.freeLines(context)
    let consented = Dictionary(uniqueKeysWithValues: lines.map { ($0.key, $0.typed) })
    let sheet = sheets(session, consented: consented)
    #expect(
      sheet.contains(
        "**Taak 2 van heel veel woorden van heel veel woorden van heel veel woorden van…**"))
    #expect(sheet.contains("‘Taak 2 van heel veel woorden van heel veel…’"))
    #expect(sheet.contains(String(repeating: "z", count: 79) + "…"))
    #expect(!sheet.contains(String(repeating: "z", count: 80)))
    #expect(sheet.contains("<body class=\"sheet full\">"))
    #expect(sheets(.few).contains("<body class=\"sheet\">"))
  }

  @Test("An item of the profile that resembles a task never names it")
  func itemNames() {
    let sheet = sheets(.few)
    for item in Profile.made.items {
      #expect(!sheet.contains(item.name.nl))
      for role in item.handOverTo { #expect(!sheet.contains(role.nl)) }
    }
  }

  @Test("A choice without a name is told in person, and asked about with a name alone")
  func unnamed() throws {
    let lines = DirectorSheet.freeLines(MadeSession.few.context(.nl, phrasebook: words))
    #expect(sheets(.few).contains("Ik heb nog 3 voorstellen die ik mondeling toelicht."))
    let names = lines.filter { $0.place == "Keuzes die ik voorleg" && $0.after == nil }
    let first = try #require(names.first)
    #expect(names.count == 3 && first.suggestion == nil)
    let sheet = sheets(.few, consented: [first.key: "De commissie"])
    #expect(sheet.contains("Ik heb nog 2 voorstellen die ik mondeling toelicht."))
    #expect(sheet.contains("een proefstop van zes weken voor ‘De commissie’?"))
  }

  @Test("Tasks that would read the same are one line")
  func joined() {
    var session = MadeSession.keepsAll
    session.tasks = (1...3).map { MadeTask("Taak \($0)", 20, .organisation, .team) }
    #expect(
      sheets(session).contains("Drie taken in de organisatie, met het team (een uur per week)"))
  }

  @Test("Hours are added up only where that was agreed to")
  func totals() {
    #expect(!sheets(.few).contains("Samen") && !sheets(.few).contains("Voor ib heb ik"))
    #expect(!sheets(.few).contains("LBBO"))
    let sheet = sheets(.few, withTotals: true)
    #expect(sheet.contains("Samen") && sheet.contains("Voor ib heb ik") && sheet.contains("LBBO"))
  }

  @Test("Less than a quarter of an hour is not said to bring anything")
  func fewMinutes() {
    var session = MadeSession.few
    session.tasks[3].minutes = 10
    let lines = DirectorSheet.freeLines(session.context(.nl, phrasebook: words))
    let consented = Dictionary(uniqueKeysWithValues: lines.map { ($0.key, $0.typed) })
    #expect(!sheets(session, consented: consented).contains("10 minuten per week voor"))
  }

  @Test("A job description is named only by who has the post", arguments: Post.allCases)
  func jobDescription(post: Post) {
    var session = MadeSession.few
    session.said[.post] = post.answer
    let hasPost = post == .function || post == .both
    #expect(sheets(session).contains("mijn functieomschrijving") == hasPost)
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
