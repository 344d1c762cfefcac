import Coach
import Dialogue
import TestSupport
import Testing

/// Whole conversations, as somebody reads them on a plain console.
@Suite("Whole conversations read well") struct GoldenTests {
  static let flap = [
    "Groepsbesprekingen voorbereiden en leiden - 90 min", "Invallen bij ziekte 2 uur",
    "Vast lid van het MT, anderhalf uur", "OPP's op tijd klaar (60)",
    "Kerstcommissie 2 uur per maand", "Wachtwoorden van het leerlingvolgsysteem",
    "Aansluiten bij oudergesprekken 45 min", "Opbrengsten op een rij",
  ]

  private static func transcript(_ language: Language = .nl) throws -> Transcript {
    Transcript(try .solo(in: language, material: try .steady))
  }

  /// The answers of somebody who changes a few things.
  private static let changes: [Ask: [String]] = [
    .post: ["functie"], .hours: ["16"], .pupils: ["220"], .worth: ["minder avonden werken"],
    .full: ["8"], .say: ["4"], .notZero: ["ik maak zelf mijn rooster"], .flap: flap,
    .flapPeople: ["Pleinwacht overnemen"], .monday: ["ik begin met een groepsbezoek"],
    .minutes: ["20", "een half uur", "10 minuten per dag", "1 uur"], .kinds: ["ja"],
    .domain: ["1"], .with: ["team"], .fits: ["nee", "ja"], .adjust: ["2"],
    .necessary: ["1", "1", "1", "1", "3", "1", "1", "1", "deels"],
    .owner: ["1", "3", "1", "1", "3", "1", "2", "3"], .meaning: ["1 3"],
    .judging: ["de directeur zit erbij"], .holds: ["1", "zoek ik uit"],
    .reasons: ["7", "8", "1 8", "8 9", "10", "8"], .moreReasons: ["2"],
    .pattern: ["dat niemand het ooit besloot"], .stopHere: ["doorgaan"], .keepCore: ["ja"],
    .decision: ["6", "2", "4", "3", "1", "5", "4"], .until: ["over 6 weken"],
    .ifNobody: ["dan gaat de groep naar huis"], .condition: ["3"], .asker: ["1", "2", "2"],
    .trial: ["2", "1"], .watcher: ["de conciërge"], .handOverTo: ["de administratie"],
    .handOverNeeds: ["een uitleg op papier"], .findOut: ["wie het vroeger deed"],
    .picks: ["2 3"], .tomorrow: ["geen"], .happened: ["de directeur vroeg het in de gang"],
    .wanted: ["helpen"], .thought: ["dan is het maar klaar"], .felt: ["druk"],
    .did: ["ik zei ja"], .otherWanted: ["rust in de tent"], .gives: ["ik hoor alles"],
    .costs: ["een middag per week"], .heart: ["ik zei ja voor ik nadacht"],
    .sentence: ["1"], .aloud: [""], .sounded: ["5"], .inTheWay: ["stukken"],
    .pushBack: [""], .expected: ["4"], .timeGoes: ["1"],
    .noticed: ["de leerkrachten, die mij vaker zien"],
    .plan: [
      "als de directeur mij maandag om advies vraagt", "als iemand mij in de gang aanspreekt",
    ],
    .planThen: ["", "dan zeg ik dat ik er morgen op terugkom"],
    .sure: ["8", "5"], .notLower: ["ik heb het geoefend"],
    .pointHigher: ["een collega die meekijkt"],
    .between: ["als er haast is, dan vraag ik tot wanneer"], .tell: ["mijn duo-collega"],
    .another: ["ja", "nee"], .closing: ["ik weet waar ik begin"], .paper: ["1 2"],
  ]

  @Test("The short route, with a few changes") func short() throws {
    var talk = try Self.transcript()
    talk.answer(Self.changes.merging([.time: ["1"]]) { $1 })
    #expect(talk.interview.session.isClosed)
    try expectGolden(talk.text, "short.nl.txt")
  }

