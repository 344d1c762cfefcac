import Foundation
import PtySupport
import Testing

/// The program itself, as a group uses it to look back on a meeting.
@Suite("A group looks back with the program") struct GroupLookingBackTests {
  /// A short meeting of five that agrees about the last of three tasks.
  private static let meeting =
    ["", "De deur blijft dicht.", "", "5", "nee", "ja", "", "", ":overslaan", ":overslaan"]
    + [
      ":overslaan", "", "", "313", "313", "313", "114", "343", "", ":overslaan", "", "", "", "", "",
    ]
    + ["of er een coördinator is", "", "", ":overslaan", ":overslaan", "", ""]
  private static let end = ["2", "ja", "1-2-2021", "2", ""]

  /// All of looking back, in the order of the questions.
  private static let begin = ["", "5", "", "", "", "3 1 1 0 0"]
  private static let rest = [
    "", "", "", "", "", "", "", "wie doet het anders?", "2", "ja", "1-3-2021", "nummer 3", "",
  ]

  /// What was said, on one row.
  private func flat(_ text: String) -> String { text.replacing(/\s+/, with: " ") }

  private func input(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  /// A meeting that was held, and the day to look back on it has come.
  private func held(deciding end: [String] = Self.end) throws -> Sandbox {
    let sandbox = try Sandbox()
    let list = try sandbox.file("lijst.txt", "toetskalender\ndossiers\npleinwacht")
    let run = try sandbox.run(
      "intervisie", "--van", list, "--tempo", "45", input: input(Self.meeting + end))
    #expect(run.output.contains("Bijeenkomst 1 is klaar"), "\(run.output.suffix(400))")
    return sandbox
  }

  private func look(
    _ sandbox: Sandbox, _ arguments: String..., taking line: String = "wie doet het anders?"
  ) throws -> Sandbox.Run {
    let rest = Self.rest.map { $0 == "wie doet het anders?" ? line : $0 }
    return try sandbox.run(
      ["terugblik", "--bijeenkomst"] + arguments, bytes: Data(input(Self.begin + rest).utf8))
  }

  private func paper(_ sandbox: Sandbox, _ number: String? = nil, as format: String = "md") throws
    -> Sandbox.Run
  {
    try sandbox.run(
      ["export"] + [number].compactMap(\.self) + ["--document", "groep", "--formaat", format],
      bytes: Data())
  }

  @Test("What is due is told at once; broken off and gone on with, it is closed and on paper")
  func whole() throws {
    let sandbox = try held()
    let before = try paper(sandbox, "1").output
    let due = flat(try sandbox.run().output)
    #expect(due.contains("samen terug te kijken op bijeenkomst 1 is er: maandag 1 februari 2021"))
    #expect(due.contains("flap terugblik 1 --bijeenkomst"))

    let first = try sandbox.run("terugblik", "--bijeenkomst", input: input(Self.begin))
    #expect(first.status == 0)
    #expect(flat(first.output).contains("waren jullie het eens over: pleinwacht."))
    #expect(flat(first.output).contains("De deur blijft dicht"))
    let open = flat(try sandbox.run().output)
    #expect(open.contains("Bijeenkomst 2, van"))
    #expect(open.contains("flap terugblik --bijeenkomst --verder 2"))
    #expect(!open.contains("is er: maandag"))
    #expect(!open.contains("Er staat niets open"))

    let second = try sandbox.run(
      "terugblik", "--bijeenkomst", "--verder", input: input(Self.rest))
    #expect(second.status == 0 && second.output.contains("Bijeenkomst 2 is klaar en bewaard"))
    #expect(try sandbox.run().output.contains("bijeenkomst 2 is er"))
    for format in ["md", "html", "csv", "json"] {
      let page = try paper(sandbox, as: format)
      #expect(page.status == 0 && page.output.contains("wie doet het anders?"))
    }
    #expect(try paper(sandbox).output.contains("hooguit enkelen"))
    #expect(try paper(sandbox, "1").output == before, "nothing of the meeting is changed")
  }

  @Test("Several in a row see what was taken along, also of a meeting that was erased since")
  func chain() throws {
    let sandbox = try held()
    #expect(try look(sandbox).status == 0)
    let second = try look(sandbox, "2")
    #expect(second.output.contains("‘wie doet het anders?’"))
    #expect(flat(second.output).contains("eens over: pleinwacht."))
    #expect(try sandbox.run("wis", "1", "--bijeenkomst", "--ja").status == 0)
    let third = try look(sandbox)
    #expect(third.status == 0 && third.output.contains("Bijeenkomst 4 is klaar"))
    #expect(third.output.contains("‘wie doet het anders?’"))
    for word in ["pleinwacht", "deur blijft dicht", "[gewist]"] {
      #expect(!third.output.contains(word))
    }
    let reopened = try sandbox.run("terugblik", "--bijeenkomst", "--verder", "2")
    #expect(reopened.status == 0 && reopened.output.contains("Dit zijn je antwoorden tot nu toe"))
    #expect(try paper(sandbox, "2").output.contains("wie doet het anders?"))
    #expect(try sandbox.run("wis", "2", "--bijeenkomst", "--ja").status == 0)
    #expect(try paper(sandbox, "2").status == 66)
    #expect(try sandbox.run("dokter").output.contains("Alles is in orde."))
  }

  @Test("Nothing of one's own stands on the screen of the group, nor the reverse") func apart()
    throws
  {
    let sandbox = try held()
    let own = ["kort", "1", "16", "240", "rozenkwarts", "5", "4", "lapislazuli", "toermalijn 20"]
    _ = try sandbox.run("solo", input: input(own))
    _ = try sandbox.run("noteer", "amethist")
    let run = try sandbox.run(
      "terugblik", "--bijeenkomst",
      input: input(Self.begin + [":overzicht", "", ":hulp", ":parkeer"] + Self.rest))
    #expect(run.output.contains("Bijeenkomst 2 is klaar"))
    let papers = try ["md", "json"].map { try paper(sandbox, as: $0).output }.joined()
    for marker in ["rozenkwarts", "lapislazuli", "toermalijn", "amethist"] {
      #expect(!(run.output + run.errors + papers).contains(marker))
    }
    for view in [["toon", "--alle"], ["toon"], ["zoek", "anders"], ["zoek", "pleinwacht"]] {
      let seen = try sandbox.run(view, bytes: Data()).output
      #expect(!seen.contains("doet het anders") && !seen.contains("pleinwacht"), "\(view)")
    }
  }

  @Test("One kind of meeting does not go on as another, and one that is not done is not looked at")
  func kinds() throws {
    let sandbox = try held()
    _ = try sandbox.run("terugblik", "--bijeenkomst", input: input(Self.begin))
    let other = try sandbox.run("intervisie", "--verder", "2")
    #expect(other.status == 66 && other.errors.contains("terugblik --bijeenkomst --verder 2"))
    let last = try sandbox.run("intervisie", "--verder")
    #expect(last.status == 0 && last.output.contains("We gaan verder met bijeenkomst 1"))
    let back = try sandbox.run("terugblik", "--bijeenkomst", "--verder", "1")
    #expect(back.status == 66 && back.errors.contains("intervisie --verder 1"))
    let open = try sandbox.run("terugblik", "2", "--bijeenkomst")
    #expect(open.status == 66 && open.errors.contains("nog niet af"))
    let undecided = try paper(sandbox, "2")
    #expect(
      undecided.status == 73 && undecided.errors.contains("terugblik --bijeenkomst --verder 2"))
  }

