import Foundation
import PtySupport
import Testing

@Suite("Without a terminal at both ends", .serialized)
struct PlainConsoleTests {
  @Test("A pipe gives a transcript that reads as on a terminal")
  func pipe() throws {
    let session = try shell("printf 'een\\r\\n\\nw\\303\\251l' | probe list text text text | cat")
    #expect(try session.exitStatus() == .code(0))
    #expect(
      session.output.replacing("\r\n", with: "\n") == """
        Proef
        Vraag 1.
        > een
        <line 3: een>
        Vraag 2.
        >\u{20}
        <line 0: >
        Vraag 3.
        > wél
        <line 3: wél>
        Vraag 4.
        >\u{20}
        <end>
        Klaar, 80 kolommen.

        """)
  }

  @Test("What is not UTF-8 in a pipe is said to be, and the next line is read")
  func invalid() throws {
    let session = try shell("printf 'a\\377b\\ngoed\\n' | probe text text")
    try session.waitFor("<invalid>")
    try session.waitFor("<line 4: goed>")
  }

  @Test("Nothing to read is the end")
  func nothing() throws {
    let session = try shell("probe text </dev/null")
    try session.waitFor("<end>")
    #expect(try session.exitStatus() == .code(0))
  }

  @Test("Five thousand lines are read in a moment")
  func many() throws {
    let steps = Array(repeating: "text", count: 5_000).joined(separator: " ")
    let session = try shell("seq 5000 | probe \(steps) | tail -n 3")
    try session.waitFor("<line 4: 5000>", timeout: 20)
    #expect(try session.exitStatus() == .code(0))
  }

  @Test("A line of a million and more is refused, and the next is read")
  func million() throws {
    let session = try shell(
      "{ head -c 1048577 /dev/zero | tr '\\0' a; echo; echo goed; } | probe text text")
    try session.waitFor("<too long>")
    try session.waitFor("<line 4: goed>")
  }

  @Test("A reader that leaves is no error")
  func closed() throws {
    let session = try shell("{ yes | probe text text text text; echo status $?; } | head -n 1")
    try session.waitFor("Proef")
    #expect(try session.exitStatus() == .code(0))
  }

  @Test("Prompts go to the terminal where standard output carries a result")
  func result() throws {
    let session = try shell("probe --error text >\"$HOME/uit\"; echo; cat \"$HOME/uit\"")
    try session.waitFor("> ")
    try session.send("antwoord" + Key.enter)
    try session.waitFor("<line 8: antwoord>")
    try session.waitFor("\nuitkomst")
    #expect(try session.exitStatus() == .code(0))
  }

  @Test("A person who sends the output to a file still sees what they type")
  func outputToFile() throws {
    let session = try shell("probe text >\"$HOME/niets\"; echo; wc -c <\"$HOME/niets\"")
    try session.waitFor("> ")
    try session.send("é" + Key.enter)
    try session.waitFor("<line 1: é>")
    try session.waitFor("\n0")
  }

  @Test("Ctrl-C comes through while a pipe is silent")
  func interrupt() throws {
    let session = try shell("trap : INT; sleep 20 | probe text; exit 7")
    try session.waitFor("> ")
    try session.send(Key.interrupt)
    try session.waitFor("<interrupt empty>")
    #expect(try session.exitStatus() == .code(7))
  }

  @Test("Where a file is the input, the terminal can still be asked")
  func terminal() throws {
    let session = try shell("probe --terminal text </dev/null")
    try session.waitFor("> ")
    try session.send("ja" + Key.enter)
    try session.waitFor("<line 2: ja>")
  }
}
