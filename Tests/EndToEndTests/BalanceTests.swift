import Coach
import Dialogue
import Foundation
import Logbook
import PtySupport
import TestSupport
import Testing

@Suite("Over time with the program") struct BalanceTests {
  /// A data folder in which a school year was held, on the days it was held.
  private func year(_ talks: [MadeTalk] = MadeTalk.year(), isClosed: Bool = true) throws -> Sandbox {
    let sandbox = try Sandbox()
    let logbook = try Logbook(folder: sandbox.data)
    for talk in talks {
      let time = talk.day.number * 86_400 + 43_200
      let number = try logbook.begin(
        script: talk.kind.rawValue, version: 1, language: .nl, at: time, with: talk.entries)
      try logbook.append([], closes: isClosed, to: number, at: time + 1_800)
    }
    return sandbox
  }

  private static let export = ["export", "--document", "verloop", "--formaat"]

  @Test("The whole year is shown, in either language") func shown() throws {
    let sandbox = try year()
    let run = try sandbox.run("toon", "--balans")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains("Het moment kwam 4 keer: 2 keer gedaan, 1 keer deels"))
    #expect(run.output.contains("8 februari 2027, toetsweken: vol 8; te zeggen 4"))
    #expect(run.output.contains("zelf geschat") && run.output.contains("█"))
    let english = try sandbox.run("show", "--balance", "--lang", "en").output
    #expect(english.contains("8 February 2027, test weeks: full 8; say 4"))
    #expect(!(run.output + english).contains("geheim"))
  }

  @Test("No row is wider than the terminal", arguments: [40, 60, 80, 100])
  func widths(columns: Int) throws {
    let sandbox = try year()
    let session = try sandbox.terminal(["toon", "--balans"], rows: 24, columns: columns)
    #expect(try session.exitStatus() == .code(0))
    let rows = session.output.split(whereSeparator: \.isNewline)
    #expect(rows.count > 60)
    #expect(rows.allSatisfy { $0.count <= columns })
  }

  @Test("Who hears it gets words: no bars, no empty lines, a sentence a line") func heard() throws {
    let sandbox = try year()
    for run in [
      try sandbox.run("toon", "--balans", "--toegankelijk"),
      try sandbox.run("toon", "--balans", environment: ["ACCESSIBLE": "1"]),
    ] {
      let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.allSatisfy { !$0.isEmpty && !$0.contains("█") && !$0.hasPrefix(" ") })
      #expect(lines.contains("Vergelijk alleen weken die op elkaar lijken."))
    }
  }

  @Test("It is exported over all conversations, whole or not at all") func exported() throws {
    let sandbox = try year()
    for format in ["md", "html", "csv"] {
      let run = try sandbox.run(Self.export + [format], bytes: Data())
      #expect(run.status == 0 && !run.output.isEmpty && !run.output.contains("geheim"))
      let all = try sandbox.run(Self.export + [format, "--alle"], bytes: Data())
      #expect(all.output == run.output)
      let path = sandbox.folder.appending(path: "blad").path(percentEncoded: false)
      #expect(try sandbox.run(Self.export + [format, "-o", path, "--ja"], bytes: Data()).status == 0)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == run.output)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test(
    "What does not go together is told",
    arguments: [
      ["toon", "2", "--balans"], ["toon", "--alle", "--balans"], ["toon", "--nee", "--balans"],
      ["toon", "--logboek", "--balans"], ["toon", "--json", "--balans"],
      ["export", "2", "--document", "verloop", "--formaat", "md"],
      ["export", "--document", "verloop", "--formaat", "json"],
      ["export", "--document", "verloop", "--formaat", "md", "--met-redenen"],
    ])
  func clashes(arguments: [String]) throws {
    let run = try year().run(arguments, bytes: Data())
    #expect(run.status == 64 && run.output.isEmpty && !run.errors.isEmpty)
  }

  @Test("Without a conversation there is nothing to show, and nothing is made") func none() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.run("toon", "--balans").status == 66)
    let path = sandbox.folder.appending(path: "blad").path(percentEncoded: false)
    #expect(try sandbox.run(Self.export + ["md", "-o", path], bytes: Data()).status == 66)
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(!FileManager.default.fileExists(atPath: sandbox.data))
  }

  @Test("A real conversation counts when it is done, and still when it is opened again")
  func reopened() throws {
    let sandbox = try Sandbox()
    let lines = Typed.short
    _ = try sandbox.run("solo", input: lines.dropLast(2).joined(separator: "\n") + "\n")
    let open = try sandbox.run("toon", "--balans")
    #expect(open.status == 0 && open.output.contains("nog geen gesprek af"))
    #expect(open.output.contains("Eén gesprek is nog niet af en telt niet mee."))

    let whole = try Sandbox()
    _ = try whole.run("solo", input: lines.joined(separator: "\n") + "\n")
    let before = try whole.run("toon", "--balans").output
    #expect(before.contains("Gesprekken: 1. Terugblikken: 0. Op "))
    _ = try whole.run("solo", "--verder", "1", input: ":erbij rommelmarkt - 40 min\n\n")
    let after = try whole.run("toon", "--balans").output
    #expect(after.contains("Gesprekken: 1.") && !after.contains("nog niet af"))
    #expect(!after.contains("rommelmarkt") && after != before)
  }

  @Test("An erased conversation is in no figure") func erased() throws {
    let sandbox = try year()
    #expect(try sandbox.run("wis", "1", "--ja").status == 0)
    let output = try sandbox.run("toon", "--balans").output
    #expect(output.contains("Gesprekken: 1. Terugblikken: 3."))
    #expect(!output.contains("7 september 2026:"))
  }
}
