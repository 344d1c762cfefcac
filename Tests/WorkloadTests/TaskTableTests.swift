import Testing
import Workload

@Suite("A table of tasks")
struct TaskTableTests {
  @Test("A table from a Dutch spreadsheet is read")
  func dutch() {
    let table = TaskTable(
      """
      \u{FEFF}Taak;Uren;Domein;Met;Besluit;Nodig;Van\r
      pleinwacht;1,5;organisatie;leerling;overdragen;ja;iemand anders\r
      "MDO; drie keer";0,75;Zorgcoördinatie;externe partners;houden;ja;ik\r
      \r
      MT;2;management;directie;"ja, mits";deels;niet duidelijk\r
      invallen;;lesgeven;kinderen;Noodgreep;weet ik niet;bij mij, in een andere rol\r
      '- sint;-;;;nog niet beslissen;;\r
      """)
    #expect(table.problems.isEmpty)
    #expect(table.rows.map(\.text) == ["pleinwacht", "MDO; drie keer", "MT", "invallen", "- sint"])
    #expect(table.rows.map(\.minutes) == [90, 45, 120, nil, nil])
    #expect(table.rows.map(\.domain) == ["organisation", "care", "management", "teaching", nil])
    #expect(table.rows.map(\.with) == ["pupil", "external", "director", "pupil", nil])
    #expect(
      table.rows.map(\.decision) == ["hand-over", "keep", "yes-if", "emergency", "undecided"])
    #expect(table.rows.map(\.necessary) == ["yes", "yes", "partly", "unknown", nil])
    #expect(table.rows.map(\.owner) == ["other", "me", "unclear", "my-other-role", nil])
    #expect(table.rows.map(\.line) == [2, 3, 5, 6, 7])
  }

  @Test("A table with commas, points and English words is read")
  func english() {
    let table = TaskTable(
      "task,minutes,domain,decision,remarks\nplayground,90.0,organisation,hand-over,x\n\"mail, phone\",\"1.5 hours\",advice,no,\n"
    )
    #expect(table.rows.map(\.text) == ["playground", "mail, phone"])
    #expect(table.rows.map(\.minutes) == [90, 90])
    #expect(table.rows.map(\.decision) == ["hand-over", "no"])
    #expect(table.problems == [.init(line: 1, kind: .unknownColumn("remarks"))])
  }

  @Test("A table with tabs, without times of its own, takes them from the lines")
  func tabs() {
    let table = TaskTable("domein\ttaak\r\tmail 90\rzorg\tOT 2 uur per maand\r")
    #expect(table.rows.map(\.text) == ["mail", "OT"])
    #expect(table.rows.map(\.minutes) == [90, 30])
    #expect(table.rows.map(\.domain) == [nil, "care"])
  }

  @Test("What cannot be read is told with its line, and the task is kept")
  func problems() {
    let table = TaskTable(
      "taak;minuten;domein;besluit\n\"een\ntaak\";veel;feest;weg\n;30;;\nmail;99999;;;extra\nMT;60;management;houden\n"
    )
    #expect(table.rows.map(\.text) == ["een taak", "mail", "MT"])
    #expect(
      table.problems == [
        .init(line: 2, kind: .notATime("veel")),
        .init(line: 2, kind: .unknownWord(.domain, "feest")),
        .init(line: 2, kind: .unknownWord(.decision, "weg")), .init(line: 4, kind: .noTask),
        .init(line: 5, kind: .tooManyCells), .init(line: 5, kind: .notATime("99999")),
      ])
    #expect(TaskTable("minuten;domein\n3;zorg").problems == [.init(line: 1, kind: .noTaskColumn)])
    #expect(TaskTable("").rows.isEmpty)
  }

  @Test("A quote that is never closed swallows no tasks")
  func strayQuote() {
    let table = TaskTable("taak;minuten\n\"even\" invallen;30\n\"mail;20\nMT;60")
    #expect(table.rows.map(\.text) == ["even invallen", "\"mail", "MT"])
    #expect(table.rows.map(\.minutes) == [30, 20, 60])
  }

  @Test("The line above a table from Excel is passed over")
  func excel() {
    let table = TaskTable("sep=;\r\ntaak;minuten\r\nmail;30\r\n")
    #expect(table.rows.map(\.text) == ["mail"])
    #expect(table.rows.map(\.line) == [3])
    #expect(TaskText.isTable("sep=;"))
  }

  @Test(
    "A table is known by its first line",
    arguments: [
      ("taak;minuten", true), ("Task,Minutes,Domain", true), ("\u{FEFF}\"taak\";\"uren\"", true),
      ("taak", true), ("Taak\tMinuten", true),
      ("minuten;taak", true), ("taak;minuten;opmerking", true), ("", false), ("mail 60", false),
      ("mail; 60", false), ("MIJN LIJST", false),
      ("taak verdelen, 30 min", false), ("taken;30", false), ("minuten;domein", false),
    ])
  func isTable(line: String, expected: Bool) {
    #expect(TaskText.isTable(line) == expected)
  }

  @Test("What is written is read back unchanged")
  func roundTrip() {
    var random = SplitMix(seed: 17)
    let pieces = [
      "=", "+", "-", "@", "'", "\"", ";", ",", "mail", "x y", "é", "😅", "60", "’s", "\u{301}",
    ]
    for _ in 0..<600 {
      let text =
        "a" + (0..<Int(random.next() % 8)).map { _ in pieces[Int(random.next() % 15)] }.joined()
        + "z"
      for text in [text, String(text.dropFirst()), "'" + text.dropFirst()] {
        let minutes = Int(random.next() % 10_081)
        let file =
          CSVText.row([.text("taak"), .text("minuten"), .text("domein")])
          + CSVText.row([.text(text), .number(minutes), .text("care")])
        #expect(
          TaskTable(file).rows == [TaskRow(text: text, minutes: minutes, domain: "care", line: 2)])
        let hours =
          CSVText.row([.text("taak"), .text("uren")])
          + CSVText.row([.text(text), .hours(minutes: minutes)])
        #expect(TaskTable(hours).rows.map(\.minutes) == [minutes])
      }
    }
  }

  @Test("A row has semicolons, a decimal comma and guarded cells")
  func row() {
    #expect(
      CSVText.row([.text("- sint"), .number(30), .hours(minutes: 90), .empty])
        == "'- sint;30;1,5;\r\n")
    #expect(
      CSVText.row([.text("a; \"b\""), .hours(minutes: 20), .hours(minutes: 60)])
        == "\"a; \"\"b\"\"\";0,33;1\r\n")
  }

  @Test(
    "Only what a spreadsheet would reckon with is guarded",
    arguments: [
      ("=1+1", "'=1+1"), ("- sint", "'- sint"), ("+ouders", "'+ouders"), ("@juf", "'@juf"),
      ("\tx", "'\tx"), ("\r\nx", "'\r\nx"),
      ("'=1", "''=1"), ("'s ochtends", "'s ochtends"), ("'even' bellen", "'even' bellen"),
      ("mail", "mail"), ("", ""), ("'", "'"),
    ])
  func guarded(text: String, cell: String) {
    #expect(text.guarded == cell)
    #expect(cell.unguarded == text)
  }

  @Test("For all strings, the guard comes off as it went on")
  func guardProperty() {
    var random = SplitMix(seed: 23)
    let scalars: [Unicode.Scalar] = [
      "'", "'", "=", "+", "-", "@", "\t", "\r", "\n", "a", "\u{301}", "’", "😅", " ", "\u{200D}",
    ]
    for _ in 0..<6_000 {
      let text = String(
        String.UnicodeScalarView(
          (0..<Int(random.next() % 6)).map { _ in scalars[Int(random.next() % 15)] }))
      #expect(Array(text.guarded.unguarded.utf8) == Array(text.utf8))
      #expect(
        text.guarded.unicodeScalars.first.map { !"=+-@\t\r".unicodeScalars.contains($0) } ?? true)
    }
  }

  @Test("Whatever the file, nothing breaks")
  func fuzz() {
    var random = SplitMix(seed: 29)
    let pieces = [
      "taak", "minuten", ";", ",", "\t", "\"", "\n", "\r", "\r\n", "'", "=", "90", "1,5", "é",
      "houden", " ",
    ]
    for _ in 0..<1_000 {
      let body = (0..<Int(random.next() % 40)).map { _ in pieces[Int(random.next() % 16)] }.joined()
      _ = TaskTable(body)
      for row in TaskTable("taak;minuten\n" + body).rows { #expect(!row.text.isEmpty) }
    }
  }
}
