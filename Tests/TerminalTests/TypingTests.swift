import PtySupport
import Testing

@Suite("Typing at a terminal", .serialized)
struct TypingTests {
  @Test("A line goes in, words come out, and nothing is rewritten")
  func line() throws {
    let session = try probe("text")
    try session.send("coördinatie" + Key.enter)
    try session.waitFor("<line 11: coördinatie>")
    #expect(try session.exitStatus() == .code(0))
    let heard = ScreenReader.hear(session.bytes)
    #expect(heard.faults.isEmpty)
    #expect(
      heard.text == """
        Proef
        Vraag 1.
        > coördinatie
        <line 11: coördinatie>
        Klaar, 80 kolommen.

        """)
    #expect(session.flags == (true, true))
  }

  @Test(
    "Letters are deleted whole, and stored in one form",
    arguments: [
      ("é" + Key.backspace + "e", "<line 1: e>"),
      ("e\u{301}", "<line 1: \u{E9}>"),
      ("e\u{301}x" + Key.backspace + Key.backspace + "a", "<line 1: a>"),
      ("👍" + Key.backspace + "👎", "<line 1: 👎>"),
    ])
  func letters(typed: String, said: String) throws {
    let session = try probe("text")
    try session.send(typed + Key.enter)
    try session.waitFor(said)
  }

  @Test(
    "É is one letter in the C locale and in a locale that is missing",
    arguments: [
      ["LC_ALL": "C"], ["LC_ALL": nil, "LANG": "nl_NL.UTF-8"],
      ["LC_ALL": "nl_NL.UTF-8"], ["LC_ALL": nil, "LANG": nil],
    ] as [[String: String?]])
  func locales(environment: [String: String?]) throws {
    let session = try probe("text", environment: environment)
    try session.send("één" + Key.backspace + Key.backspace + Key.enter)
    try session.waitFor("<line 1: é>")
    #expect(Screen(session.bytes).lines.contains("> é"))
  }

  @Test("What is not UTF-8 is not taken")
  func invalid() throws {
    let session = try probe("text", "text")
    try session.send(bytes: [0x61, 0xFF, 0x62, 13])
    try session.waitFor("<invalid>")
    try session.waitFor("> ")
    try session.send("goed" + Key.enter)
    try session.waitFor("<line 4: goed>")
  }

  @Test("What stands there already can be edited")
  func prefill() throws {
    let session = try probe("prefill:oud antwoord", "prefill:weg")
    try session.send("!" + Key.enter)
    try session.waitFor("<line 13: oud antwoord!>")
    try session.waitFor("> ")
    try session.send(Key.killLine + Key.enter)
    try session.waitFor("<line 0: >")
  }

  @Test(
    "PageUp, PageDown and Ctrl-L come back at once, with what was typed",
    arguments: [
      (Key.pageUp, "<back: half>"), (Key.pageDown, "<forward: half>"), (Key.clear, "<blank: half>"),
    ])
  func keys(key: String, said: String) throws {
    let session = try probe("text", "text")
    try session.send("half" + key)
    try session.waitFor(said)
    try session.waitFor("> ")
    if key == Key.clear {
      #expect(session.output.contains("\u{1B}[2J\u{1B}[3J\u{1B}[H"))
    } else {
      #expect(ScreenReader.hear(session.bytes).faults.isEmpty)
      #expect(Screen(session.bytes).lines.contains("> half"))
    }
  }

  @Test("Nothing that was typed earlier comes back")
  func history() throws {
    let session = try probe("text", "text")
    try session.send("geheim" + Key.enter)
    try session.waitFor("<line 6: geheim>")
    try session.waitFor("> ")
    let before = session.bytes.count
    try session.send(Key.up + Key.search + "geh")
    session.settle()
    #expect(!String(decoding: session.bytes[before...], as: UTF8.self).contains("geheim"))
    try session.send(Key.interrupt)
    try session.waitFor("<interrupt")
  }

  @Test(
    "A long line wraps, and the cursor comes home",
    arguments: [
      (24, 80), (20, 60), (24, 40),
    ])
  func wrapping(rows: Int, columns: Int) throws {
    let session = try probe("text", rows: rows, columns: columns)
    let text = (1...20).map { "zorg\($0) " }.joined()
    try session.send(text + "\u{1}X" + Key.enter)
    try session.waitFor("Klaar")
    let heard = ScreenReader.hear(session.bytes, columns: columns)
    #expect(heard.faults.isEmpty)
    #expect(heard.text.split(separator: "\n").joined(separator: "").contains("Xzorg1"))
    let lines = Screen(session.bytes, columns: columns).lines
    #expect(lines[2].hasPrefix("> Xzorg1 zorg2 "))
    #expect(lines.last { !$0.isEmpty } == "Klaar, \(columns) kolommen.")
  }

  @Test("A dumb terminal gets no escapes, and letters still work")
  func dumb() throws {
    let session = try probe("list", "text", environment: ["TERM": "dumb"])
    try session.send("één\u{7F}n" + Key.enter)
    try session.waitFor("<line 3: één>")
    try session.waitFor("> ")
    try session.send("twee" + Key.enter)
    try session.waitFor("<line 4: twee>")
    #expect(try session.exitStatus() == .code(0))
    #expect(!session.bytes.contains(0x1B))
    #expect(ScreenReader.hear(session.bytes).faults.isEmpty)
  }

  @Test("Who hears the screen gets no style")
  func accessible() throws {
    let session = try probe("text", environment: ["ACCESSIBLE": "1"])
    try session.send("ja" + Key.enter)
    try session.waitFor("<line 2: ja>")
    #expect(!session.output.contains("\u{1B}[1m"))
    #expect(ScreenReader.hear(session.bytes).faults.isEmpty)
  }

  @Test("Something is said above a half-typed line, which stays")
  func tick() throws {
    let session = try probe("tick:Nog vijf minuten.", columns: 40)
    let text = "Een zin die net iets langer is dan een rij van veertig"
    try session.send(text)
    try session.waitFor("Nog vijf minuten.")
    try session.send("!" + Key.enter)
    try session.waitFor("<line 55: \(text.prefix(20))")
    let lines = Screen(session.bytes, columns: 40).lines
    #expect(lines[2] == "Nog vijf minuten.")
    #expect(lines[3] + lines[4] == "> \(text)!")
    #expect(ScreenReader.hear(session.bytes, columns: 40).faults.isEmpty)
  }

  @Test("Who types without a rest is told the time as well")
  func tickWhileTyping() throws {
    let session = try probe("tick:Nog vijf minuten.")
    let letters = 60
    for _ in 0..<letters {
      try session.send("a")
      session.settle(quietMilliseconds: 40)
    }
    #expect(session.output.contains("Nog vijf minuten."))
    #expect(session.output.contains("\u{7}"))
    try session.send(Key.enter)
    try session.waitFor("<line \(letters):")
    #expect(ScreenReader.hear(session.bytes).faults.isEmpty)
  }

  @Test("A million letters neither hang nor crash", arguments: [true, false])
  func million(isMarked: Bool) throws {
    let session = try probe("text", "text")
    let text = String(repeating: "a", count: 1 << 20)
    try session.send(isMarked ? Key.paste(text) : text)
    try session.send(Key.enter)
    try session.waitFor("<line of 1048576>", timeout: 60)
    try session.waitFor("> ")
    try session.send("kort" + Key.enter)
    try session.waitFor("<line 4: kort>")
  }
}
