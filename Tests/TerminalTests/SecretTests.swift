import PtySupport
import Testing

@Suite("Lines that nobody may see", .serialized)
struct SecretTests {
  @Test("Nothing is shown and nothing can be brought back")
  func secret() throws {
    let session = try probe("secret", "text", "text", "text")
    try session.send("verborgen" + Key.killLine + "weg" + Key.killLine + Key.yank + "\u{1B}y")
    try session.send(Key.search + "zoek\u{7}" + Key.killLine)
    try session.send(Key.search + "speur\u{1B}")
    session.settle(quietMilliseconds: 100)
    try session.send(Key.killLine + "stil" + Key.enter)
    try session.waitFor("<line 4: stil>")
    try session.waitFor("> ")
    let yanks = String(repeating: "\u{1B}y", count: 12)
    try session.send(Key.yank + yanks + "\u{1F}" + Key.up + Key.search + Key.search)
    session.settle()
    try session.send(Key.interrupt)
    try session.waitFor("<interrupt")
    try session.waitFor("> ")
    try session.send("klaar" + Key.enter)
    try session.waitFor("<line 5: klaar>")
    for word in ["verborgen", "weg", "zoek", "speur"] {
      #expect(!session.output.contains(word), "\(session.transcript)")
    }
  }

  @Test("Ctrl-C on a secret line brings the echo back and keeps nothing")
  func interrupted() throws {
    let session = try probe("secret", "text")
    try session.send("verborgen" + Key.killLine + "meer")
    session.settle()
    try session.send(Key.interrupt)
    try session.waitFor("<interrupt text>")
    try session.waitFor("> ")
    try session.send(Key.yank + "te zien")
    try session.waitFor("te zien")
    #expect(!session.output.contains("verborgen"))
    #expect(!session.output.contains("meer"))
  }

  @Test("A hidden line ends once", arguments: ["xterm-256color", "dumb"])
  func ending(terminal: String) throws {
    for (typed, said) in [
      ("a\r", "<line 1: a>"), (Key.pageUp, "<back: >"), (Key.interrupt, "<interrupt empty>"),
      (Key.endOfInput, "<end>"),
    ] {
      let session = try probe("secret", environment: ["TERM": terminal])
      try session.send(typed)
      try session.waitFor(said)
      let lines = Screen(session.bytes).lines
      #expect(lines.dropFirst(2).first?.hasPrefix(">") == true)
      #expect(lines.dropFirst(3).first == said, "\(session.transcript)")
    }
  }

  @Test("The time is told above a hidden line, which stays hidden and whole")
  func tick() throws {
    let session = try probe("secrettick:Nog vijf minuten.")
    try session.send("1344")
    try session.waitFor("Nog vijf minuten.")
    try session.send("2" + Key.enter)
    let shown = try session.waitFor("<line 5: 13442>")
    #expect(!shown.dropLast(16).contains("1344"))
    let lines = Screen(session.bytes).lines
    #expect(lines.contains("Nog vijf minuten.") && !lines.contains { $0.contains("> 1") })
  }

  @Test("A pasted secret of several lines is not shown either")
  func pasted() throws {
    let session = try probe("secret", "text")
    try session.send(Key.paste("stil\nzwijgend") + Key.enter)
    let shown = try session.waitFor("<line 13: ")
    #expect(!shown.contains("stil"))
  }
}
