import Foundation
import PtySupport
import Testing

/// The program itself, on a terminal and in a pipe, as a group uses it.
@Suite("A meeting at one screen", .serialized) struct MeetingTests {
  private typealias Lines = MeetingLines

  private func input(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  private func bytes(of file: String, in sandbox: Sandbox) throws -> Data {
    try Data(contentsOf: URL(filePath: "\(sandbox.data)/\(file)"))
  }

  /// A meeting on a terminal at its first question.
  private func terminal(_ sandbox: Sandbox, rows: Int = 20, columns: Int = 60) throws -> PtySession
  {
    let session = try sandbox.terminal(["intervisie"], rows: rows, columns: columns)
    try session.waitFor("van rand tot rand")
    try session.waitFor("op Enter.")
    try session.send("\r")
    try session.waitFor("> ")
    return session
  }

  private func type(_ lines: some Sequence<String>, at session: PtySession) throws {
    for line in lines {
      try session.send("\(line)\r")
      try session.waitFor("> ")
    }
  }

  // MARK: Beside the log of one person

  private static let markers = ["rozenkwarts", "lapislazuli", "toermalijn", "amethist"]

  @Test("Nothing of one's own stands on the screen of a group, nor in its file, nor the reverse")
  func apart() throws {
    let sandbox = try Sandbox()
    let own = ["kort", "1", "16", "240", "rozenkwarts", "5", "4", "lapislazuli", "toermalijn 20"]
    _ = try sandbox.run("solo", input: input(own))
    _ = try sandbox.run("noteer", "amethist")
    var said = try bytes(of: "flap.sqlite", in: sandbox)
    for marker in Self.markers { #expect(said.range(of: Data(marker.utf8)) != nil) }

    var lines = Lines.whole
    lines.insert(contentsOf: [":flap", ":overzicht", "", ":hulp", ":parkeer later"], at: 40)
    let meeting = try sandbox.run("intervisie", input: input(lines))
    #expect(meeting.status == 0)
    #expect(meeting.output.contains("klaar en bewaard"), "\(meeting.output.suffix(300))")
    said = try bytes(of: "intervisie.sqlite", in: sandbox)
    for marker in Self.markers {
      #expect(!(meeting.output + meeting.errors).contains(marker))
      #expect(said.range(of: Data(marker.utf8)) == nil)
    }
    let views = [
      ["toon", "--alle"], ["toon"], ["zoek", "pleinwacht"],
      ["zoek", "--soort", "taak", "sportdag"],
      [], ["export", "--document", "verslag", "--formaat", "md"],
    ]
    for view in views {
      let run = try sandbox.run(view, bytes: Data())
      for task in ["pleinwacht", "sportdag", "chromebooks", "deur blijft dicht"] {
        #expect(!run.output.contains(task), "\(view)")
      }
    }
  }

  @Test("Wiping everything reaches the meetings, and says so; the doctor looks at both files")
  func wiping() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.run(
      "intervisie", input: input(Lines.agreements + Lines.writing + ["", "pleinwacht"]))
    let alone = try sandbox.run("dokter")
    #expect(alone.output.contains("intervisie.sqlite"))
    #expect(alone.status == 0 && alone.output.contains("Alles is in orde."))
    _ = try sandbox.run("solo", input: input(["kort", "1", "16", "240", "rozenkwarts"]))
    let both = try sandbox.run("dokter").output
    #expect(both.contains("/flap.sqlite") && both.contains("/intervisie.sqlite"))
    let wiped = try sandbox.run("wis", "--alles", "--ja")
    #expect(wiped.status == 0)
    #expect(wiped.output.contains("Gewist: één gesprek en één bijeenkomst van een groep."))
    for (file, word) in [("flap.sqlite", "rozenkwarts"), ("intervisie.sqlite", "pleinwacht")] {
      #expect(try bytes(of: file, in: sandbox).range(of: Data(word.utf8)) == nil)
    }
  }

  @Test("A file of meetings that is damaged is told of, and can only go as a whole")
  func damaged() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.run("intervisie", input: input(Lines.agreements))
    _ = try sandbox.run("solo", input: input(["kort", "1", "16"]))
    try Data("dit is geen logboek".utf8)
      .write(to: URL(filePath: "\(sandbox.data)/intervisie.sqlite"))
    let run = try sandbox.run("dokter")
    #expect(run.status == 65)
    #expect(run.output.contains("/flap.sqlite") && run.errors.contains("intervisie.sqlite"))
    #expect(try sandbox.run("wis", "--alles", "--ja").status == 0)
    #expect(!FileManager.default.fileExists(atPath: sandbox.data + "/intervisie.sqlite"))
    #expect(try sandbox.run("toon", "--alle").output.contains("nog geen gesprekken"))
  }

