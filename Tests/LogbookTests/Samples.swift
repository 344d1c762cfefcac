import Dialogue
import Logbook

/// Entries and logbooks to test with.
enum Samples {
  static func entry(
    _ number: Int, _ answer: Answer? = .done, key: Key? = nil, act: Int? = nil, at: Int = 0,
    source: Entry.Source = .person, list: Key? = nil, facts: Facts = [:], asked: String? = nil,
    undoes: Int? = nil
  ) -> Entry {
    Entry(
      number: number, act: act ?? number, at: at,
      key: key ?? Key(naming: Subject("task", number)),
      answer: answer, source: source, list: list, facts: facts, asked: asked, undoes: undoes)
  }

  static func texts(_ texts: [String], from first: Int = 1) -> [Entry] {
    texts.enumerated().map { entry(first + $0, .text($1), asked: "Wat nog meer?") }
  }
}

extension Logbook {
  /// Begins a session of SOLO.
  func begin(at time: Int = 100, with entries: [Entry] = []) throws -> Int {
    try begin(script: "solo", version: 1, language: .nl, at: time, with: entries)
  }

  /// All there is, to compare with.
  func everything() throws -> [String] {
    var lines = try sessions().map { "\($0)" }
    try forEachEntry { session, entry in
      // A dictionary is printed in any order.
      var rest = entry
      rest.facts = [:]
      lines.append("\(session) \(rest) \(entry.facts.sorted { $0.key < $1.key })")
    }
    return lines
  }
}
