import Dialogue
import Foundation
import Logbook

/// What the logbook costs, in milliseconds; the lowest and the middle of several runs.
///
/// Ten sessions of eight hundred entries are ten years; 125 are a stress.
struct Bench {
  let logbook: Logbook
  let folder: String

  init(_ logbook: Logbook, sessions: Int) throws {
    self.logbook = logbook
    folder = String(logbook.path.dropLast("/flap.sqlite".count))
    let words = [
      "ouders", "mail", "groepsbespreking", "dossier", "handelingsplan", "collega", "mt",
    ]
    for session in 1...sessions {
      let entries = (1...800).map { number -> Entry in
        let rest = "\(words[number % 7]) bijwerken en \(words[(number + session) % 7]) bellen"
        let text = number % 997 == session ? "naald \(rest)" : rest
        return Entry(
          number: number, act: number, at: number, key: Key(naming: Subject("task", number)),
          answer: number % 3 == 0 ? .choices(["keep"]) : .text(text), source: .person,
          facts: ["task": .answer(Key(naming: Subject("task", number)))],
          asked: "Moet {task} op onze school gebeuren? \(number % 40)")
      }
      _ = try logbook.begin(
        script: "solo", version: 1, language: .nl, at: session, with: entries)
    }
  }

  func run() throws {
    try time("open", 50) { _ = try Logbook(folder: folder) }
    try time("open and list sessions", 50) { _ = try Logbook(folder: folder).sessions() }
    let session = try logbook.begin(script: "solo", version: 1, language: .nl, at: 1)
    var number = 0
    try time("append one entry", 300) {
      number += 1
      let entry = Entry(
        number: number, act: number, at: 1, key: Key(naming: Subject("task", number)),
        answer: .text("een taak, 60 min"), source: .person, asked: "Wat nog meer?")
      try logbook.append([entry], to: session, at: 1)
    }
    try time("entries of a session", 20) { _ = try logbook.entries(of: 3) }
    try time("search a rare word", 10) { _ = try logbook.search(Search(["naald"])) }
    try time("search a common word", 5) { _ = try logbook.search(Search(["mail"])) }
    try time("every entry", 5) { try logbook.forEachEntry { _, _ in } }
    try time("full check", 5) { _ = try logbook.check() }
    try time("erase one entry", 5) {
      try logbook.append([], erasing: [number], to: session, at: 1)
      number -= 1
    }
    try time("erase a session", 1) { try logbook.erase(session: 2) }
  }

  private func time(_ name: String, _ count: Int, _ body: () throws -> Void) rethrows {
    let clock = ContinuousClock()
    let runs = try (0..<count).map { _ in try clock.measure(body) }.sorted()
    func milliseconds(_ duration: Duration) -> String {
      String(
        format: "%8.2f",
        Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1e3)
    }
    LogbookProbe.say("\(milliseconds(runs[0])) \(milliseconds(runs[count / 2]))  \(name)")
  }
}
