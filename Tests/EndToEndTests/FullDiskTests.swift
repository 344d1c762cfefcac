import Foundation
import PtySupport
import Testing

/// A disk of a few hundred kilobytes, where the system lets us have one.
private final class SmallDisk {
  let path: String

  init?() {
    let folder = FileManager.default.temporaryDirectory.appending(path: "disk-\(UUID().uuidString)")
    path = folder.path(percentEncoded: false)
    guard getuid() == 0,
      (try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true))
        != nil, Self.run("/bin/mount", "-t", "tmpfs", "-o", "size=260k", "tmpfs", path)
    else { return nil }
  }

  deinit {
    _ = Self.run("/bin/umount", path)
    try? FileManager.default.removeItem(atPath: path)
  }

  var filler: String { "\(path)/vol" }

  func fill() {
    guard FileManager.default.createFile(atPath: filler, contents: nil) else { return }
    guard let handle = FileHandle(forWritingAtPath: filler) else { return }
    // The last bytes too, or a small file might still fit.
    for size in [1_024, 1] { while (try? handle.write(contentsOf: Data(count: size))) != nil {} }
    try? handle.close()
  }

  var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? []
  }

  static func run(_ program: String, _ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

@Suite struct FullDiskTests {
  private static let canMount = SmallDisk() != nil

  @Test(
    "A disk that fills up is told at once, and the answer is asked again", .enabled(if: canMount))
  func full() throws {
    let disk = try #require(SmallDisk())
    let sandbox = try Sandbox()
    let session = try sandbox.terminal(
      ["solo"], environment: ["FLAP_HOME": "\(disk.path)/data"])
    for line in ["kort", "1", "16"] {
      try session.waitFor("> ")
      try session.send("\(line)\r")
    }
    try session.waitFor("Voor ongeveer hoeveel leerlingen")
    try session.waitFor("> ")
    disk.fill()
    try session.send("240\r")
    try session.waitFor("is vol. Er is niets")
    try session.waitFor("Voor ongeveer hoeveel leerlingen")
    try session.waitFor("> 240")
    try FileManager.default.removeItem(atPath: disk.filler)
    try session.send("\r")
    try session.waitFor("Wat moet dit opleveren")
  }

  @Test(
    "Erasing on a full disk erases nothing, and says so", .enabled(if: canMount),
    arguments: [["1"], ["1", "--regel", "1"], ["--alles"]])
  func erasing(what: [String]) throws {
    let disk = try #require(SmallDisk())
    let sandbox = try Sandbox()
    let home = ["FLAP_HOME": "\(disk.path)/data"]
    let lines = ["kort", "1", "16", "240", "rozenkwarts", "5", "4", "spreekuur", "pleinwacht 20"]
    _ = try sandbox.run("solo", input: lines.joined(separator: "\n") + "\n", environment: home)
    let file = URL(filePath: "\(disk.path)/data/flap.sqlite")
    let (bytes, said) = (try Data(contentsOf: file), try log(sandbox, home))
    #expect(said.contains("rozenkwarts") && said.contains("pleinwacht"))
    disk.fill()
    let run = try sandbox.run(["wis", "--ja"] + what, bytes: Data(), environment: home)
    #expect(run.status == 74)
    #expect(run.errors.contains("is vol. Er is niets bewaard en niets gewist."))
    #expect(!run.output.contains("Gewist"))
    #expect(try log(sandbox, home) == said)
    #expect(try Data(contentsOf: file) == bytes)
    // With room again the same words do erase.
    try FileManager.default.removeItem(atPath: disk.filler)
    #expect(
      try sandbox.run(["wis", "--ja"] + what, bytes: Data(), environment: home).status == 0)
    #expect(try !Data(contentsOf: file).contains(Data("pleinwacht".utf8)))
  }

  private func log(_ sandbox: Sandbox, _ home: [String: String]) throws -> String {
    try sandbox.run("toon", "--alle", "--logboek", environment: home).output
  }

  @Test(
    "A document that does not fit is not there, and a file that was there still is",
    .enabled(if: canMount),
    arguments: [
      ["--document", "verslag", "--formaat", "html"],
      ["--alle", "--document", "logboek", "--formaat", "json"],
    ])
  func documents(what: [String]) throws {
    let disk = try #require(SmallDisk())
    let sandbox = try Sandbox()
    _ = try sandbox.run("solo", input: Typed.short.joined(separator: "\n") + "\n")
    let old = URL(filePath: "\(disk.path)/oud")
    try Data("van mij".utf8).write(to: old)
    disk.fill()
    for name in ["nieuw", "oud"] {
      let run = try sandbox.run(
        ["export", "--ja", "-o", "\(disk.path)/\(name)"] + what, bytes: Data())
      #expect(run.status == 74)
      #expect(run.errors.contains("kon niet worden geschreven"))
      #expect(!run.errors.contains("Geschreven:"))
      #expect(disk.names == ["oud", "vol"])
      #expect(try Data(contentsOf: old) == Data("van mij".utf8))
    }
  }

  @Test("On a disk that can only be read a document is refused", .enabled(if: canMount))
  func readOnly() throws {
    let disk = try #require(SmallDisk())
    let sandbox = try Sandbox()
    _ = try sandbox.run("solo", input: "kort\n1\n16\n240\nrust\n")
    #expect(SmallDisk.run("/bin/mount", "-o", "remount,ro", disk.path))
    let run = try sandbox.run(
      "export", "--document", "verslag", "--formaat", "md", "-o", "\(disk.path)/blad.md")
    #expect(run.status == 73)
    #expect(run.errors.contains("kon niet worden geschreven"))
    #expect(disk.names == [])
  }

  @Test("A backup that does not fit is not half there", .enabled(if: canMount))
  func keeping() throws {
    let disk = try #require(SmallDisk())
    let sandbox = try Sandbox()
    _ = try sandbox.run("solo", input: "kort\n1\n16\n240\nrust\n")
    disk.fill()
    let run = try sandbox.run("bewaar", "\(disk.path)/kopie.flap", input: "acht lange woorden\n")
    #expect(run.status == 74)
    #expect(run.errors.contains("kon niet worden geschreven"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == ["vol"])
  }

  @Test("Restoring what does not fit changes nothing, and says so", .enabled(if: canMount))
  func restoring() throws {
    let disk = try #require(SmallDisk())
    let sandbox = try Sandbox()
    let home = ["FLAP_HOME": "\(disk.path)/data"]
    _ = try sandbox.run("solo", input: "kort\n1\n16\n240\nrust\n", environment: home)
    // Three hundred kilobytes do not fit in what is left of the disk.
    let list = (1...3_000).map { "een taak met een lang verhaal erbij, nummer \($0), 10 min" }
    let file = try sandbox.file("lijst.txt", list.joined(separator: "\n"))
    _ = try sandbox.run("solo", "--van", file, "--geen-vragen")
    #expect(try sandbox.run("bewaar", "kopie.flap", input: "acht lange woorden\n").status == 0)
    let before = try sandbox.run("toon", "--alle", environment: home).output
    let database = URL(filePath: "\(disk.path)/data/flap.sqlite")
    let bytes = try Data(contentsOf: database)
    let run = try sandbox.run(
      "herstel", "kopie.flap", input: "acht lange woorden\n", environment: home)
    #expect(run.status == 74)
    #expect(run.errors.contains("is vol. Er is niets bewaard"))
    #expect(try sandbox.run("toon", "--alle", environment: home).output == before)
    #expect(try Data(contentsOf: database) == bytes)
  }
}
