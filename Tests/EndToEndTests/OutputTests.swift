import Foundation
import PtySupport
import Testing

/// Where a document goes: whole under its name, or not at all, with nothing left beside it.
@Suite struct OutputTests {
  private static let log = ["export", "--alle", "--document", "logboek", "--formaat", "json"]
  private static let report = ["export", "--document", "verslag", "--formaat", "md"]

  private func begun() throws -> Sandbox {
    let sandbox = try Sandbox()
    let lines = ["kort", "1", "16", "240", "rust", "5", "4", "spreekuur", "pleinwacht 20"]
    _ = try sandbox.run("solo", input: lines.joined(separator: "\n") + "\n")
    return sandbox
  }

  private func path(_ name: String, _ sandbox: Sandbox) -> String {
    sandbox.folder.appending(path: name).path(percentEncoded: false)
  }

  private func names(_ sandbox: Sandbox) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: sandbox.folder.path(percentEncoded: false)
    ).filter { $0 != "data" }.sorted()
  }

  private func export(_ what: [String], _ sandbox: Sandbox, to path: String, _ more: String...)
    throws -> Sandbox.Run
  {
    try sandbox.run(what + ["-o", path] + more, bytes: Data())
  }

  @Test("What cannot be written to is named, left as it is, and ends with its code")
  func places() throws {
    let sandbox = try begun()
    let folder = path("map", sandbox)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(mkfifo(path("pijp", sandbox), 0o600) == 0)
    let cases: [(path: String, words: String)] = [
      (folder, "geen gewoon bestand"), (path("pijp", sandbox), "geen gewoon bestand"),
      ("/dev/full", "geen gewoon bestand"), ("/dev/null", "geen gewoon bestand"),
      (path("weg/blad.md", sandbox), "kon niet worden geschreven"),
      ("/proc/blad.md", "kon niet worden geschreven"), ("", "kon niet worden geschreven"),
    ]
    for what in [Self.log, Self.report] {
      for (path, words) in cases {
        let run = try export(what, sandbox, to: path, "--ja")
        #expect(run.status == 73, "\(path)")
        #expect(run.errors.contains(words), "\(path): \(run.errors)")
        #expect(run.output.isEmpty)
      }
    }
    #expect(try names(sandbox) == ["map", "pijp"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }

  @Test("A file that exists is replaced only with a yes, and is then the owner's alone")
  func existing() throws {
    let sandbox = try begun()
    let path = try sandbox.file("blad.md", "van mij")
    #expect(chmod(path, 0o644) == 0)
    for what in [Self.log, Self.report] {
      let run = try export(what, sandbox, to: path)
      #expect(run.status == 73)
      #expect(run.errors.contains("bestaat al en is niet veranderd"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "van mij")
    }
    #expect(try export(Self.report, sandbox, to: path, "--ja").status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("# Verslag van"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try names(sandbox) == ["blad.md"])
  }

  @Test(
    "On a terminal it is asked whether a file may be replaced",
    arguments: [
      ("ja\r", PtySession.Exit.code(0)), ("\r", .code(73)), ("j\r", .code(73)),
      ("\u{4}", .code(73)), ("\u{3}", .code(130)),
    ])
  func asking(typed: String, exit: PtySession.Exit) throws {
    let sandbox = try begun()
    let path = try sandbox.file("blad.md", "van mij")
    let session = try sandbox.terminal(Self.report + ["-o", "blad.md"])
    try session.waitFor("bestaat al. Vervangen?")
    try session.waitFor("> ")
    try session.send(typed)
    #expect(try session.exitStatus() == exit)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect((text == "van mij") == (exit != .code(0)))
    #expect(try names(sandbox) == ["blad.md"])
  }

  @Test("A link is followed, also to a file that is yet to come, and stays a link")
  func links() throws {
    let sandbox = try begun()
    let (link, target) = (path("koppeling.md", sandbox), path("blad.md", sandbox))
    for _ in 1...2 {
      try? FileManager.default.removeItem(atPath: link)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      #expect(try export(Self.report, sandbox, to: link, "--ja").status == 0)
      #expect(try String(contentsOfFile: target, encoding: .utf8).hasPrefix("# Verslag van"))
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    }
    let around = path("rondje.md", sandbox)
    try FileManager.default.createSymbolicLink(atPath: around, withDestinationPath: around)
    #expect(try export(Self.report, sandbox, to: around, "--ja").status == 73)
    #expect(try names(sandbox) == ["blad.md", "koppeling.md", "rondje.md"])
  }

  @Test("A name as long as the disk allows is written, and a longer one is refused")
  func longNames() throws {
    let sandbox = try begun()
    let longest = String(repeating: "b", count: 252) + ".md"
    #expect(try export(Self.report, sandbox, to: path(longest, sandbox)).status == 0)
    #expect(try export(Self.report, sandbox, to: path("b" + longest, sandbox)).status == 73)
    #expect(try names(sandbox) == [longest])
  }

  @Test(
    "A reader that has seen enough is no error, and a full device is", arguments: [log, report])
  func standardOutput(what: [String]) throws {
    let sandbox = try begun()
    let command = ([Sandbox.program] + what).joined(separator: " ")
    for (line, status) in [("{ \(command); echo $? >&2; } | :", 0), ("\(command) > /dev/full", 74)]
    {
      let run = try sandbox.shell(status == 0 ? line : "\(line); echo $? >&2")
      #expect(run.errors.hasSuffix("\(status)\n"), "\(run.errors)")
      #expect(run.errors.contains("De uitvoer kon niet worden geschreven") == (status != 0))
    }
  }

  @Test("Without a conversation there is nothing to write, and nothing is written")
  func nothing() throws {
    let sandbox = try Sandbox()
    for what in [Self.log, Self.report] {
      let run = try export(what, sandbox, to: path("blad.md", sandbox))
      #expect(run.status == 66)
      #expect(try names(sandbox) == [])
    }
  }
}
