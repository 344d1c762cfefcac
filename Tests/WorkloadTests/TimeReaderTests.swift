import Dialogue
import Testing

@Suite("A time a week")
struct TimeReaderTests {
  private let reader = TimeReader()

  @Test("A Dutch time is read into minutes a week", arguments: dutchTimes)
  func dutch(line: String, minutes: Int) {
    #expect(reader.minutes(of: line) == minutes)
  }

  static let dutchTimes: [(String, Int)] = [
    ("90", 90), (" 90 ", 90), ("0", 0), ("niets", 0), ("90 min", 90), ("90min.", 90), ("90'", 90),
    ("90 minuten", 90), ("1,5u", 90), ("1,5", 90), ("2,5", 150), ("1.5 uur", 90), ("1.5", 90),
    ("1u30", 90), ("1u05", 65), ("1:30", 90), ("1:30 uur", 90), ("1.30 uur", 90), ("1.50 uur", 90),
    ("1 uur 15", 75), ("1 uur en 15 minuten", 75), ("1 uur 15 min", 75),
    ("een uur en een kwartier", 75),
    ("anderhalf uur", 90), ("drie kwartier", 45), ("vijf kwartier", 75), ("een half uur", 30),
    ("een halfuur", 30), ("halfuurtje", 30), ("half uurtje", 30), ("kwartiertje", 15),
    ("uurtje", 60),
    ("een kwartiertje", 15), ("driekwart uur", 45), ("½ uur", 30), ("1½ uur", 90), ("1/2 uur", 30),
    ("3/4 uur", 45), ("2x30", 60), ("2 x 45 min", 90), ("4x20", 80), ("2× een kwartier", 30),
    ("drie keer een half uur", 90), ("3 maal 20 minuten", 60), ("2x30 min", 60),
    ("11 uur", 660), ("2 uur", 120), ("30-45", 38), ("30 - 45 min", 38), ("30 à 45 minuten", 38),
    ("2 of 3 uur", 150), ("twee tot drie uur", 150), ("tussen 30 en 45 min", 38),
    ("een half uur tot een uur", 45), ("een uur of twee", 120), ("een minuut of tien", 10),
    ("twee en een half uur", 150), ("tweeënhalf uur", 150), ("zo'n 20 min", 20),
    ("zo’n 20 min", 20),
    ("±45", 45), ("± 45 min", 45), ("+/- 45 min", 45), ("+- 45", 45), ("ca. 1 uur", 60),
    ("ca 1 uur", 60),
    ("ongeveer een uur", 60), ("ik denk een uur", 60), ("een uur denk ik", 60),
    ("een ruim uur", 60),
    ("ruim een uur", 60), ("'n uur", 60), ("60???", 60), ("(60)", 60), ("- 60 min", 60),
    ("60+", 60),
    ("2 uur per maand", 30), ("20 uur per jaar", 30), ("20u pj", 30), ("20 uur p/j", 30),
    ("40 uur per schooljaar", 60), ("10 uur per kwartaal", 60), ("5 uur per periode", 30),
    ("10 minuten per jaar", 1), ("elke dag een kwartier", 75), ("dagelijks 10 min", 50),
    ("10 min per dag", 50), ("10 min p/d", 50), ("elke ochtend 15 min", 75),
    ("een kwartier per dag", 75),
    ("3x per jaar een dagdeel", 18), ("1x per 2 weken 2 uur", 60), ("2 uur per 2 weken", 60),
    ("om de week een uur", 30), ("een uur om de week", 30), ("om de twee weken een uur", 30),
    ("om de dag 20 min", 50), ("elke 14 dagen een uur", 30), ("een ochtend per week", 240),
    ("1 dag per week", 480), ("een halve dag per week", 240), ("hele dag", 480),
    ("een hele dag", 480),
    ("2 dagen", 960), ("anderhalve dag", 720), ("1 dag in de maand", 120),
    ("een week per jaar", 60),
    ("2 uur p/w", 120), ("2 uur pw", 120), ("2u/wk", 120), ("2 uur p.w.", 120), ("2 uur p wk", 120),
    ("1 uur per week", 60), ("60 per week", 60), ("60 pw", 60), ("60 per maand", 15),
    ("wekelijks een uur", 60), ("maandelijks 2 uur", 30), ("2 uur in de maand", 30),
    ("elke week 2x30", 60), ("elke dag 2x 15 min", 150), ("2x per week 20 min", 40),
    ("20 min, 2x per week", 40), ("2x per week 20", 40), ("1x per maand (90 min)", 23),
    ("1x per maand 2 uur per keer", 30), ("5 dagen per week een kwartier", 75),
    ("eens per maand een uur", 15),
    ("twee keer per jaar een dag", 24), ("60 + 30", 90), ("een uur en 2x per jaar een dag", 84),
    ("elke maandag een uur", 60), ("0,2 fte", 480), ("1.659 uur per jaar", 2489),
    ("168 uur", 10_080),
    ("een keer in de zes weken een uur", 10), ("2 uur per half jaar", 6),
    ("45 min per week, denk ik", 45),
    ("uur per week", 60), ("vijfenveertig minuten", 45), ("kwart\u{200B}ier", 15),
    ("1\u{A0}uur", 60),
  ]