  @Test("The long route, with everything") func long() throws {
    var talk = try Self.transcript()
    talk.answer(Self.changes.merging([.time: ["2"]]) { $1 })
    #expect(talk.interview.session.isClosed)
    try expectGolden(talk.text, "long.nl.txt")
  }

  @Test("In two goes: left before deciding, and taken up there") func twice() throws {
    var talk = try Self.transcript()
    var replies = Self.changes.merging([.time: ["3"], .stopHere: ["stoppen"]]) { $1 }
    talk.answer(replies)
    #expect(!talk.interview.session.isClosed)
    talk.resume()
    #expect(talk.interview.asked == .keepCore)
    replies[.paper] = [""]
    talk.answer(replies)
    #expect(talk.interview.session.isClosed)
    try expectGolden(talk.text, "twice.nl.txt")
  }

  @Test("Somebody who keeps everything is not held up", arguments: Language.allCases)
  func keepEverything(_ language: Language) throws {
    var talk = try Self.transcript(language)
    let lines =
      language == .nl
      ? [
        "Groepsbesprekingen 90 min", "OPP's bewaken 1 uur", "Ondersteuningsteam 1,5 uur",
        "Meekijken in de klas 2x45", "Leerkrachten begeleiden 2 uur", "Meldcode 10 min",
        "Groepsbesprekingen voorbereiden 45 min", "Starters begeleiden 1 uur",
      ]
      : [
        "Class reviews 90 min", "Development plans 1 hour", "Support team 1.5 hours",
        "Observing in class 2x45", "Guiding teachers 2 hours", "Meldcode 10 min",
        "Preparing class reviews 45 min", "Guiding starters 1 hour",
      ]
    talk.answer([
      .time: ["1"], .post: ["1"], .full: ["4"], .say: ["8"], .flap: lines, .fits: ["j"],
      .necessary: Array(repeating: "1", count: 8), .owner: Array(repeating: "1", count: 8),
      .keepCore: [language == .nl ? "ja" : "yes"],
    ])
    #expect(talk.interview.session.isClosed)
    try expectGolden(talk.text, "keep-everything.\(language.rawValue).txt")
  }

  @Test("The short route in English") func english() throws {
    var talk = try Self.transcript(.en)
    talk.answer([
      .time: ["short"], .post: ["task"], .hours: ["12.5"], .worth: ["fewer evenings"],
      .full: ["9"], .say: ["0"], .higher: ["when we had a third teacher"],
      .flap: [
        "- Class reviews 90 min", "- Standing in for the sick 2 h",
        "- Management team 2x per month 1 hour",
        "- Development plans (60)", "- Christmas 10 hours a year", "- Passwords",
        "- Meldcode", "- Talking with parents 45 min",
      ],
      .minutes: ["20", "10 minutes"], .kinds: ["4 6"], .domain: ["advice", "teach", "2"],
      .with: ["1", "2"], .fits: ["yes"],
      .necessary: ["yes", "yes", "yes", "yes", "yes", "partly", "no", "yes"],
      .owner: ["1", "3", "1", "3", "3", "4", "1"], .meaning: ["1"], .holds: ["1"],
      .whoThen: ["the deputy"], .reasons: ["3", "4", "5", "6", "7"], .keepCore: ["y"],
      .decision: ["4", "2", "3", "4", "5", "3", "1"], .asker: ["2", "1"], .trial: ["1", "1"],
      .condition: ["other"], .conditionText: ["if I may leave at four"],
      .handOverTo: ["the deputy", "the office"], .picks: ["1"], .tomorrow: ["1"],
      .sentence: ["2"], .sounded: ["8"], .pushBack: ["I hear you, and I will not"],
      .expected: ["6"], .timeGoes: ["6"], .timeElse: ["reading"],
      .plan: ["the director calls me on Monday"], .planThen: [""],
      .planAgain: ["If the director calls me on Monday, then I say no"], .sure: ["0"],
      .another: ["no"], .lookBack: ["in 4 weeks"], .closing: ["better"],
    ])
    #expect(talk.interview.session.isClosed)
    try expectGolden(talk.text, "short.en.txt")
  }
}
