import Dialogue
import Foundation
import Logbook
import PtySupport
import Testing

@Suite("Looking back with the program") struct LookingBackTests {
  /// A conversation that was finished, whose day to look back has come.
  private func closed(lookBack: String = "1-1-2021") throws -> Sandbox {
    let sandbox = try Sandbox()
    let lines = Typed.short.dropLast(4) + [lookBack] + Typed.short.suffix(3)
    let run = try sandbox.run("solo", input: lines.joined(separator: "\n") + "\n")
    #expect(run.output.contains("klaar en bewaard"))
    return sandbox
  }

  /// A follow-up on it, from the first question to the last.
  private static let review = [
    "", "minder avonden", "1", "1", "2", "in de teamkamer", "", "", "", "rustig gebleven", "7",
    "6", "5", "", "", "", "1", "houden", "", "nee", "1-2-2021", "",
  ]

  private func look(_ sandbox: Sandbox, _ arguments: String...) throws -> Sandbox.Run {
    let input = Self.review.joined(separator: "\n") + "\n"
    return try sandbox.run(
      ["terugblik", "--data", sandbox.data] + arguments, bytes: Data(input.utf8))
  }

  @Test("What is due is told at once, and a follow-up settles it") func whole() throws {
    let sandbox = try closed()
    let before = try sandbox.run().output
    #expect(before.contains("De dag om terug te kijken op gesprek 1 is er"))
    let run = try look(sandbox)
    #expect(run.status == 0)
    #expect(run.output.contains("sprak je dit met jezelf af"))
    #expect(run.output.contains("Gesprek 2 is klaar en bewaard"))
    #expect(run.output.contains("flap terugblik --verder 2"))
    #expect(try sandbox.run().output.contains("terug te kijken op gesprek 2"))
    #expect(try sandbox.run("toon", "--alle").output.contains("2. terugblik"))
  }

