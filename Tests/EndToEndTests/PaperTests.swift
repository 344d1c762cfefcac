import Foundation
import PtySupport
import Testing

/// What is written at the end of a conversation on a terminal.
@Suite struct PaperTests {
  /// A whole conversation, in which both documents are asked for.
  private func spoken(_ sandbox: Sandbox) throws -> PtySession {
    let session = try sandbox.terminal(["solo"])
    for line in Typed.short.dropLast(2) {
      try session.waitFor("> ")
      try session.send(line.isEmpty ? "\r" : "\u{15}\(line)\r")
    }
    try session.waitFor("Wat wil je op papier?")
    try session.waitFor("> ")
    try session.send("1 2\r")
    try session.waitFor("Dit was het.")
    try session.waitFor("> ")
    try session.send("\r")
    return session
  }

  private func names(_ sandbox: Sandbox) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: sandbox.folder.path(percentEncoded: false)
    ).filter { $0 != "data" }.sorted()
  }

  private func mode(_ name: String, _ sandbox: Sandbox) throws -> Int? {
    let path = sandbox.folder.appending(path: name).path(percentEncoded: false)
    return try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("Both documents come where the person is, under neutral names, for the owner only")
  func both() throws {
    let sandbox = try Sandbox()
    let session = try spoken(sandbox)
    try session.waitFor("Geschreven: verslag-")
    try session.waitFor("Je ziet elke regel eerst")
    for _ in 1...7 {
      try session.waitFor("> ")
      try session.send("\r")
    }
    try session.waitFor("Geschreven: directie-")
    #expect(try session.exitStatus() == .code(0))
    let names = try names(sandbox)
    #expect(names.count == 2)
    for (name, kind) in zip(names, ["directie", "verslag"]) {
      #expect(name.wholeMatch(of: /[a-z]+-\d{4}-\d\d-\d\d\.html/) != nil)
      #expect(name.hasPrefix(kind))
      #expect(try mode(name, sandbox) == 0o600)
    }
  }

  @Test("A name that is taken stays as it is, and stopping at the sheet keeps the report")
  func taken() throws {
    let sandbox = try Sandbox()
    let today = Date.now.formatted(
      Date.ISO8601FormatStyle(timeZone: TimeZone(identifier: "Europe/Amsterdam") ?? .gmt)
        .year().month().day())
    _ = try sandbox.file("verslag-\(today).html", "van mij")
    let session = try spoken(sandbox)
    try session.waitFor("Geschreven: verslag-\(today)-2.html")
    try session.waitFor("Je typte:")
    try session.waitFor("> ")
    try session.send("\u{3}")
    try session.waitFor("Er is niets geschreven")
    try session.waitFor("flap export 1 --document directie")
    #expect(try session.exitStatus() == .code(0))
    #expect(try names(sandbox) == ["verslag-\(today)-2.html", "verslag-\(today).html"])
    let path = sandbox.folder.appending(path: "verslag-\(today).html")
    #expect(try String(contentsOf: path, encoding: .utf8) == "van mij")
  }
}
