import Foundation
import Testing

@Suite struct AfterwardsTests {
  private func closed() throws -> Sandbox {
    let sandbox = try Sandbox()
    let run = try sandbox.run("solo", input: Typed.short.joined(separator: "\n") + "\n")
    #expect(run.output.contains("klaar en bewaard"))
    return sandbox
  }

  @Test("A closed conversation opens at its answers; what is changed shows in the documents")
  func reopening() throws {
    let sandbox = try closed()
    let overview = try sandbox.run("solo", "--verder", "1").output
    let line = try #require(
      overview.split(separator: "\n").first { $0.contains("kerstcommissie: besluit") })
    let number = line.prefix { $0 != "." }
    #expect(try sandbox.run("toon", "1").output.contains("Houden\n\n- groepsbesprekingen"))
    let change = "\(number)\n3\nde ouderraad\n\n\n"
    #expect(try sandbox.run("solo", "--verder", "1", input: change).status == 0)
    let report = try sandbox.run("toon", "1").output
    #expect(report.contains("Naar: de ouderraad"))
    #expect(try sandbox.run("toon", "--alle").output.contains("klaar"))
  }

  @Test("A task can be added afterwards, and is asked what the others were asked")
  func adding() throws {
    let sandbox = try closed()
    let run = try sandbox.run("solo", "--verder", "1", input: ":erbij rommelmarkt - 40 min\n")
    #expect(run.output.contains("Eén taak erbij") || run.output.contains("Er staat één taak bij"))
    #expect(run.output.contains("rommelmarkt"))
    #expect(try sandbox.run("toon", "1").output.contains("rommelmarkt"))
  }

  @Test("What was jotted down is offered in the next conversation, once")
  func jots() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.run("noteer", "-60", "min", "pleinwacht").status == 0)
    #expect(try sandbox.run().output.contains("één genoteerde taak"))
    let lines = ["kort", "1", "16", "", "", "5", "0", "", "1"]
    let first = try sandbox.run("solo", input: lines.joined(separator: "\n") + "\n").output
    #expect(first.contains("Je noteerde eerder: ‘-60 min pleinwacht’"))
    #expect(!(try sandbox.run().output.contains("genoteerde taak")))
    #expect(try sandbox.run("toets", "--json", input: "pleinwacht\n").output.contains("\"task\""))
  }

  @Test("A table that was exported is read back unchanged")
  func table() throws {
    let sandbox = try closed()
    let path = sandbox.folder.appending(path: "taken.csv").path(percentEncoded: false)
    let export = try sandbox.run(
      "export", "1", "--document", "taken", "--formaat", "csv", "-o", path)
    #expect(export.status == 0)
    #expect(try sandbox.run("solo", "--van", path, "--geen-vragen").status == 0)
    let again = try sandbox.run("export", "2", "--document", "taken", "--formaat", "csv").output
    let first = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    #expect(tasks(again) == tasks(first))
  }

  /// What a table carries: task, time, kind, decision; not what only a person confirms.
  private func tasks(_ csv: String) -> [String] {
    csv.split(separator: "\r\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).prefix(4).joined(separator: ";")
    }
  }
}
