import Dialogue
import Logbook

/// Logs of far more than ten years: 100,000 entries in sessions of eighty.
enum StressLog {
  static let entries = 100_000
  private static let size = 80

  /// Nothing but lines that somebody typed: the most there can be to search in.
  static func fill(_ folder: String) throws {
    try fill(folder) { session, time in
      (1...size).map { entry($0, line: session * size + $0, at: time + $0) }
    }
  }

  /// Conversations as they go, with questions, choices and proposals: the most there can be to
  /// put into words.
  static func fillWithTalks(_ folder: String) throws {
    try fill(folder) { session, time in
      let tasks = (1...9).flatMap { talk(of: $0, line: session * 9 + $0) }
      let closing = (1...7).map {
        Entry(
          number: 0, act: 0, at: 0, key: Key(QuestionID($0 == 1 ? "worth" : "felt.\($0)")),
          answer: .text("rust, en tijd voor wie het nodig heeft"), source: .person,
          asked: "Wat moet dit opleveren?")
      }
      let profile = Entry(
        number: 0, act: 0, at: 0, key: Key("profile"), answer: .choices(["ib-klassiek", "0"]),
        source: .program)
      return ([profile] + tasks + closing).enumerated().map { place, entry in
        var entry = entry
        (entry.number, entry.act, entry.at) = (place + 1, place + 1, time + place)
        return entry
      }
    }
  }

  private static func fill(_ folder: String, _ said: (Int, Int) -> [Entry]) throws {
    let logbook = try Logbook(folder: folder)
    for session in 0..<(entries / size) {
      let time = 1_600_000_000 + session * 40_000
      let entries = said(session, time)
      let number = try logbook.begin(
        script: "solo", version: 1, language: .nl, at: time, with: entries)
      try logbook.append([], closes: true, to: number, at: time + size)
    }
  }

  /// A line of the flap, and all that is asked about it.
  private static func talk(of number: Int, line: Int) -> [Entry] {
    let task = Subject("task", number)
    func said(
      _ question: QuestionID, _ answer: Answer, by source: Entry.Source = .person,
      asked: String? = nil, _ facts: Facts = [:]
    ) -> Entry {
      Entry(
        number: 0, act: 0, at: 0, key: Key(question, task), answer: answer, source: source,
        facts: facts, asked: asked)
    }
    return [
      entry(number, line: line), said("domain", .choices(["care"]), by: .program),
      said("with", .choices(["teacher"]), by: .program),
      said("verdict", .choices(["core"]), by: .program),
      said(
        "minutes", .numbers([line % 90 + 5]), asked: "{task}: hoeveel tijd kost dit per week?"),
      said("necessary", .choices(["yes"]), asked: "{task}: moet dit op jullie school gebeuren?"),
      said("owner", .choices(["me"]), asked: "{task}: bij wie hoort deze taak?"),
      said(
        "decision", .choices(["keep"]), asked: "{task}: wat wil je hiermee? Nu {minutes} per week.",
        ["minutes": .minutes(line % 90 + 5)]),
    ]
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
