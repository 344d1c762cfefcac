import Dialogue
import Logbook

/// A log of far more than ten years: 100,000 entries in sessions of eighty.
enum StressLog {
  static let entries = 100_000
  private static let size = 80

  static func fill(_ folder: String) throws {
    let logbook = try Logbook(folder: folder)
    for session in 0..<(entries / size) {
      let time = 1_600_000_000 + session * 40_000
      let entries = (1...size).map { entry($0, line: session * size + $0, at: time + $0) }
      let number = try logbook.begin(
        script: "solo", version: 1, language: .nl, at: time, with: entries)
      try logbook.append([], closes: true, to: number, at: time + size)
    }
  }

  private static let words = [
    "overleg", "groepsplan", "toetskalender", "ouders", "dyslexie", "team", "directie", "rooster",
    "handelingsplan", "samenwerkingsverband", "leerling", "verslag", "begeleiding", "kleuters",
  ]

  /// A task line; one in a thousand holds the word that is looked for.
  static func entry(_ number: Int, line: Int, at time: Int = 0) -> Entry {
    let picked = (0..<6).map { words[(line * 7 + $0 * (line % 5 + 3)) % words.count] }
    let rare = line % 997 == 0 ? " trampoline" : ""
    return Entry(
      number: number, act: number, at: time, key: Key(naming: Subject("task", number)),
      answer: .text("\(picked.joined(separator: " ")) \(line)\(rare)"), source: .person,
      list: Key("flap"))
  }
}
