import Foundation
import Testing

@Suite struct BadInputTests {
  @Test("A wrong command says what and how, and leaves with 64", arguments: ["--foo", "sollo"])
  func usage(word: String) throws {
    let run = try Sandbox().run("solo", word)
    #expect(run.status == 64)
    #expect(run.errors.contains("‘\(word)’"))
    #expect(run.errors.contains("flap --hulp"))
  }

  @Test("Messages are in the language that was asked for")
  func language() throws {
    let run = try Sandbox().run("solo", "--lang", "en", "--foo")
    #expect(run.errors.contains("flap --help"))
  }

  @Test("A file that cannot be read says what, where and what to do")
  func files() throws {
    let sandbox = try Sandbox()
    let binary = try sandbox.file("foto.jpg", Data([0xFF, 0xD8, 0, 1, 2, 0, 0, 3]))
    let empty = try sandbox.file("leeg.txt", "\n\n  \n")
    let cases: [(path: String, status: Int32, words: String)] = [
      (sandbox.folder.path(percentEncoded: false) + "weg.txt", 66, "bestaat niet"),
      (sandbox.folder.path(percentEncoded: false), 66, "is een map"),
      (binary, 65, "geen tekst"), (empty, 65, "geen enkele taak"),
    ]
    for (path, status, words) in cases {
      let run = try sandbox.run("solo", "--van", path, "--geen-vragen")
      #expect(run.status == status)
      #expect(run.errors.contains(words))
      #expect(run.errors.contains("‘"))
    }
  }

  @Test(
    "A list from Windows is read whatever its encoding",
    arguments: [String.Encoding.utf8, .utf16, .utf16LittleEndian, .windowsCP1252])
  func encodings(encoding: String.Encoding) throws {
    let sandbox = try Sandbox()
    let text = "coördinatie zorg 60\r\ncafé regelen 30\r\n"
    let data = try #require(text.data(using: encoding))
    let path = try sandbox.file("lijst.txt", data)
    let run = try sandbox.run("solo", "--van", path, "--geen-vragen")
    #expect(run.status == 0)
    #expect(run.output.contains("coördinatie zorg"))
    #expect(run.output.contains("café regelen"))
  }

  @Test("A list kept without questions is a proposal, and is gone on with afterwards")
  func proposals() throws {
    let sandbox = try Sandbox()
    let path = try sandbox.file("lijst.txt", "groepsbespreking 60\nkerstcommissie - een half uur\n")
    let run = try sandbox.run("solo", "--van", path, "--geen-vragen")
    #expect(run.status == 0)
    #expect(run.output.contains("voorstel, niet bevestigd"))
    #expect(run.output.contains("anderhalf uur per week"))
    let next = try sandbox.run("solo", "--verder")
    #expect(next.output.contains("Hoeveel tijd heb je nu?"))
  }

  @Test("A line of a megabyte, NUL and broken UTF-8 lose nothing of what was answered")
  func lines() throws {
    let sandbox = try Sandbox()
    var input = Data("kort\n1\n16\n240\n".utf8)
    input += Data(repeating: UInt8(ascii: "a"), count: 2 << 20) + Data("\n".utf8)
    input += Data([0xC3, 0x28]) + Data("\n".utf8)
    input += Data("ru\u{0}st\n7\n".utf8)
    let run = try sandbox.run(["solo"], bytes: input)
    #expect(run.status == 0)
    #expect(run.output.contains("langer dan een miljoen tekens"))
    #expect(run.output.contains("tekens die ik niet kan lezen"))
    #expect(run.output.contains("Hoeveel heb je zelf te zeggen"))
  }

  @Test("Five thousand lines are five thousand tasks")
  func manyLines() throws {
    let sandbox = try Sandbox()
    let text = (1...5_000).map { "klus nummer\($0) 10 min" }.joined(separator: "\n")
    let path = try sandbox.file("lang.txt", text)
    let run = try sandbox.run("solo", "--van", path, "--geen-vragen")
    #expect(run.status == 0)
    #expect(run.output.contains("5000 taken"))
  }

  @Test("A damaged, a foreign and a newer logbook are named, and left as they are")
  func logbooks() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.run("solo", input: "kort\n1\n16\n")
    let path = sandbox.data + "/flap.sqlite"
    let whole = try Data(contentsOf: URL(filePath: path))
    for bytes in [whole.prefix(700), Data("geen database".utf8), Data()] {
      try bytes.write(to: URL(filePath: path))
      let run = try sandbox.run("solo", "--verder")
      #expect(run.status == 65)
      #expect(run.errors.contains("‘"))
      #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }
  }

  @Test("A file where the folder should be is named, with what to do")
  func noFolder() throws {
    let sandbox = try Sandbox()
    let path = try sandbox.file("data", "iets anders")
    let run = try sandbox.run("solo", input: "kort\n", environment: ["FLAP_HOME": path])
    #expect(run.status == 73)
    #expect(run.errors.contains("geen map"))
  }
}