  // MARK: On a terminal

  @Test("Nobody sees a slip, nothing brings it back, and a killed program keeps it")
  func killed() throws {
    let sandbox = try Sandbox()
    let session = try terminal(sandbox)
    try type(
      Lines.agreements + Lines.writing + Lines.round + Lines.merging + Lines.voting, at: session)
    try type([Lines.slips[0], String(Lines.slips[1].dropLast()), Lines.slips[1]], at: session)
    try session.send("\u{19}\u{1B}[A\u{12}114\t")
    session.settle()
    session.signal(SIGKILL)
    #expect(try session.exitStatus() == .signal(SIGKILL))
    #expect(session.output.contains("ik verwacht er 22"))
    for slip in Lines.slips { #expect(!session.output.contains(slip.prefix(8))) }

    let next = try sandbox.terminal(["intervisie", "--verder"], rows: 20, columns: 60)
    try next.waitFor("We gaan verder met bijeenkomst 1")
    try next.waitFor("Er zijn al 2 briefjes getypt, van de 6.")
    try next.waitFor("Briefje 3 van 6")
    try next.waitFor("> ")
    let second = try sandbox.run("intervisie", "--verder")
    #expect(second.status == 75)
    try type(Lines.slips[2...] + [""], at: next)
    try next.send("\u{4}")
    try next.waitFor("Bewaard tot hier")
    #expect(try next.exitStatus() == .code(0))
    #expect(next.flags == (true, true))
    let stored = try bytes(of: "intervisie.sqlite", in: sandbox)
    for slip in Lines.slips {
      #expect(!next.output.contains(slip.prefix(8)))
      let row = slip.map(String.init).joined(separator: " ")
      #expect(stored.range(of: Data(row.utf8)) == nil)
      #expect(stored.range(of: Data(slip.utf8)) == nil)
    }
  }

  @Test("At sixty by twenty nothing is wider, each question stands alone, and it is heard well")
  func screen() throws {
    let sandbox = try Sandbox()
    let session = try terminal(sandbox)
    try type(Lines.agreements + Lines.writing + ["", "pleinwacht"], at: session)
    let rows = Screen(session.bytes, columns: 60).lines
    #expect(rows.allSatisfy { $0.count <= 60 })
    let page = rows.suffix(20).joined(separator: "\n")
    #expect(page.contains("Genoteerd: ‘pleinwacht’"))
    #expect(page.contains("Rondje · nog 12 min · hele bijeenkomst nog "))
    #expect(!page.contains("De volgende taak"))
    #expect(ScreenReader.hear(session.bytes, columns: 60).faults.isEmpty)
  }

  @Test("A wide terminal keeps to sixty columns; a narrow one is told of")
  func widths() throws {
    let sandbox = try Sandbox()
    let wide = try terminal(sandbox, rows: 40, columns: 120)
    #expect(Screen(wide.bytes, columns: 120).lines.allSatisfy { $0.count <= 60 })
    let narrow = try sandbox.terminal(["intervisie"], rows: 20, columns: 44)
    try narrow.waitFor("van rand tot rand")
    try narrow.waitFor("Enter.")
    try narrow.send("\r")
    try narrow.waitFor("Er passen nu 44 tekens op een regel.")
    try narrow.waitFor("Enter.")
    try narrow.send("\r")
    try narrow.waitFor("Begin en afspraken")
  }

  @Test("Ctrl-L blanks the screen and what scrolled away, until Enter")
  func blank() throws {
    let sandbox = try Sandbox()
    let session = try terminal(sandbox)
    try session.send("half\u{C}")
    try session.waitFor("\u{1B}[2J\u{1B}[3J\u{1B}[H")
    try session.waitFor("Enter brengt de vraag terug.")
    #expect(Screen(session.bytes, columns: 60).lines.filter { !$0.isEmpty }.count == 1)
    try session.send("\r")
    try session.waitFor("Enter begint dit deel.")
  }

  @Test("Who hears the screen gets no ruler, no empty rows, and the time in words")
  func accessible() throws {
    let sandbox = try Sandbox()
    let session = try sandbox.terminal(
      ["intervisie", "--toegankelijk"], rows: 20, columns: 60)
    try session.waitFor("> ")
    try type(Lines.agreements, at: session)
    let heard = ScreenReader.hear(session.bytes, columns: 60)
    #expect(heard.faults.isEmpty)
    #expect(!heard.text.contains("----") && !heard.text.contains("\n\n\n"))
    #expect(heard.text.contains("nog 5 min, hele bijeenkomst nog 90"))
  }

  @Test("Ctrl-C leaves with 130 and Ctrl-D with 0, both saved", arguments: ["\u{3}", "\u{4}"])
  func leaving(key: String) throws {
    let sandbox = try Sandbox()
    let session = try terminal(sandbox)
    try type(Lines.agreements.prefix(4), at: session)
    try session.send(key)
    try session.waitFor("--verder 1")
    #expect(try session.exitStatus() == .code(key == "\u{3}" ? 130 : 0))
    #expect(try sandbox.run("intervisie", "--verder").output.contains("Geeft iemand hier leiding"))
  }

  @Test("A slip that is typed too early, or one too many, is not shown either") func tooMany()
    throws
  {
    let early = Lines.agreements + Lines.writing + Lines.round + Lines.merging + [""]
    let lines = early + [Lines.slips[0], ""] + Lines.slips + [Lines.slips[3], ":aantal 5"]
    let run = try Sandbox().run("intervisie", input: input(lines + [Lines.slips[4]]))
    #expect(run.output.contains("Alle briefjes zijn er."))
    #expect(run.output.contains("Er zijn 6 briefjes getypt, en jullie zijn met 5."))
    for slip in Lines.slips { #expect(!run.output.contains(slip.prefix(6))) }
  }

  @Test("In a pipe no time is told and no line is taken for a pause")
  func pipe() throws {
    let run = try Sandbox().run("intervisie", input: input(Lines.whole))
    #expect(run.status == 0)
    #expect(run.output.contains("klaar en bewaard"), "\(run.output.suffix(300))")
    #expect(!run.output.contains("hele bijeenkomst"))
    for slip in Lines.slips { #expect(!run.output.contains(slip)) }
  }

  // MARK: The way back

  @Test("A command that is shown finds the meeting back, in the folder that was named")
  func folder() throws {
    let sandbox = try Sandbox()
    /// What is said, however it is set in rows.
    func said(_ arguments: String..., input lines: [String] = []) throws -> String {
      let run = try sandbox.run(arguments, bytes: Data(input(lines).utf8))
      return (run.output + run.errors).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    for (folder, named) in [("oefenmap", "oefenmap"), ("map van mij", "'map van mij'")] {
      let rest = Array(Lines.whole.dropFirst(Lines.agreements.count))
      let paused = try said(
        "intervisie", "--data", folder, input: Lines.agreements + [":pauze"])
      #expect(paused.hasSuffix("Verdergaan: flap intervisie --verder 1 --data \(named)"))
      let closed = try said("intervisie", "--verder", "1", "--data", folder, input: rest)
      #expect(closed.contains("Iets veranderen: flap intervisie --verder 1 --data \(named)"))
      #expect(closed.hasSuffix("-o groep.html --data \(named)"))
      let solo = try said("solo", "--data", folder, input: ["kort", "1", ":pauze"])
      #expect(solo.hasSuffix("flap solo --verder 1 --data \(named)"))
      #expect(try said("terugblik", "--data=\(folder)").contains("flap solo --data \(named)."))
    }
    let plain = try sandbox.run("solo", input: input(["kort", "1", ":pauze"]))
    #expect(plain.output.hasSuffix("flap solo --verder 1\n"))
  }

  @Test("Where no meeting is open, --verder opens the last one at its answers") func reopened()
    throws
  {
    let sandbox = try Sandbox()
    #expect(try sandbox.run("intervisie", "--verder").status == 66)
    _ = try sandbox.run("intervisie", input: input(Lines.whole))
    let run = try sandbox.run("intervisie", "--verder", input: input([""]))
    #expect(run.status == 0)
    #expect(run.output.contains("We gaan verder met bijeenkomst 1"))
    #expect(run.output.contains("Dit zijn je antwoorden tot nu toe."))
  }

  @Test("A slip that is typed where :wis asks is not echoed in a pipe") func echo() throws {
    let before =
      Lines.agreements + Lines.writing + Lines.round + Lines.merging + Lines.voting
      + [Lines.slips[0], ":wis", Lines.slips[1]]
    let run = try Sandbox().run("intervisie", input: input(before))
    #expect(run.output.contains("Het blijft staan."))
    for slip in Lines.slips { #expect(!run.output.contains(slip)) }
  }
}
