import Foundation
import Testing

/// What a group takes out of a meeting, and the sheet that everyone gets before it.
@Suite struct MeetingExportTests {
  private static let tasks = ["Toetskalender maken", "Groepsbespreking voorbereiden", "=SUM(1)"]

  /// A short meeting of five that votes, talks about a task, and decides this at the end; where it
  /// decides nothing, the input ends there.
  private static func lines(deciding leaves: [String]) -> String {
    let votes = ["312", "312", "314", "112", "341"]
    let lines =
      ["", "", "5", "nee", "ja", "", "", ":overslaan", ":overslaan", ":overslaan", "", ""]
      + votes
      + ["", ":overslaan", "", "", "", "", "", "of er een coördinator is", "", ""]
      + [":parkeer Wie regelt dit?", ":overslaan", ":overslaan", "", ""] + leaves
      + (leaves.isEmpty ? [] : ["over 6 weken", "2", ""])
    return lines.map { $0 + "\n" }.joined()
  }

  private func hold(_ sandbox: Sandbox, deciding leaves: String...) throws -> Sandbox.Run {
    let list = try sandbox.file("lijst.txt", Self.tasks.joined(separator: "\n"))
    return try sandbox.run(
      "intervisie", "--van", list, "--tempo", "45", input: Self.lines(deciding: leaves))
  }

  private func export(_ sandbox: Sandbox, as format: String = "md") throws -> Sandbox.Run {
    try sandbox.run("export", "--document", "groep", "--formaat", format)
  }

  @Test("A group takes along what it agreed to, and how it voted only where all want that")
  func agreed() throws {
    let sandbox = try Sandbox()
    let meeting = try hold(sandbox, deciding: "2", "ja")
    #expect(meeting.status == 0 && meeting.output.contains("Bijeenkomst 1 is klaar"))
    let report = try export(sandbox)
    #expect(report.status == 0)
    #expect(report.output.contains("| Toetskalender maken | een meerderheid niet bij de ib'er"))
    #expect(report.output.contains("of er een coördinator is"))
    #expect(report.output.contains("Wie regelt dit?"))
    #expect(report.errors.contains("herkennen"))
    for format in ["html", "csv", "json"] {
      #expect(try export(sandbox, as: format).status == 0)
    }
    #expect(try export(sandbox, as: "csv").output.contains("'=SUM(1)"))
  }

  @Test("With the list alone no vote leaves the room")
  func list() throws {
    let sandbox = try Sandbox()
    _ = try hold(sandbox, deciding: "1")
    let report = try export(sandbox)
    #expect(report.status == 0)
    #expect(report.output.contains("- Toetskalender maken"))
    #expect(!report.output.contains("meesten"))
  }

  @Test("One objection is enough for less")
  func objection() throws {
    let sandbox = try Sandbox()
    _ = try hold(sandbox, deciding: "2", "nee")
    #expect(try !export(sandbox).output.contains("meesten"))
  }

  @Test("Where nothing may leave the room, nothing is written, and it says so")
  func nothing() throws {
    let sandbox = try Sandbox()
    _ = try hold(sandbox, deciding: "3")
    let path = sandbox.folder.appending(path: "groep.html").path(percentEncoded: false)
    let run = try sandbox.run(
      "export", "laatste", "--document", "groep", "--formaat", "html", "-o", path)
    #expect(run.status == 73 && run.output.isEmpty)
    #expect(run.errors.contains("niets op papier mee naar buiten"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("Where the group has not decided, nothing is written either")
  func undecided() throws {
    let sandbox = try Sandbox()
    _ = try hold(sandbox)
    let run = try export(sandbox)
    #expect(run.status == 73 && run.output.isEmpty)
    #expect(run.errors.contains("flap intervisie --verder 1"))
  }

  @Test("Without a meeting there is nothing to take along, and no file is made")
  func noMeeting() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.run("solo", "--geen-vragen", "--van", "-", input: "groepsbespreking 60\n")
    let run = try export(sandbox)
    #expect(run.status == 66 && run.errors.contains("flap intervisie"))
    #expect(!FileManager.default.fileExists(atPath: sandbox.data + "/intervisie.sqlite"))
    _ = try hold(sandbox, deciding: "1")
    let other = try sandbox.run("export", "9", "--document", "groep", "--formaat", "md")
    #expect(other.status == 66 && other.errors.contains("bijeenkomst"))
  }

  // MARK: The sheet for each

  @Test("The sheet for each is written where you are, before there is any meeting")
  func handout() throws {
    let sandbox = try Sandbox()
    let runs = try [
      sandbox.run("intervisie", "--blad"), sandbox.run("intervisie", "--handout", "--lang", "en"),
    ]
    #expect(runs.map(\.status) == [0, 0])
    #expect(runs[0].errors.contains("blad.html") && runs[1].errors.contains("blad-2.html"))
    let sheet = try String(
      contentsOf: sandbox.folder.appending(path: "blad.html"), encoding: .utf8)
    for words in ["De vier delen van een nee", "Ik zie dat je klem zit.", "Als …"] {
      #expect(sheet.contains(words))
    }
    #expect(!FileManager.default.fileExists(atPath: sandbox.data + "/intervisie.sqlite"))
  }

  @Test("The sheet goes with nothing else")
  func handoutRefused() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.run("intervisie", "--blad", "--tempo", "60")
    #expect(run.status == 64 && run.errors.contains("--blad"))
    #expect(
      !FileManager.default.fileExists(
        atPath: sandbox.folder.appending(path: "blad.html").path(percentEncoded: false)))
  }
}
