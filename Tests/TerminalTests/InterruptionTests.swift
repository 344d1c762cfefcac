import Foundation
import PtySupport
import Testing

@Suite("Ctrl-C, Ctrl-D, Ctrl-Z, signals and resizing", .serialized)
struct InterruptionTests {
  @Test(
    "Ctrl-C comes back at once",
    arguments: [
      ("", "<interrupt empty>"), ("half", "<interrupt text>"),
      (Key.search, "<interrupt"), (Key.search + "abc", "<interrupt"),
    ])
  func interrupt(typed: String, said: String) throws {
    let session = try probe("text", "text", "text")
    try session.send(typed)
    session.settle()
    try session.send(Key.interrupt)
    try session.waitFor(said)
    try session.waitFor("> ")
    try session.send(Key.interrupt)
    try session.waitFor("<interrupt empty>")
    try session.waitFor("> ")
    try session.send("verder" + Key.enter)
    try session.waitFor("<line 6: verder>")
    #expect(try session.exitStatus() == .code(0))
    #expect(ScreenReader.hear(session.bytes).faults.isEmpty)
    #expect(session.flags == (true, true))
  }

  @Test("Ctrl-C in a long line writes over nothing")
  func interruptLong() throws {
    let session = try probe("text", "text", columns: 40)
    let text = String(repeating: "abcdefghi ", count: 12)
    try session.send(text + "\u{1}")
    session.settle()
    try session.send(Key.interrupt)
    try session.waitFor("<interrupt text>")
    let lines = Screen(session.bytes, columns: 40).lines
    #expect(lines[2...].joined(separator: " ").contains("i ^C <interrupt text>"))
  }

  @Test("Ctrl-D ends on an empty line only")
  func endOfInput() throws {
    let session = try probe("text", "text")
    try session.send("half" + Key.endOfInput)
    session.settle()
    try session.send("!" + Key.enter)
    try session.waitFor("<line 5: half!>")
    try session.waitFor("> ")
    try session.send(Key.endOfInput)
    try session.waitFor("<end>")
    #expect(try session.exitStatus() == .code(0))
    #expect(session.flags == (true, true))
  }

  @Test(
    "A signal finds the terminal as it was",
    arguments: [
      (SIGTERM, "text"), (SIGHUP, "text"), (SIGQUIT, "text"), (SIGTERM, "secret"),
      (SIGHUP, "secret"),
    ])
  func signals(number: Int32, step: String) throws {
    let session = try probe(step)
    #expect(session.flags == (false, step == "secret" ? session.flags.canonical : false))
    try session.send("half")
    session.settle()
    session.signal(number)
    try session.waitFor("<signal \(number)>")
    #expect(try session.exitStatus() == .signal(number))
    #expect(session.flags == (true, true))
    #expect(session.output.contains("\u{1B}[?2004l"))
  }

  @Test("A terminal that goes away ends the program")
  func hangUp() throws {
    let session = try probe("text", "text")
    try session.send("half")
    session.settle()
    session.hangUp()
    #expect(try session.exitStatus() == .signal(SIGHUP))
  }

  @Test("A terminal that goes away from a program that ignores it, is the end of the input")
  func hangUpIgnored() throws {
    let session = try shell("trap '' HUP; exec probe text text text")
    try session.waitFor("> ")
    try session.send("half")
    session.settle()
    session.hangUp()
    #expect(try session.exitStatus() == .code(0))
  }

  @Test("Ctrl-Z without a shell to go to leaves the line as it is")
  func suspendAlone() throws {
    let session = try probe("text")
    try session.send("half")
    session.settle()
    try session.send(Key.suspend)
    session.settle()
    try session.send("weg" + Key.enter)
    try session.waitFor("<line 7: halfweg>")
    #expect(Screen(session.bytes).lines.contains("> halfweg"))
  }

  @Test("Ctrl-Z and fg bring the line back", arguments: ["/bin/bash", "/bin/dash"])
  func suspend(shell: String) throws {
    guard FileManager.default.isExecutableFile(atPath: shell) else { return }
    let session = try PtySession(
      shell, shell.hasSuffix("bash") ? ["--norc", "--noprofile", "-i"] : ["-i"],
      environment: ["PS1": "shell$ ", "TERM": "xterm"])
    try session.waitFor("shell$ ")
    try session.send("'\(BuiltProducts.path(of: "TerminalProbe"))' text text\n")
    try session.waitFor("> ")
    let text = "een zin die op een rij van tachtig kolommen niet past, en dus op een tweede rij "
    try session.send(text + "half")
    try session.waitFor("half")
    #expect(session.flags == (false, false))
    try session.send(Key.suspend)
    try session.waitFor("shell$ ")
    #expect(Screen(session.bytes).lines.contains { $0.hasSuffix("half^Z") })
    try session.send("echo ge'zien'\r")
    try session.waitFor("gezien")
    try session.waitFor("shell$ ")
    try session.send("fg\r")
    let shown = try session.waitFor("half")
    #expect(shown.contains("> een zin"))
    try session.send("weg" + Key.enter)
    let drawn = try session.waitFor("<line 87: een zin")
    #expect(!drawn.contains("tachtig"))
    try session.waitFor("> ")
    try session.send(Key.endOfInput)
    try session.waitFor("shell$ ")
    #expect(session.flags.echo || shell.hasSuffix("bash"))
  }

  @Test("A stop during a secret line shows nothing either")
  func suspendSecret() throws {
    let session = try PtySession(
      "/bin/sh", ["-i"], environment: ["PS1": "shell$ ", "TERM": "xterm"])
    try session.waitFor("shell$ ")
    try session.send("'\(BuiltProducts.path(of: "TerminalProbe"))' secret\r")
    try session.waitFor("> ")
    try session.send("gehei")
    session.settle()
    try session.send(Key.suspend)
    try session.waitFor("shell$ ")
    try session.send("fg\r")
    try session.waitFor("> ")
    try session.send("m" + Key.enter)
    let shown = try session.waitFor("<line 6: geheim>")
    #expect(!shown.dropLast(16).contains("gehei"))
  }

  @Test("A new size redraws the line")
  func resize() throws {
    let session = try probe("text", "text", columns: 60)
    let text = "Een zin die op zestig kolommen past en op dertig niet"
    try session.send(text)
    session.settle()
    let before = session.bytes.count
    session.resize(rows: 20, columns: 30)
    try session.waitFor("niet")
    session.settle()
    let drawn = Screen(Array(session.bytes[before...]), columns: 30).lines
    #expect(drawn.joined().contains("Een zin die op zestig kolommen past en op dertig niet"))
    try session.send("!" + Key.enter)
    try session.waitFor("<line 54:")
    try session.waitFor("> ")
    try session.send(Key.enter)
    try session.waitFor("Klaar, 30 kolommen.")
  }
}
