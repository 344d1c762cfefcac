import Foundation
import Logbook
import PtySupport
import Testing

@Suite("Keeping, and moving to another computer")
struct KeepingTests {
  private static let passphrase = "acht lange woorden\n"

  private func begun() throws -> Sandbox {
    let sandbox = try Sandbox()
    let lines = ["kort", "1", "16", "240", "rozenkwarts", "5", "4", "lapislazuli", "pleinwacht 20"]
    _ = try sandbox.run("solo", input: lines.joined(separator: "\n") + "\n")
    _ = try sandbox.run("noteer", "toetsen nakijken")
    return sandbox
  }

  private func path(_ name: String, _ sandbox: Sandbox) -> String {
    sandbox.folder.appending(path: name).path(percentEncoded: false)
  }

  private func bytes(_ name: String, _ sandbox: Sandbox) throws -> Data {
    try Data(contentsOf: sandbox.folder.appending(path: name))
  }

  private func names(_ sandbox: Sandbox) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: sandbox.folder.path(percentEncoded: false)
    ).filter { !$0.hasPrefix("in") && !$0.hasPrefix("out") && !$0.hasPrefix("err") }.sorted()
  }

  @Test("Where the input is closed, no passphrase is waited for") func closedInput() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.run("noteer", "pleinwacht")
    _ = try sandbox.run("bewaar", "kopie.flap", input: Self.passphrase)
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [
      "-c", "timeout 30 \"$0\" herstel \"$1\" 2>/dev/null <&-", Sandbox.program,
      path("kopie.flap", sandbox),
    ]
    shell.environment = sandbox.environment
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 64)
  }

  @Test("A backup made during a vote holds no slip, also where the vote was counted since")
  func slips() throws {
    let sandbox = try Sandbox()
    typealias Lines = MeetingLines
    let until = Lines.agreements + Lines.writing + Lines.round + Lines.merging + ["", ""]
    let begun = try sandbox.run(
      "intervisie", input: (until + Lines.slips.prefix(3) + [""]).joined(separator: "\n"))
    #expect(begun.output.contains("Briefje 4 van 6"))
    _ = try sandbox.run("bewaar", "kopie.flap", input: Self.passphrase)
    _ = try sandbox.run(
      "intervisie", "--verder", input: (Lines.slips.suffix(3) + ["", ""]).joined(separator: "\n"))
    let row = Lines.slips[1].map(String.init).joined(separator: " ")
    for folder in [sandbox.data, path("elders", sandbox)] {
      let restored = try sandbox.run(
        "herstel", "kopie.flap", input: Self.passphrase, environment: ["FLAP_HOME": folder])
      #expect(restored.status == 0)
      let stored = try Data(contentsOf: URL(filePath: "\(folder)/intervisie.sqlite"))
      #expect(stored.range(of: Data(row.utf8)) == nil)
      #expect(try Logbook(folder: folder, file: "intervisie.sqlite").sessions().count == 1)
    }
    let again = try sandbox.run(
      "intervisie", "--verder", environment: ["FLAP_HOME": path("elders", sandbox)])
    #expect(again.output.contains("Briefje 1 van 6"))
  }

  @Test("What is kept comes back on another computer, and nobody else can read it") func moving()
    throws
  {
    let sandbox = try begun()
    _ = try sandbox.run("profiel", "kies", "kc-2022")
    let kept = try sandbox.run("bewaar", "kopie.flap", input: Self.passphrase)
    #expect(kept.status == 0)
    #expect(kept.output.contains("met 2 gesprekken"))
    #expect(try names(sandbox) == ["data", "kopie.flap"])
    let attributes = try FileManager.default.attributesOfItem(atPath: path("kopie.flap", sandbox))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    for word in ["rozenkwarts", "pleinwacht", "SQLite", "acht lange"] {
      #expect(try bytes("kopie.flap", sandbox).range(of: Data(word.utf8)) == nil)
    }

    let other = ["FLAP_HOME": path("ander", sandbox)]
    let restored = try sandbox.run(
      "herstel", "kopie.flap", input: Self.passphrase, environment: other)
    #expect(restored.output.hasPrefix("Hersteld: 2 gesprekken erbij (1–2).\n"))
    #expect(restored.output.contains("Je taakprofiel is weer"))
    for arguments in [["toon", "1"], ["toon", "--alle"], ["zoek", "lapis"], ["profiel"]] {
      let here = try sandbox.run(arguments, bytes: Data())
      let there = try sandbox.run(arguments, bytes: Data(), environment: other)
      #expect(here.output == there.output)
    }
    let again = try sandbox.run(
      "herstel", "kopie.flap", input: Self.passphrase, environment: other)
    #expect(again.output.contains("Er is niets veranderd"))
  }

  @Test("A meeting that comes back is called one, and has its own number") func meetings() throws {
    let sandbox = try begun()
    _ = try sandbox.run(
      "intervisie", input: MeetingLines.agreements.joined(separator: "\n") + "\n")
    _ = try sandbox.run("bewaar", "kopie.flap", input: Self.passphrase)
    let restored = try sandbox.run(
      "herstel", "kopie.flap", input: Self.passphrase,
      environment: ["FLAP_HOME": path("ander", sandbox)])
    #expect(restored.output == "Hersteld: 2 gesprekken erbij (1–2), één bijeenkomst erbij (1).\n")
  }

  @Test("A wrong passphrase and a damaged file are told apart, and nothing is changed")
  func wrong() throws {
    let sandbox = try begun()
    _ = try sandbox.run("bewaar", "kopie.flap", input: Self.passphrase)
    _ = try sandbox.run("noteer", "nog iets")
    let before = try bytes("data/flap.sqlite", sandbox)

    let wrong = try sandbox.run("herstel", "kopie.flap", input: "acht korte woorden\n")
    #expect(wrong.status == 65)
    #expect(wrong.errors.contains("Het wachtwoord past niet"))
    var damaged = try bytes("kopie.flap", sandbox)
    damaged[damaged.count / 2] ^= 4
    _ = try sandbox.file("kapot.flap", damaged)
    _ = try sandbox.file("half.flap", damaged.prefix(2_000))
    for name in ["kapot.flap", "half.flap"] {
      let run = try sandbox.run("herstel", name, input: Self.passphrase)
      #expect(run.status == 65)
      #expect(run.errors.contains("is beschadigd; aan het wachtwoord ligt het niet"))
    }
    let foreign = try sandbox.run("herstel", "data/flap.sqlite", input: Self.passphrase)
    #expect(foreign.errors.contains("is geen reservekopie van Flap"))
    #expect(try sandbox.run("herstel", "weg.flap").status == 66)
    #expect(try bytes("data/flap.sqlite", sandbox) == before)
  }

  @Test("Without a passphrase nothing is written, and nothing is replaced unasked") func refused()
    throws
  {
    let sandbox = try begun()
    #expect(try sandbox.run("bewaar", "kopie.flap").status == 64)
    #expect(try sandbox.run("bewaar", "kopie.flap", input: "kort\n").status == 64)
    #expect(try names(sandbox) == ["data"])
    _ = try sandbox.file("kopie.flap", "iets anders")
    let refused = try sandbox.run("bewaar", "kopie.flap", input: Self.passphrase)
    #expect(refused.status == 73)
    #expect(try bytes("kopie.flap", sandbox) == Data("iets anders".utf8))
    #expect(try sandbox.run("bewaar", "kopie.flap", "--ja", input: Self.passphrase).status == 0)
    #expect(try sandbox.run("herstel", "kopie.flap", input: Self.passphrase).status == 0)
  }

  @Test("The logbook itself is never taken for the name of a backup") func ownFile() throws {
    let sandbox = try begun()
    let before = try bytes("data/flap.sqlite", sandbox)
    for name in ["data/flap.sqlite", "./data/../data/flap.sqlite", "data/intervisie.sqlite"] {
      let run = try sandbox.run("bewaar", name, "--ja", input: Self.passphrase)
      #expect(run.status == 73)
    }
    #expect(try bytes("data/flap.sqlite", sandbox) == before)
  }

  @Test("With nothing to keep, nothing is asked") func nothing() throws {
    let run = try Sandbox().run("bewaar", "kopie.flap", input: Self.passphrase)
    #expect(run.status == 66)
    #expect(run.errors.contains("Er is nog niets om te bewaren"))
  }

  @Test("A logbook that is damaged is not kept over a backup that is whole") func damagedHere()
    throws
  {
    let sandbox = try begun()
    _ = try sandbox.run("bewaar", "kopie.flap", input: Self.passphrase)
    let whole = try bytes("kopie.flap", sandbox)
    var database = try bytes("data/flap.sqlite", sandbox)
    database.replaceSubrange(4_096..<8_192, with: Data(repeating: 7, count: 4_096))
    _ = try sandbox.file("data/flap.sqlite", database)
    #expect(try sandbox.run("bewaar", "kopie.flap", "--ja", input: Self.passphrase).status == 65)
    #expect(try bytes("kopie.flap", sandbox) == whole)
    let restored = try sandbox.run(
      "herstel", "kopie.flap", "--data", path("nieuw", sandbox), input: Self.passphrase)
    #expect(restored.status == 0)
  }

  @Test("At a terminal the passphrase is typed twice, shows nowhere, and can be mended")
  func typed() throws {
    let sandbox = try begun()
    let file = path("kopie.flap", sandbox)
    let keeping = try sandbox.terminal(["bewaar", file])
    for (asked, typed) in [
      ("Kies een wachtwoord", "kort"), ("minder dan acht", "zonnebloem"),
      ("nog een keer", "zonnebloen"), ("twee keer hetzelfde", "zonnebloem"),
      ("nog een keer", "zonnebloem"),
    ] {
      try keeping.waitFor(asked)
      try keeping.waitFor("> ")
      try keeping.send("\(typed)\r")
    }
    try keeping.waitFor("Bewaard")
    #expect(!keeping.transcript.contains("zonnebloe"))

    let restoring = try sandbox.terminal(["herstel", file, "--data", path("nieuw", sandbox)])
    try restoring.waitFor("Typ het wachtwoord")
    try restoring.waitFor("> ")
    try restoring.send("madeliefje\r")
    try restoring.waitFor("Dat wachtwoord past niet")
    try restoring.waitFor("> ")
    try restoring.send("zonnebloem\r")
    try restoring.waitFor("Hersteld: 2 gesprekken")
    #expect(!restoring.transcript.contains("zonnebloem"))
  }
}