  @Test("An English time is read into minutes a week", arguments: englishTimes)
  func english(line: String, minutes: Int) {
    #expect(reader.minutes(of: line) == minutes)
  }

  static let englishTimes: [(String, Int)] = [
    ("half an hour", 30), ("an hour and a half", 90), ("a quarter of an hour", 15), ("an hour", 60),
    ("three quarters of an hour", 45), ("an hour and a quarter", 75), ("one and a half hours", 90),
    ("twice a week 20 minutes", 40), ("2 hours a month", 30), ("20 hours a year", 30), ("30m", 30),
    ("1h 30m", 90), ("1h30", 90), ("90 mins", 90), ("2 hrs", 120), ("an hour or two", 120),
    ("two to three hours", 150), ("between 30 and 45 minutes", 38), ("about an hour", 60),
    ("every day a quarter of an hour", 75), ("10 minutes a day", 50), ("10 minutes daily", 50),
    ("an hour every other week", 30), ("an hour every two weeks", 30), ("an hour a fortnight", 30),
    ("3 times a year half a day", 18), ("one morning a week", 240), ("a whole day", 480),
    ("once a month 2 hours", 30), ("10 hours a term", 60), ("an hour per quarter", 6),
    ("forty-five minutes", 45), ("an hour and 15 minutes", 75), ("an hour, I think", 60),
    ("half an hour twice a week", 60), ("2x45 min", 90), ("one hour a week", 60),
    ("a day a month", 120),
    ("twenty minutes", 20), ("a good half hour", 30), ("an hour or so", 60), ("none", 0),
  ]

  @Test(
    "What is no time stays unread",
    arguments: [
      "", " ", "?", "weet ik niet", "veel", "geen idee", "groep 7", "2x", "2x per jaar",
      "99999999999 u",
      "99999999999999999999999999999", "169 uur", "9999999 uur", "-60", "06-12345678", "1-12-2026",
      "15 min per kind", "10 min pp", "een paar uur", "uur en", "60 60", "60 leerlingen", "1/3",
      "1:75", "12.10.2026", "elke dag", "a lot", "half", "x", "'", "per", "een",
      "30 min 40 kinderen",
      "1e999 uur", "0x0x0", "45-30 tot",
    ])
  func noTime(line: String) {
    #expect(reader.minutes(of: line) == nil)
  }

  @Test("The table of units is a value that may be another")
  func units() {
    let reader = TimeReader(units: TimeUnits(weeksAYear: 50, daysAWeek: 4, hoursADaypart: 3))
    #expect(reader.minutes(of: "50 uur per jaar") == 60)
    #expect(reader.minutes(of: "elke dag een kwartier") == 60)
    #expect(reader.minutes(of: "een ochtend") == 180)
  }

  @Test("Whatever is typed, a time is at most a week, and nothing breaks")
  func fuzz() {
    var random = SplitMix(seed: 41)
    let pieces = [
      "9999999", "0", "1", "30", "1,5", "½", "x", "×", "uur", "u", "min", "'", "per", "week",
      "jaar", "elke", "dag", "half", "een",
      "en", "tot", "-", "/", "fte", "om", "de", "2x", "1:30", "twice", "a", "(", ")", "kwartier",
      "😅", "\u{301}", "0,0001", "maand",
    ]
    for _ in 0..<6_000 {
      let line = (0..<Int(random.next() % 9)).map { _ in
        pieces[Int(random.next() % UInt64(pieces.count))]
      }
      .joined(separator: random.next() % 3 == 0 ? "" : " ")
      #expect((0...10_080).contains(reader.minutes(of: line) ?? 0))
      _ = DayReader(today: Day(number: 20_772)).day(in: line)
    }
  }

  @Test("A time that the coach says aloud is read back", arguments: Language.allCases)
  func readBack(language: Language) {
    for minutes in Array(1...600) + stride(from: 601, through: 10_080, by: 13) {
      #expect(reader.minutes(of: SpokenTime.aWeek(minutes, language)) == minutes)
    }
  }
}
