import Foundation
import Testing

@Suite struct CircleTests {
  private static let tasks = [
    "pleinwacht", "dossiers", "mentoraat", "toetskalender", "kerstviering", "overdracht",
    "meldcode", "zorgplan", "schoolgids", "ouderavond", "bestellingen", "klusdag",
  ]
  private static let row = "142413241324"

  /// A meeting of three with twelve tasks, as far as the slips.
  private func begun() throws -> Sandbox {
    let sandbox = try Sandbox()
    let list = sandbox.folder.appending(path: "lijst.txt")
    try Data(Self.tasks.joined(separator: "\n").utf8).write(to: list)
    let lines =
      ["", "", "3", "nee", "ja", "", "", "", "", "", "pas", "pas", "pas", "", "", "", ""]
      + [Self.row, "111111111111", "2222 2222 22-2"]
    let run = try sandbox.run(
      "intervisie", "--van", list.path(percentEncoded: false),
      input: lines.joined(separator: "\n") + "\n")
    #expect(run.status == 0)
    #expect(run.output.contains("Alle briefjes zijn er."))
    #expect(!run.output.contains(Self.row) && run.errors.isEmpty)
    return sandbox
  }

  /// In how many files of the data folder a text stands, in any byte.
  private func count(of text: String, in sandbox: Sandbox) throws -> Int {
    let files = try FileManager.default.contentsOfDirectory(atPath: sandbox.data)
    return try files.count { file in
      let bytes = try Data(contentsOf: URL(filePath: "\(sandbox.data)/\(file)"))
      return bytes.range(of: Data(text.utf8)) != nil
    }
  }

  @Test("Once slips are counted no byte of them is on the disk, and the counts are")
  func bytes() throws {
    let sandbox = try begun()
    let stored = Self.row.map(String.init).joined(separator: " ")
    #expect(try count(of: stored, in: sandbox) == 1, "kept until then, so that none is lost")
    let run = try sandbox.run("intervisie", "--verder", input: "\n\n")
    #expect(run.output.contains("We gaan verder met bijeenkomst 1"))
    #expect(run.output.contains("1:\u{A0}2×, 2:\u{A0}1×"))
    #expect(try count(of: stored, in: sandbox) == 0)
    #expect(try count(of: "slip", in: sandbox) == 0)
    #expect(try count(of: "tally", in: sandbox) == 1)
  }

  @Test("One meeting can be erased, and nothing of it is left") func erased() throws {
    let sandbox = try begun()
    #expect(try count(of: "klusdag", in: sandbox) > 0)
    #expect(try sandbox.run("wis", "2", "--bijeenkomst", "--ja").status == 66)
    #expect(try sandbox.run("wis", "--alles", "--bijeenkomst", "--ja").status == 64)
    #expect(try sandbox.run("wis", "1", "--bijeenkomst", "--ja").status == 0)
    #expect(try count(of: "klusdag", in: sandbox) == 0)
    #expect(try sandbox.run("intervisie", "--verder", "1", input: "").status == 66)
  }

  @Test("A calendar is not shown to a group") func calendar() throws {
    let sandbox = try Sandbox()
    let file = try sandbox.file("agenda.ics", "BEGIN:VCALENDAR\r\nSUMMARY:tandarts\r\n")
    let run = try sandbox.run("intervisie", "--van", file, input: "")
    #expect(run.status == 65)
    #expect(run.errors.contains("is een agenda"))
    #expect(!run.output.contains("tandarts"))
  }

  @Test("A meeting has a file of its own, that only its owner can read") func file() throws {
    let sandbox = try begun()
    let files = try FileManager.default.contentsOfDirectory(atPath: sandbox.data)
    #expect(files.allSatisfy { $0.hasPrefix("intervisie.sqlite") })
    for file in files {
      let values = try FileManager.default.attributesOfItem(atPath: "\(sandbox.data)/\(file)")
      #expect(values[.posixPermissions] as? Int == 0o600)
    }
    let solo = try sandbox.run("toon", "--alle")
    #expect(!solo.output.contains("klusdag"))
  }

  @Test(
    "A pace that cannot be is told, and nothing is begun",
    arguments: ["nul", "20", "500", "0", "-1", "nan", "1e9", "1e300"])
  func tempo(_ typed: String) throws {
    let sandbox = try Sandbox()
    #expect(!(try sandbox.run("intervisie", "--tempo", typed).errors.contains("<")))
    let run = try sandbox.run("intervisie", "--tempo=\(typed)")
    #expect(run.status == 64)
    #expect(run.errors.contains("--tempo"))
    #expect(!FileManager.default.fileExists(atPath: sandbox.data))
  }

  @Test("A pace is minutes, or how many times as long", arguments: ["60", "0,67", "0.67"])
  func minutes(_ typed: String) throws {
    let sandbox = try Sandbox()
    let run = try sandbox.run("intervisie", "--tempo", typed, input: "\n")
    #expect(run.output.contains("60 minuten, één lijst"))
  }
}
