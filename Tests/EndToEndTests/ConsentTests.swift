import Foundation
import PtySupport
import Testing

/// The lines that a person reads before they lie on the director's desk.
@Suite struct ConsentTests {
  /// A closed conversation, and the sheet being made of it on a terminal.
  private func begun(_ sandbox: Sandbox) throws -> PtySession {
    _ = try sandbox.run("solo", input: Typed.short.joined(separator: "\n") + "\n")
    let session = try sandbox.terminal(
      ["export", "1", "--document", "directie", "--formaat", "md", "-o", "blad.md"])
    try session.waitFor("Per regel: ja zet hem zo op het blad")
    try session.waitFor("> ")
    return session
  }

  private func answer(_ line: String, _ session: PtySession) throws {
    try session.send("\(line)\r")
    try session.waitFor("> ")
  }

  /// What lies in the folder besides the data.
  private func files(_ sandbox: Sandbox) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: sandbox.folder.path(percentEncoded: false)
    ).filter { $0 != "data" }
  }

  private func sheet(_ sandbox: Sandbox) throws -> String {
    String(
      decoding: try Data(contentsOf: sandbox.folder.appending(path: "blad.md")), as: UTF8.self)
  }

  @Test("Each line stands on the sheet as it was agreed to, worded anew, or not at all")
  func lines() throws {
    let sandbox = try Sandbox()
    let session = try begun(sandbox)
    try answer("ja", session)
    try answer("gesprekken met ouders", session)
    try answer("nee", session)
    try answer("meedenken in het MT", session)
    try answer("", session)
    try answer("", session)
    try answer("weet ik niet", session)
    try session.send("ja\r")
    #expect(try session.exitStatus() == .code(0))
    let text = try sheet(sandbox)
    for words in ["groepsbesprekingen leiden", "gesprekken met ouders", "meedenken in het MT"] {
      #expect(text.contains("**\(words)**"))
    }
    for words in ["ouders bellen", "chromebooks", "MT met de directeur", "meldcode"] {
      #expect(!text.contains(words))
    }
    #expect(text.contains("Een taak in de organisatie"))
    #expect(text.contains("Samen"))
    #expect(session.output.contains("Typ ja of nee."))
  }

  @Test("Nothing but Enter is the safe wording everywhere, and no total")
  func enter() throws {
    let sandbox = try Sandbox()
    let session = try begun(sandbox)
    for _ in 1...6 { try answer("", session) }
    try session.send("\r")
    #expect(try session.exitStatus() == .code(0))
    let text = try sheet(sandbox)
    #expect(text.contains("Een taak in de zorgcoördinatie"))
    #expect(!text.contains("groepsbesprekingen leiden"))
    #expect(!text.contains("Samen"))
  }

  @Test("A possible name is doubted until it stays as it is or goes")
  func names() throws {
    let sandbox = try Sandbox()
    let session = try begun(sandbox)
    try session.send("overleg met Anja\r")
    try session.waitFor("‘Anja’ lijkt een naam")
    try session.waitFor("> ")
    try session.send("\u{15}overleg met Joost\r")
    try session.waitFor("‘Joost’ lijkt een naam")
    try session.waitFor("> ")
    try answer("\u{15}overleg met een collega", session)
    // A line that is emptied is left out.
    try session.send("bellen met Anja\r")
    try session.waitFor("‘Anja’ lijkt een naam")
    try session.waitFor("> ")
    try answer("\u{15}", session)
    for _ in 1...4 { try answer("", session) }
    try session.send("\r")
    #expect(try session.exitStatus() == .code(0))
    let text = try sheet(sandbox)
    #expect(text.contains("**overleg met een collega**"))
    for name in ["Anja", "Joost", "bellen"] { #expect(!text.contains(name)) }
  }

  @Test("A line that is too long for the sheet is offered to make shorter")
  func long() throws {
    let sandbox = try Sandbox()
    let session = try begun(sandbox)
    try session.send(String(repeating: "lang ", count: 20) + "\r")
    try session.waitFor("Op het blad passen 80 tekens per regel")
    try session.waitFor("> ")
    try answer("\u{15}kort", session)
    for _ in 1...5 { try answer("", session) }
    try session.send("\r")
    #expect(try session.exitStatus() == .code(0))
    #expect(try sheet(sandbox).contains("**kort**"))
  }

  @Test("A question mark says once more how it goes, and Ctrl-L shows the line again")
  func help() throws {
    let sandbox = try Sandbox()
    let session = try begun(sandbox)
    try session.send("?\r")
    try session.waitFor("Per regel: ja zet hem zo op het blad")
    try session.waitFor("> ")
    try session.send("\u{C}")
    try session.waitFor("Je typte: ‘groepsbesprekingen leiden’")
    try session.waitFor("> ")
  }

  @Test(
    "Ctrl-C and Ctrl-D in the middle write nothing and leave nothing",
    arguments: ["\u{3}", "\u{4}"])
  func stopping(key: String) throws {
    let sandbox = try Sandbox()
    let session = try begun(sandbox)
    try answer("ja", session)
    try session.send(key)
    try session.waitFor("Er is niets geschreven")
    #expect(try session.exitStatus() == .code(130))
    #expect(try files(sandbox) == [])
  }

  @Test("A signal in the middle writes nothing and leaves nothing")
  func signal() throws {
    let sandbox = try Sandbox()
    let session = try begun(sandbox)
    try answer("ja", session)
    session.signal(SIGTERM)
    #expect(try session.exitStatus() == .signal(SIGTERM))
    #expect(try files(sandbox) == [])
  }

  @Test("Without a terminal nothing in one's own words is on it, and that is said")
  func unattended() throws {
    let sandbox = try Sandbox()
    _ = try sandbox.run("solo", input: Typed.short.joined(separator: "\n") + "\n")
    let run = try sandbox.run("export", "--document", "directie", "--formaat", "md")
    #expect(run.status == 0)
    #expect(run.errors.contains("Hier kan niemand meelezen"))
    #expect(!run.output.contains("groepsbesprekingen"))
  }
}
