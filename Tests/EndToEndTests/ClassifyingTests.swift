import Foundation
import PtySupport
import Testing

@Suite("Lines held against the profile") struct ClassifyingTests {
  @Test("The tasks in one line are given apart, each with its own time")
  func split() throws {
    let run = try Sandbox().run(
      "toets", "--json", input: "MT 90, zorgteam 45\nMT en OT 60\nplein\n")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains(#""split": ["MT 90 min", "zorgteam 45 min"]"#), "\(lines[0])")
    #expect(lines[0].contains(#""minutesPerWeek": 135"#))
    #expect(lines[1].contains(#""split": ["MT", "OT"]"#), "\(lines[1])")
    #expect(lines[1].contains(#""minutesPerWeek": 60"#))
    let people = try Sandbox().run("toets", input: "MT, zorgteam en kerst\n")
    #expect(people.output.contains("‘MT’, ‘zorgteam’, ‘kerst’"))
  }

  @Test("A line is answered before the next one comes") func slowPipe() throws {
    let sandbox = try Sandbox()
    let process = Process()
    process.executableURL = URL(filePath: Sandbox.program)
    process.arguments = ["toets", "--json"]
    process.environment = sandbox.environment
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    for line in ["pleinwacht 30", "MT", "mail beantwoorden"] {
      try input.fileHandleForWriting.write(contentsOf: Data("\(line)\n".utf8))
      // Nothing more is sent before this has come back.
      var said = ""
      while !said.hasSuffix("\n") {
        let more = output.fileHandleForReading.availableData
        if more.isEmpty { break }
        said += String(decoding: more, as: UTF8.self)
      }
      #expect(said.contains(line.replacing(" 30", with: "")))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("What is no text ends it with a clear word, after what came before") func binary() throws {
    let run = try Sandbox().run(
      ["toets", "--json"], bytes: Data("MT\nplein\n".utf8) + Data([0x41, 0x00, 0x0A]))
    #expect(run.status == 65)
    #expect(run.output.split(separator: "\n").count <= 2)
    #expect(!run.errors.isEmpty)
  }
}