  @Test("Without a meeting there is nothing to look back on, and no file is made") func none()
    throws
  {
    let sandbox = try Sandbox()
    let run = try sandbox.run("terugblik", "--bijeenkomst")
    #expect(run.status == 66 && run.errors.contains("flap intervisie"))
    #expect(!FileManager.default.fileExists(atPath: sandbox.data))
    _ = try sandbox.run("intervisie", input: "\n")
    #expect(try sandbox.run("terugblik", "--bijeenkomst").status == 66)
    for typed in ["99", "abc", "0"] {
      #expect(try sandbox.run("terugblik", typed, "--bijeenkomst").status == 66, "\(typed)")
    }
  }

  @Test(
    "A meeting of another group does not hide whose day has come, and one that is begun is named")
  func others() throws {
    let sandbox = try held()
    _ = try sandbox.run("intervisie", input: "\n")
    let home = flat(try sandbox.run().output)
    #expect(home.contains("Bijeenkomst 2, van") && home.contains("bijeenkomst 1 is er"))
    _ = try sandbox.run("terugblik", "1", "--bijeenkomst", input: "\n")
    #expect(!flat(try sandbox.run().output).contains("bijeenkomst 1 is er"))
    let piped = try sandbox.run("terugblik", "1", "--bijeenkomst")
    #expect(flat(piped.errors).contains("bijeenkomst 3 van"))
    #expect(flat(piped.errors).contains("flap terugblik --bijeenkomst --verder 3"))
    for (answer, words) in [("", "We gaan verder met bijeenkomst 3"), ("n", "Zie je deze lijn")] {
      let session = try sandbox.terminal(["terugblik", "1", "--bijeenkomst"])
      try session.waitFor("Typ nee om een nieuwe te beginnen.")
      try session.waitFor("> ")
      try session.send("\(answer)\r")
      try session.waitFor(words)
    }
    let ended = try sandbox.terminal(["terugblik", "1", "--bijeenkomst"])
    try ended.waitFor("> ")
    try ended.send("\u{4}")
    #expect(try ended.exitStatus() == .code(0))
  }

