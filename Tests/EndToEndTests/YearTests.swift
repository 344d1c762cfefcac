import Foundation
import TestSupport
import Testing

#if os(Linux)
/// What somebody does in a year with the program, on the days it would be done.
@Suite("A school year in one data folder", .serialized) struct YearTests {
  /// What is answered where these words are asked, one after another; else Enter.
  private typealias Replies = [String: [String]]

  private static let followUps: [Replies] = [
    [
      "Gaat er sindsdien iets beter": ["minder avonden"],
      "hoe liep het?": ["gedaan", "deels", "moment kwam niet"],
      "Wat speelde er?": ["een overleg over personeel"],
      "Wat deed je of zei je?": ["ik ging op tijd weg"],
      "Hoe reageerde de ander?": ["7"], "De tijd was bedoeld": ["zoals bedoeld"],
      "Hoe vol is je werkweek": ["6"],
      "Hoeveel heb je zelf te zeggen": ["5"], "of laat je hem los?": ["houden"],
      "Wil je een nieuwe als-dan": ["nee"],
      "Wanneer kijken we weer terug?": ["7 december"],
    ],
    [
      "hoe liep het?": ["toch niet gedaan", "gedaan", "gedaan"],
      "Wat gebeurde er vlak daarvoor?": ["er was echt niemand"],
      "De tijd was bedoeld": ["er kwam geen tijd"], "was een noodgreep": ["verlengd"],
      "tot welke dag nu?": ["1 februari"], "Hoe vol is je werkweek": ["8"],
      "Hoeveel heb je zelf te zeggen": ["5"], "of laat je hem los?": ["veranderen"],
      "Hoe wordt hij nu?": ["maandag bij de koffie de directeur vraagt of ik blijf"],
      "Wat zeg of doe je dan?": ["zeg ik dat ik alleen het tweede punt doe"],
      "Wil je een nieuwe als-dan": ["nee"],
      "Wanneer kijken we weer terug?": ["8 maart"],
    ],
    [
      "Gaat er sindsdien iets beter": ["niets"], "hoe liep het?": ["gedaan"],
      "De tijd was bedoeld": ["naar iets anders"], "was een noodgreep": ["teruggegeven"],
      "Hoe vol is je werkweek": ["5"],
      "Hoeveel heb je zelf te zeggen": ["7"], "of laat je hem los?": ["loslaten"],
      "Bewaren of wissen?": ["bewaren"],
      "Wil je een nieuwe als-dan": ["ja"], "Wil je nog een als-dan": ["nee"],
      "Wanneer speelt er nog iets?": ["een leerkracht op de gang om hulp vraagt"],
      "Wat zeg of doe je dan?": ["noem ik mijn spreekuur op donderdag"],
      "Wanneer kijken we weer terug?": ["7 juni"],
    ],
  ]

  private static let meeting: Replies = [
    "Met hoeveel zijn jullie?": ["4"], "Geeft iemand hier leiding": ["nee"],
    "Kan iedereen zich": ["ja"], "De volgende taak": ["pleinwacht", "dossiers", "kerstviering"],
    "Wie heeft deze ook,": ["3", "3", "2"], "Briefje": ["113", "131", "143", "313"],
    "met een joker": ["2"], "Waar hangt het van af?": ["of er een rooster is"],
    "typ de nummers van de redenen": ["1 2", "2", "2 9", "-"],
    "Wanneer kijken jullie samen terug?": ["14-1-2027"], "Wie leidt dan?": ["nummer 3"],
  ]

  private static let together: Replies = [
    "Met hoeveel zijn jullie?": ["5"], "Hoeveel mensen staken": ["2 1 1 0 0"],
    "Wat nemen jullie samen mee?": ["eerst vragen wie het rooster maakt"],
    "Wat mag er op papier": ["ook hoe het liep"], "Vindt iedereen": ["ja"],
    "Wanneer kijken jullie samen terug?": ["11-3-2027"], "Wie leidt dan?": ["nummer 1"],
  ]

  /// The lines of the first conversation; its emergency ends in the autumn.
  private static let first = Typed.short.map { $0 == "31-12-2030" ? "1 november" : $0 }