  @Test("Afterwards it is shown, found, exported and gone on with") func afterwards() throws {
    let sandbox = try closed()
    #expect(try look(sandbox, "1").status == 0)
    let page = try sandbox.run("toon", "2").output
    #expect(page.contains("Hoe het liep met mijn afspraken") && page.contains("gedaan"))
    #expect(try sandbox.run("toon", "2", "--logboek").output.contains("rustig gebleven"))
    #expect(try sandbox.run("zoek", "rustig").output.contains("Gesprek 2"))
    for format in ["md", "html", "json"] {
      #expect(
        try sandbox.run("export", "2", "--document", "logboek", "--formaat", format).status == 0)
    }
    #expect(
      try sandbox.run("export", "2", "--document", "verslag", "--formaat", "html").status == 0)
    let again = try sandbox.run("terugblik", "--verder", "2").output
    #expect(again.contains("Dit zijn je antwoorden tot nu toe"))
  }

  @Test(
    "What is not made of a follow-up says so",
    arguments: [
      ["toon", "2", "--nee"], ["toon", "2", "--json"],
      ["export", "2", "--document", "taken", "--formaat", "csv"],
      ["export", "2", "--document", "directie", "--formaat", "md"],
      ["export", "2", "--document", "verslag", "--formaat", "json"],
    ])
  func noDocument(_ arguments: [String]) throws {
    let sandbox = try closed()
    #expect(try look(sandbox).status == 0)
    let run = try sandbox.run(arguments, bytes: Data())
    #expect(run.status == 64)
    #expect(run.errors.contains("is een terugblik"))
    // Without a number the conversation itself is meant.
    let rest = arguments.filter { $0 != "2" }
    #expect(try sandbox.run(rest, bytes: Data()).status == 0)
  }

  @Test("Nothing to look back on, and a conversation that is none, are told") func none() throws {
    let empty = try Sandbox()
    let run = try empty.run("terugblik")
    #expect(run.status == 66)
    #expect(run.errors.contains("nog niets om op terug te kijken"))
    #expect(!FileManager.default.fileExists(atPath: empty.data))

    let sandbox = try Sandbox()
    _ = try sandbox.run("solo", input: "kort\n1\n")
    #expect(try sandbox.run("terugblik").status == 66)
    let open = try sandbox.run("terugblik", "1")
    #expect(open.status == 66 && open.errors.contains("nog niet af"))
    for typed in ["99", "abc", "-", "0", "99999999999999999999"] {
      #expect(try sandbox.run("terugblik", typed).status == 66, "\(typed)")
    }
  }

  @Test("One kind of conversation does not go on as another") func kinds() throws {
    let sandbox = try closed()
    let begun = try sandbox.run("terugblik", input: "\nminder\n1\n")
    #expect(begun.output.contains("--verder 2"))
    #expect(try sandbox.run().output.contains("Gesprek 2"))
    #expect(try sandbox.run("solo", "--verder", "2").status == 66)
    #expect(try sandbox.run("solo", "--verder").status == 66)
    #expect(try sandbox.run("terugblik", "--verder", "1").errors.contains("solo --verder 1"))
    let rest = Self.review.dropFirst(3).joined(separator: "\n") + "\n"
    let run = try sandbox.run("terugblik", "--verder", input: rest)
    #expect(run.status == 0 && run.output.contains("Gesprek 2 is klaar"))
  }

  @Test("A follow-up that was left is named, and in a pipe a new one is begun") func left() throws {
    let sandbox = try closed()
    let first = try sandbox.run("terugblik", input: "\nminder\n")
    #expect(!first.errors.contains("is nog niet af"))
    for (number, arguments) in [("3", ["terugblik"]), ("4", ["terugblik", "1"])] {
      let run = try sandbox.run(arguments, bytes: Data("\n".utf8))
      #expect(run.errors.contains("is nog niet af. Dit is een nieuwe."))
      #expect(run.errors.contains("flap terugblik --verder 2"))
      #expect(run.output.contains("Goed dat je er weer bent"))
      _ = try sandbox.run("wis", number, "--ja")
    }
    // One that is finished is not spoken of.
    let rest = Self.review.dropFirst(2).joined(separator: "\n") + "\n"
    _ = try sandbox.run("terugblik", "--verder", "2", input: rest)
    #expect(!(try sandbox.run("terugblik", "1").errors.contains("is nog niet af")))
  }

  @Test(
    "At a terminal it is asked whether to go on with it",
    arguments: [("", "We gaan verder met"), ("nee", "Goed dat je er weer bent")])
  func leftAtTerminal(typed: String, said: String) throws {
    let sandbox = try closed()
    _ = try sandbox.run("terugblik", input: "\nminder\n")
    let session = try sandbox.terminal(["terugblik"])
    try session.waitFor("Je terugblik 2, van")
    try session.send("\(typed)\r")
    try session.waitFor(said)
    try session.send("\u{4}")
    #expect(try session.exitStatus() == .code(0))
  }

  @Test("A follow-up stays readable when the conversation before it is erased") func erased() throws
  {
    let sandbox = try closed()
    #expect(try look(sandbox).status == 0)
    #expect(try sandbox.run("toon", "2").output.contains("invallen als er iemand ziek is"))
    #expect(try sandbox.run("wis", "1", "--ja").status == 0)
    for arguments in [["toon", "2"], ["toon", "2", "--logboek"]] {
      let run = try sandbox.run(arguments, bytes: Data())
      #expect(run.status == 0)
      #expect(run.output.contains("[gewist]") && run.output.contains("gedaan"))
      #expect(!run.output.contains("invallen") && !run.output.contains("handelingsplannen"))
    }
    let file = try Data(contentsOf: URL(filePath: sandbox.data + "/flap.sqlite"))
    #expect(file.range(of: Data("handelingsplannen".utf8)) == nil)
    // What is left can be looked back on, and goes as well.
    #expect(try sandbox.run("terugblik").status == 0)
    #expect(try sandbox.run("wis", "2", "--ja").status == 0)
  }

  @Test("A closed conversation that is opened again and left half-way is open") func reopened()
    throws
  {
    let sandbox = try closed(lookBack: "")
    #expect(try sandbox.run().output.contains("Er staat niets open"))
    // The logbook tells time in seconds.
    Thread.sleep(forTimeInterval: 1.1)
    _ = try sandbox.run("solo", "--verder", "1", input: ":erbij rommelmarkt - 40 min\n\n")
    #expect(try sandbox.run().output.contains("Gesprek 1, van"))
    // It goes on at its answers, and is done when nothing is left to ask.
    let again = try sandbox.run("solo", "--verder", "1", input: "\n1\n").output
    #expect(again.contains("Dit zijn je antwoorden tot nu toe") && again.contains("rommelmarkt"))
    _ = try sandbox.run("solo", "--verder", "1", input: "\n:ongedaan\n:ongedaan\n:ongedaan\n\n")
    #expect(try sandbox.run().output.contains("Er staat niets open"))
  }

  /// The same conversation, as if it had been held eight months ago.
  private func old() throws -> Sandbox {
    let source = try closed()
    let entries = try Logbook(folder: source.data).entries(of: 1)
    let sandbox = try Sandbox()
    let time = Int(Date().timeIntervalSince1970) - 245 * 86_400
    let logbook = try Logbook(folder: sandbox.data)
    let number = try logbook.begin(
      script: "solo", version: 1, language: .nl, at: time, with: entries)
    try logbook.append([], closes: true, to: number, at: time)
    return sandbox
  }

  private static let wiping = review.dropLast(2) + ["over 3 weken", "wissen", ""]

  @Test("An old report goes after a second yes, and the follow-up stays") func wiping() throws {
    let sandbox = try old()
    let session = try sandbox.terminal(["terugblik"])
    for line in Self.wiping {
      try session.waitFor("> ")
      try session.send("\u{15}\(line)\r")
    }
    try session.waitFor("Typ ja")
    try session.send("ja\r")
    #expect(try session.exitStatus() == .code(0))
    #expect(try sandbox.run("toon", "1").status == 66)
    #expect(try sandbox.run("toon", "2").output.contains("[gewist]"))
  }

  @Test("Without somebody to ask, an old report stays, and it is said how it goes") func asking()
    throws
  {
    let sandbox = try old()
    let input = Self.wiping.joined(separator: "\n") + "\n"
    let run = try sandbox.run("terugblik", input: input)
    #expect(run.status == 0 && run.output.contains("flap wis 1"))
    #expect(try sandbox.run("toon", "1").status == 0)
  }

  @Test("A key leads from what is due to the follow-up") func home() throws {
    let sandbox = try closed()
    let session = try sandbox.terminal([])
    try session.waitFor("> ")
    try session.send("1\r")
    try session.waitFor("Goed dat je er weer bent")
    try session.send("\u{4}")
    #expect(try session.exitStatus() == .code(0))
  }
}
