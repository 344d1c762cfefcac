import Dialogue
import Foundation
import Logbook
import PtySupport
import Testing

@Suite struct ErasingTests {
  /// How often a word stands in any byte of the data folder.
  private func count(of word: String, in sandbox: Sandbox) throws -> Int {
    let files = try FileManager.default.contentsOfDirectory(atPath: sandbox.data)
    return try files.reduce(0) { sum, file in
      let bytes = try Data(contentsOf: URL(filePath: "\(sandbox.data)/\(file)"))
      return sum + (bytes.range(of: Data(word.utf8)) == nil ? 0 : 1)
    }
  }

  private func begun() throws -> Sandbox {
    let sandbox = try Sandbox()
    let lines = ["kort", "1", "16", "240", "rozenkwarts", "5", "4", "lapislazuli", "pleinwacht 20"]
    _ = try sandbox.run("solo", input: lines.joined(separator: "\n") + "\n")
    return sandbox
  }

  @Test("After wis no byte of a conversation is left")
  func session() throws {
    let sandbox = try begun()
    #expect(try count(of: "rozenkwarts", in: sandbox) > 0)
    let run = try sandbox.run("wis", "1", "--ja")
    #expect(run.status == 0)
    #expect(run.output.contains("Wat ik niet kan bereiken"))
    for word in ["rozenkwarts", "lapislazuli", "pleinwacht"] {
      #expect(try count(of: word, in: sandbox) == 0)
    }
  }

  @Test("What is old goes, meetings too, and what is not stays") func old() throws {
    let sandbox = try Sandbox()
    for (file, script) in [("flap.sqlite", "solo"), ("intervisie.sqlite", "circle")] {
      let logbook = try Logbook(folder: sandbox.data, file: file)
      for (time, word) in [(1_600_000_000, "rozenkwarts"), (1_700_000_000, "lapislazuli")] {
        let line = Entry(
          number: 1, act: 1, at: time, key: Key(QuestionID("task"), Subject("task", 1)),
          answer: .text("\(word) \(script)"), source: .person)
        _ = try logbook.begin(script: script, version: 1, language: .nl, at: time, with: [line])
      }
    }
    #expect(
      try sandbox.run("wis", "--ouder-dan", "1-1-2020", "--ja").output.contains("Zo oud is er"))
    let asking = try sandbox.terminal(["wis", "--ouder-dan", "1-1-2022"])
    try asking.waitFor("één gesprek en één")
    try asking.waitFor("bijeenkomst van een groep?")
    try asking.send("ja\r")
    #expect(try asking.exitStatus() == .code(0))
    for script in ["solo", "circle"] {
      #expect(try count(of: "rozenkwarts \(script)", in: sandbox) == 0)
      #expect(try count(of: "lapislazuli \(script)", in: sandbox) == 1)
    }
  }

  @Test("What is old in one file goes where the other cannot be read, and that is told")
  func oldBesideDamage() throws {
    let sandbox = try Sandbox()
    let logbook = try Logbook(folder: sandbox.data, file: "intervisie.sqlite")
    for time in [1_600_000_000, 1_700_000_000] {
      _ = try logbook.begin(script: "circle", version: 1, language: .nl, at: time)
    }
    try Data("dit is geen logboek".utf8).write(to: URL(filePath: "\(sandbox.data)/flap.sqlite"))
    let run = try sandbox.run("wis", "--ouder-dan", "1-1-2022", "--ja")
    #expect(run.status == 65 && run.errors.contains("flap.sqlite"))
    #expect(run.output.contains("Gewist: één bijeenkomst van een groep."))
    #expect(try logbook.sessions().count == 1)
  }

  @Test("A line goes with everything that was said about it, and the rest stays")
  func line() throws {
    let sandbox = try begun()
    #expect(try sandbox.run("wis", "1", "--regel", "1", "--ja").status == 0)
    #expect(try count(of: "pleinwacht", in: sandbox) == 0)
    #expect(try count(of: "rozenkwarts", in: sandbox) > 0)
  }

  @Test("Without a terminal and without --ja nothing is erased")
  func unsure() throws {
    let sandbox = try begun()
    let run = try sandbox.run("wis", "--alles")
    #expect(run.status == 64)
    #expect(run.errors.contains("niets gewist"))
    #expect(try count(of: "rozenkwarts", in: sandbox) > 0)
  }

  @Test("What is erased in the conversation is gone from the file as well")
  func inside() throws {
    let sandbox = try begun()
    let run = try sandbox.run("solo", "--verder", input: ":wis 1\nja\n")
    #expect(run.output.contains("Gewist."))
    #expect(try count(of: "pleinwacht", in: sandbox) == 0)
  }
}