  /// The same tasks, in a week that is less full; what was jotted down is left for later.
  private static let second: [String] = Array(
    Typed.short.prefix(5) + ["5", "7", "mijn spreekuur", "laten liggen"] + Typed.short.dropFirst(8))

  /// What is made of it in the end: a name, and how it is asked for.
  private static let documents = [
    ("verslag.md", "export 1 --document verslag --formaat md"),
    ("directie.md", "export 1 --document directie --formaat md --ja"),
    ("taken.csv", "export 6 --document taken --formaat csv"),
    ("terugblik.md", "export 5 --document verslag --formaat md"),
    ("verloop.md", "export --document verloop --formaat md"),
    ("verloop.html", "export --document verloop --formaat html"),
    ("verloop.csv", "export --document verloop --formaat csv"),
    ("logboek.md", "export --alle --document logboek --formaat md"),
    ("groep.md", "export 1 --document groep --formaat md"),
    ("groep.csv", "export 1 --document groep --formaat csv"),
    ("groep-terugblik.md", "export 2 --document groep --formaat md"),
    ("agenda.ics", "agenda -o -"),
  ]

  @Test("It reads as one story, and every document of it holds") func year() throws {
    let sandbox = try Sandbox(at: .noon(7, 9, 2026))
    var story = ""
    func tell(_ arguments: [String], _ lines: [String]) throws {
      let run = try sandbox.run(
        arguments, bytes: Data((lines + [""]).joined(separator: "\n").utf8))
      #expect(run.status == 0, "\(arguments): \(run.errors)")
      story += "\n$ flap \(arguments.joined(separator: " "))\n" + run.output
    }
    func tell(_ arguments: [String], _ replies: Replies) throws {
      let session = try sandbox.piped(arguments)
      var left = replies
      while let asked = try session.nextQuestion() {
        guard !asked.hasPrefix("Hier heb ik een antwoord nodig") else {
          Issue.record("no answer: \(try session.kill().suffix(600))")
          return
        }
        let abouts = left.keys.filter { asked.contains($0) && left[$0]?.isEmpty == false }
        #expect(abouts.count < 2, "two replies fit: \(asked)")
        try session.answer(abouts.first.flatMap { left[$0]?.removeFirst() } ?? "")
      }
      let unasked = left.filter { !$1.isEmpty }
      #expect(unasked.isEmpty)
      story += "\n$ flap \(arguments.joined(separator: " "))\n" + (try session.end())
      #expect(session.status == 0)
    }
    func wait(until day: Int, _ month: Int, _ year: Int) throws {
      try sandbox.wind(seconds: .noon(day, month, year) - (sandbox.time ?? 0))
      try tell([], [])
    }

    try tell(["solo"], Self.first)
    try wait(until: 20, 9, 2026)
    try tell(["noteer", "surveilleren bij de toets 40 min"], [])
    try wait(until: 5, 10, 2026)
    try tell(["terugblik"], Self.followUps[0])
    try wait(until: 19, 11, 2026)
    try tell(["intervisie"], Self.meeting)
    try wait(until: 7, 12, 2026)
    try tell(["terugblik"], Self.followUps[1])
    try wait(until: 14, 1, 2027)
    try tell(["terugblik", "--bijeenkomst"], Self.together)
    try wait(until: 8, 3, 2027)
    try tell(["terugblik"], Self.followUps[2])
    try wait(until: 7, 6, 2027)
    try tell(["solo"], Self.second)
    try tell(["toon", "--alle"], [])
    try tell(["toon", "--balans"], [])
    try expectGolden(story, "year/story.nl.txt")
    for (name, line) in Self.documents {
      let run = try sandbox.run(line.split(separator: " ").map(String.init), bytes: Data())
      #expect(run.status == 0, "\(line): \(run.errors)")
      try expectGolden(run.output, "year/\(name)")
    }
  }
}

extension Int {
  /// Noon on a day, in seconds since 1970.
  fileprivate static func noon(_ day: Int, _ month: Int, _ year: Int) -> Int {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let date = calendar.date(from: DateComponents(year: year, month: month, day: day, hour: 12))
    return Int(date?.timeIntervalSince1970 ?? 0)
  }
}
#endif
