import Foundation
import PtySupport
import Testing

@Suite struct InterruptionTests {
  private func begun(_ sandbox: Sandbox) throws -> PtySession {
    let session = try sandbox.terminal(["solo"])
    for line in ["kort", "1", "16"] {
      try session.waitFor("> ")
      try session.send("\(line)\r")
    }
    try session.waitFor("Voor ongeveer hoeveel leerlingen")
    try session.waitFor("> ")
    return session
  }

  private func nextQuestion(_ sandbox: Sandbox) throws -> String {
    try sandbox.run("solo", "--verder").output
  }

  @Test("Ctrl-C clears the line and says how to stop; on an empty line it saves and leaves")
  func controlC() throws {
    let sandbox = try Sandbox()
    let session = try begun(sandbox)
    try session.send("24")
    session.settle()
    try session.send("\u{3}")
    try session.waitFor("Regel leeggemaakt")
    try session.waitFor("> ")
    try session.send("\u{3}")
    try session.waitFor("Gestopt.")
    #expect(try session.exitStatus() == .code(130))
    #expect(try nextQuestion(sandbox).contains("Voor ongeveer hoeveel leerlingen"))
  }

  @Test("Ctrl-D and :pauze save and leave with 0", arguments: ["\u{4}", ":pauze\r"])
  func leaving(typed: String) throws {
    let sandbox = try Sandbox()
    let session = try begun(sandbox)
    try session.send(typed)
    try session.waitFor("Bewaard tot hier")
    #expect(try session.exitStatus() == .code(0))
    #expect(session.flags.echo)
    #expect(session.flags.canonical)
  }

  @Test(
    "A signal ends the program by itself, and nothing that was answered is lost",
    arguments: [SIGTERM, SIGHUP])
  func signal(number: Int32) throws {
    let sandbox = try Sandbox()
    let session = try begun(sandbox)
    try session.send("24")
    session.settle()
    session.signal(number)
    #expect(try session.exitStatus() == .signal(number))
    #expect(session.flags.echo)
    #expect(session.flags.canonical)
    #expect(try nextQuestion(sandbox).contains("Voor ongeveer hoeveel leerlingen"))
  }

  @Test("A second window is told that the conversation is open, and leaves with 75")
  func secondWindow() throws {
    let sandbox = try Sandbox()
    let session = try begun(sandbox)
    let second = try sandbox.run("solo", "--verder")
    #expect(second.status == 75)
    #expect(second.errors.contains("al open in een ander venster"))
    try session.send("240\r")
    try session.waitFor("Wat moet dit opleveren")
  }

  @Test("Nothing is kept of a conversation in which nothing was said")
  func nothingSaid() throws {
    let sandbox = try Sandbox()
    let session = try sandbox.terminal(["solo"])
    try session.waitFor("> ")
    try session.send("\u{4}")
    #expect(try session.exitStatus() == .code(0))
    #expect(try sandbox.run("toon", "--alle").output.contains("nog geen gesprekken"))
  }

  @Test("PageUp goes back, Ctrl-L blanks, and the question is asked again")
  func keys() throws {
    let sandbox = try Sandbox()
    let session = try begun(sandbox)
    try session.send("\u{1B}[5~")
    try session.waitFor("Hoeveel ib-uren")
    try session.waitFor("> ")
    try session.send("\u{C}")
    try session.waitFor("\u{1B}[3J")
    try session.waitFor("Hoeveel ib-uren")
  }

  @Test("Text with escapes is never sent to the terminal as it is")
  func escapes() throws {
    let sandbox = try Sandbox()
    let hostile = "kort\n1\n16\n240\n\u{1B}]0;boe\u{7}\u{202E}stil\u{9B}31m\n:overzicht\n"
    let run = try sandbox.run("solo", input: hostile)
    for scalar in run.output.unicodeScalars {
      let isActive =
        (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value)
      #expect(!isActive, "U+\(String(scalar.value, radix: 16))")
    }
    #expect(run.output.contains("stil"))
  }
}
