import Foundation
import PtySupport
import Testing

@Suite struct PipeAndTerminalTests {
  @Test("The same lines say the same through a pipe and on a terminal", arguments: [80, 60])
  func same(columns: Int) throws {
    let piped = try Sandbox()
    let input = Typed.short.joined(separator: "\n") + "\n"
    let run = try piped.run("solo", input: input, environment: ["COLUMNS": "\(columns)"])
    #expect(run.status == 0)

    let typed = try Sandbox()
    let session = try typed.terminal(["solo"], columns: columns)
    for line in Typed.short {
      try session.waitFor("> ")
      // What is offered to edit goes first; Enter alone takes it.
      try session.send(line.isEmpty ? "\r" : "\u{15}\(line)\r")
    }
    #expect(try session.exitStatus() == .code(0))

    let heard = Screen(session.bytes, columns: columns).lines.joined(separator: "\n")
    #expect(words(heard) == words(run.output))
    #expect(words(heard).count > 500)
    #expect(heard.contains("klaar en bewaard"))
    #expect(run.output.contains("klaar en bewaard"))
  }

  /// Without what was typed, and wherever lines were broken; up to where a line is offered to
  /// edit, which only a terminal shows.
  private func words(_ text: String) -> [String] {
    let said = text.split(separator: "\n").filter { !$0.hasPrefix(">") }
      .prefix { !$0.hasPrefix("Maak er je eigen zin van") }
    return said.joined(separator: " ").split(separator: " ").map(String.init)
  }

  @Test("Without a terminal the program greets and says how to go on")
  func greeting() throws {
    let run = try Sandbox().run()
    #expect(run.status == 0)
    #expect(run.output.contains("Dag. Dit is Flap"))
    #expect(run.output.contains("flap solo --van"))
  }

  @Test(
    "A whole conversation is heard by a screen reader without faults",
    arguments: ["xterm", "dumb"])
  func screenReader(terminal: String) throws {
    let sandbox = try Sandbox()
    let session = try sandbox.terminal(["solo"], environment: ["TERM": terminal])
    for line in Typed.short.prefix(24) {
      try session.waitFor("> ")
      try session.send("\(line)\r")
    }
    try session.waitFor("> ")
    try session.send("\u{4}")
    #expect(try session.exitStatus() == .code(0))
    let (text, faults) = ScreenReader.hear(session.bytes)
    #expect(faults == [])
    #expect(text.contains("Bij elke taak staat wat voor werk"))
  }
}
