import Foundation
import PtySupport
import Testing

@Suite("Tab, and the user's own keys", .serialized)
struct CompletingTests {
  @Test("Tab never lists files", arguments: ["text", "list", "choice:ja,nee", "secret"])
  func files(step: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data().write(to: folder.appendingPathComponent("leerlingdossier.txt"))
    let session = try shell("cd '\(folder.path)' && exec probe \(step) text")
    try session.waitFor("> ")
    for typed in ["", "l", "./", "~/", "/"] {
      try session.send(Key.killLine + typed + Key.tab + Key.tab + Key.escape + "?")
      session.settle()
    }
    try session.send(Key.killLine + Key.enter)
    try session.waitFor("<line 0: >")
    #expect(!session.output.contains("leerlingdossier"))
    #expect(!session.output.contains("etc"))
  }

  @Test("Tab completes whole answers, and shows them where there are several")
  func choices() throws {
    let session = try probe("choice:weigeren,wél doen,overleggen")
    try session.send("w" + Key.tab)
    try session.waitFor("weigeren\r\nwél doen\r\n")
    try session.waitFor("> we")
    try session.send("l" + Key.tab)
    try session.waitFor("él doen")
    try session.send(Key.enter)
    try session.waitFor("<line 8: wél doen>")
    #expect(ScreenReader.hear(session.bytes).faults.isEmpty)
  }

  @Test("The user's vi keys and bindings stand")
  func inputrc() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try """
    set editing-mode vi
    $if flap
    "\\e[5~": "eigen"
    $endif
    """.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let session = try probe("text", "text", environment: ["INPUTRC": file.path])
    try session.send(Key.pageUp + " abc" + Key.escape)
    session.settle(quietMilliseconds: 100)
    try session.send("0x" + Key.enter)
    try session.waitFor("<line 8: igen abc>")
    try session.waitFor("> ")
    try session.send("half" + Key.pageDown)
    try session.waitFor("<forward: half>")
  }

  @Test("A binding of the user's for Ctrl-L and Tab stands")
  func conflicts() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try """
    set convert-meta on
    set input-meta off
    "\\C-l": "eigen"
    TAB: self-insert
    """.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let session = try probe("choice:weg", environment: ["INPUTRC": file.path])
    try session.send("é" + Key.clear + Key.tab + "w" + Key.enter)
    try session.waitFor("<line 8: éeigen w>")
  }
}