  @Test("A key leads from what is due to looking back, and the next time to where it was left")
  func home() throws {
    let sandbox = try held()
    for (words, asked) in [
      ("met de groep terugkijken op bijeenkomst 1", "Goed dat we er weer zijn"),
      ("verdergaan met bijeenkomst 2", "We gaan verder met bijeenkomst 2"),
    ] {
      let session = try sandbox.terminal([])
      let shown = try session.waitFor("Wat wil je doen?") + (try session.waitFor("> "))
      #expect(shown.contains("1. \(words)"))
      try session.send("1\r")
      if words.hasPrefix("met") {
        try session.waitFor("op Enter.")
        try session.send("\r")
      }
      try session.waitFor(asked)
      // Only what was answered is there to go on with.
      try session.waitFor("> ")
      try session.send("\r")
      try session.waitFor("> ")
      try session.send("\u{4}")
      #expect(try session.exitStatus() == .code(0))
    }
  }

  @Test(
    "What does not go together is told, and nothing is begun",
    arguments: [
      ["terugblik", "--tempo", "20"], ["terugblik", "--bel"],
      ["terugblik", "--bijeenkomst", "--tempo", "90"],
      ["terugblik", "--bijeenkomst", "--tempo", "nul"],
      ["terugblik", "--bijeenkomst", "--tempo", "20", "--verder"],
    ])
  func usage(_ arguments: [String]) throws {
    let sandbox = try Sandbox()
    let run = try sandbox.run(arguments, bytes: Data())
    #expect(run.status == 64)
    #expect(run.errors.contains("--tempo") || run.errors.contains("--bel"))
    #expect(!FileManager.default.fileExists(atPath: sandbox.data))
  }

  @Test("A backup laid beside other meetings keeps what a group looks back on") func restored()
    throws
  {
    let (sandbox, other) = (try held(), try held())
    #expect(try look(sandbox).status == 0)
    let copy = sandbox.folder.appending(path: "kopie.flap").path(percentEncoded: false)
    let passphrase = "acht lange woorden\n"
    let kept = try sandbox.run("bewaar", copy, input: passphrase)
    #expect(kept.status == 0, "\(kept.errors)")
    // Here number 2 is another's.
    #expect(try look(other, taking: "wie belt wie?").status == 0)
    let merged = try other.run("herstel", copy, input: passphrase)
    #expect(merged.status == 0, "\(merged.errors)")
    let again = try look(other)
    #expect(again.status == 0 && again.output.contains("‘wie doet het anders?’"))
    #expect(flat(again.output).contains("eens over: pleinwacht."))
  }

  @Test("A file of meetings that cannot be read does not keep anybody from their own work")
  func damaged() throws {
    let sandbox = try held()
    _ = try sandbox.run("noteer", "toetsen nakijken")
    try Data("dit is geen logboek".utf8)
      .write(to: URL(filePath: "\(sandbox.data)/intervisie.sqlite"))
    let home = try sandbox.run()
    #expect(home.status == 0 && home.output.contains("genoteerde taak"))
    let run = try sandbox.run("terugblik", "--bijeenkomst")
    #expect(run.status == 65 && run.errors.contains("intervisie.sqlite"))
  }

  @Test("At sixty by twenty every question fits, and it is heard well")
  func screen() throws {
    let sandbox = try held()
    let session = try sandbox.terminal(["terugblik", "--bijeenkomst"], rows: 20, columns: 60)
    try session.waitFor("op Enter.")
    try session.send("\r")
    for line in Self.begin + Self.rest.dropLast().map({ $0 == "1-3-2021" ? "" : $0 }) {
      try session.waitFor("> ")
      try session.send("\(line)\r")
    }
    try session.waitFor("blijft hier")
    #expect(!session.output.contains("past niet op één scherm"))
    #expect(Screen(session.bytes, columns: 60).lines.allSatisfy { $0.count <= 60 })
    #expect(ScreenReader.hear(session.bytes, columns: 60).faults.isEmpty)
    #expect(session.output.contains("hele bijeenkomst nog 20"))
  }
}
