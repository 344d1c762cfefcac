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
    while (try? handle.write(contentsOf: Data(count: 1_024))) != nil {}
    try? handle.close()
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

  @Test("Erasing on a full disk erases nothing, and says so", .enabled(if: canMount))
  func erasing() throws {
    let disk = try #require(SmallDisk())
    let sandbox = try Sandbox()
    let home = ["FLAP_HOME": "\(disk.path)/data"]
    _ = try sandbox.run("solo", input: "kort\n1\n16\n240\nrust\n", environment: home)
    disk.fill()
    let run = try sandbox.run("wis", "1", "--ja", environment: home)
    if run.status != 0 { #expect(run.errors.contains("niets gewist")) }
    let left = try sandbox.run("toon", "--alle", environment: home).output
    #expect(left.contains("gesprek met jezelf") == (run.status != 0))
  }
}
