import PtySupport
import Testing

@Suite("Pasting at a terminal", .serialized)
struct PastingTests {
  @Test("Three lines at a list are three lines", arguments: [true, false])
  func list(isMarked: Bool) throws {
    let session = try probe(
      "list", "text", environment: isMarked ? [:] : ["TERM": "dumb"])
    try session.send(isMarked ? Key.paste("een\ntwee\r\ndrie\n") + "\r" : "een\rtwee\rdrie\r")
    try session.waitFor("<lines: een|twee|drie>")
    try session.waitFor("> ")
    try session.send("verder" + Key.enter)
    try session.waitFor("<line 6: verder>")
  }

  @Test("The last line of a paste without an end waits for Enter")
  func unfinished() throws {
    let session = try probe("list", environment: ["TERM": "dumb"])
    try session.send("een\rtwee\r\rdrie")
    try session.waitFor("> drie")
    try session.send(Key.enter)
    try session.waitFor("<lines: een|twee|drie>")
  }

  @Test("What was pasted is kept when Ctrl-C ends it")
  func interrupted() throws {
    let session = try probe("list", "list", environment: ["TERM": "dumb"])
    try session.send("een\rtwee\rdrie")
    try session.waitFor("> drie")
    try session.send(Key.interrupt)
    try session.waitFor("<lines: een|twee>")
    try session.waitFor("<interrupt text>")
  }

  @Test("At a text question a paste is one answer")
  func text() throws {
    let session = try probe("text", "text")
    try session.send(Key.paste("een\ntwee\ndrie") + Key.enter)
    try session.waitFor("<line 13: een")
    try session.waitFor("> ")
  }

  @Test("A tab in a paste stays a tab, also where Tab completes", arguments: [true, false])
  func tabs(isMarked: Bool) throws {
    let session = try probe(
      "choice:MT,overleg", environment: isMarked ? [:] : ["TERM": "dumb"])
    try session.send((isMarked ? Key.paste("Cito\t90") : "Cito\t90") + Key.enter)
    try session.waitFor("<line 7: Cito 90>")
  }

  @Test("Where it matters, what was typed before the question is dropped")
  func fresh() throws {
    let session = try probe("text", "fresh", environment: ["TERM": "dumb"])
    try session.send("een\rtwee\rdrie\r")
    try session.waitFor("<line 3: een>")
    try session.waitFor("> ")
    try session.send("nieuw" + Key.enter)
    try session.waitFor("<line 5: nieuw>")
  }

  @Test("An escape in a paste is shown, never obeyed")
  func escapes() throws {
    let session = try probe("text")
    try session.send(Key.paste("a\u{1B}[31mb") + Key.enter)
    try session.waitFor("<line 7: a<U+001B>[31mb>")
  }
}
