import Testing
import Workload

@Suite("A task line")
struct TaskLineReaderTests {
  private let reader = TaskLineReader()

  @Test("A line gives its task and its minutes", arguments: timedLines)
  func timed(input: String, text: String, minutes: Int) {
    let line = reader.line(input)
    #expect(line.text == text)
    #expect(line.minutes == minutes)
    #expect(line.input == input)
  }

  static let timedLines: [(String, String, Int)] = [
    ("waarnemen als iemand ziek is 2 uur", "waarnemen als iemand ziek is", 120),
    ("bellen, dat is 2 uur", "bellen", 120),
    ("rapporten nalezen - 25", "rapporten nalezen", 25), ("teamoverleg; 75", "teamoverleg", 75),
    ("MDO's plannen   40", "MDO's plannen", 40), ("1. rondje klassen 35", "rondje klassen", 35),
    ("2) meekijken gr 4-5\t50", "meekijken gr 4-5", 50),
    ("• groeidocument gr 6   20", "groeidocument gr 6", 20),
    ("* ouders + meester gr 8 (stroef)   45", "ouders + meester gr 8 (stroef)", 45),
    ("- [ ] notulen zorgoverleg 30", "notulen zorgoverleg", 30),
    ("✓ toetsrooster (60)", "toetsrooster", 60),
    ("– dossiers: 90'", "dossiers", 90), ("mail 30???", "mail", 30), ("mail 60!!", "mail", 60),
    ("kind uit gr 5?? 45", "kind uit gr 5??", 45), ("telefoon 20 😅", "telefoon 😅", 20),
    ("☎️ 15", "☎️", 15), ("MT ..... 60", "MT", 60), ("| MT | 60 |", "MT", 60),
    ("**mail** 60", "mail", 60),
    ("netwerkdag 1,5u", "netwerkdag", 90), ("bouwoverleg 1,5", "bouwoverleg", 90),
    ("coachen anderhalf uur", "coachen", 90), ("kleuters drie kwartier", "kleuters", 45),
    ("taalgroepje gr 4 3x25", "taalgroepje gr 4", 75), ("rekenklas 2 x 40 min", "rekenklas", 80),
    ("studie 11 uur", "studie", 660), ("inloop 30-45", "inloop", 38),
    ("inloop 30 à 45 min", "inloop", 38),
    ("2 uur per maand wijkteam", "wijkteam", 30), ("wijkteam (2 uur per maand)", "wijkteam", 30),
    ("hek open elke dag een kwartier", "hek open", 75),
    ("elke dag hek open 15 min", "elke dag hek open", 75),
    ("schoolbrede analyse 3x per jaar een dagdeel", "schoolbrede analyse", 18),
    ("logopedist 1x per 2 weken 2 uur", "logopedist", 60),
    ("1x per maand OT 2 uur", "1x per maand OT", 30),
    ("werkgroep lezen, 20 uur per jaar", "werkgroep lezen", 30), ("pauze 20 min p/w", "pauze", 20),
    ("meekijken 50 min + nagesprek 20 min", "meekijken + nagesprek", 70),
    ("meekijken 50 + nagesprek 20", "meekijken + nagesprek", 70),
    (
      "printer gr 3 fiksen 15 min, leverancier bellen 10 min",
      "printer gr 3 fiksen, leverancier bellen", 25
    ),
    (
      "overleg, agenda en nog een kwartier opruimen, 80 minuten samen",
      "overleg, agenda en nog een kwartier opruimen", 80
    ),
    ("AB'er, ongeveer 35 min per week als het meezit", "AB'er, als het meezit", 35),
    ("verslagen typen (kost me 2 uur/wk)", "verslagen typen", 120),
    ("KB 3x pj, per week zo'n 10", "KB 3x pj", 10),
    ("noodrooster (crisis, 1x per 2 weken)   120", "noodrooster (crisis, 1x per 2 weken)", 120),
    ("moeder terugbellen 06-98765432   15", "moeder terugbellen 06-98765432", 15),
    ("leesproject 2024-2028 60", "leesproject 2024-2028", 60), ("RT 1-op-1 60", "RT 1-op-1", 60),
    ("kopieën - 5", "kopieën", 5), ("kopieën\t5", "kopieën", 5), ("kopieën, 5", "kopieën", 5),
    ("sport 0 min", "sport", 0),
    ("bespreken met lkr 60", "bespreken met lkr", 60),
    ("viering vrijdag 20", "viering vrijdag", 20),
    ("‘even’ gr 4 60", "‘even’ gr 4", 60), ("mail\u{A0}60", "mail", 60),
    ("ma\u{200B}il 60\u{200B}", "mail", 60),
    ("pleindienst een half uur per dag", "pleindienst", 150), ("60 min mail", "mail", 60),
    ("team meeting 1.5 hours", "team meeting", 90), ("emails 20 min a day", "emails", 100),
    ("half an hour a week phone calls", "phone calls", 30),
    ("reading group twice a week 20 minutes", "reading group", 40),
    ("observing 40 min + feedback 20 min", "observing + feedback", 60),
    ("parents 2 hours a term", "parents", 12),
    ("elke dag een kwartier", "elke dag een kwartier", 75),
    ("dan schuif ik een half uurtje aan", "dan schuif ik een half uurtje aan", 30),
  ]

  @Test("A number that belongs to the words before it is no time", arguments: untimedLines)
  func untimed(input: String, text: String) {
    let line = reader.line(input)
    #expect(line.text == text)
    #expect(line.minutes == nil)
  }

  static let untimedLines: [(String, String)] = [
    ("helpen in groep 5", "helpen in groep 5"), ("gr 1/2", "gr 1/2"), ("klas 3", "klas 3"),
    ("leerjaar 4", "leerjaar 4"),
    ("lezen 1 op 1", "lezen 1 op 1"), ("toetsen t/m 8", "toetsen t/m 8"),
    ("toetsen tm 8", "toetsen tm 8"),
    ("plan week 38", "plan week 38"), ("plan wk 40", "plan wk 40"),
    ("invallen op locatie 2", "invallen op locatie 2"),
    ("lokaal 12", "lokaal 12"), ("bellen van 9 tot 10", "bellen van 9 tot 10"),
    ("coachen juf 6", "coachen juf 6"),
    ("groepen 3, 5", "groepen 3, 5"), ("proefweek 22 en 23", "proefweek 22 en 23"),
    ("overleg om 12.30", "overleg om 12.30"),
    ("inloop 8.30-9.15", "inloop 8.30-9.15"), ("oma 06-12345678", "oma 06-12345678"),
    ("jaarplan 2027", "jaarplan 2027"),
    ("gesprekken 4-11-2026", "gesprekken 4-11-2026"),
    ("sollicitaties, nu 3 per maand", "sollicitaties, nu 3 per maand"),
    ("leerlingbespreking 2x pj", "leerlingbespreking 2x pj"),
    ("gesprekken 15 min per kind", "gesprekken 15 min per kind"),
    ("10-minutengesprekken", "10-minutengesprekken"),
    ("10 min-gesprek bijzitten", "10 min-gesprek bijzitten"),
    ("gr 8'ers helpen kiezen", "gr 8'ers helpen kiezen"),
    ("leerplicht: 16 dagen ziek", "leerplicht: 16 dagen ziek"),
    ("start over 2 weken", "start over 2 weken"), ("arts belt om 11 uur", "arts belt om 11 uur"),
    ("hb-taak, 60 uur", "hb-taak, 60 uur"),
    ("kopieën 5", "kopieën 5"), ("toets M4", "toets M4"),
    ("45 kinderen tellen", "45 kinderen tellen"),
    ("mail 99999999999 uur", "mail 99999999999 uur"), ("sint", "sint"), ("- sint", "sint"),
    ("invallen?", "invallen?"),
    ("Ik schrijf het zorgplan.", "Ik schrijf het zorgplan."),
    ("helping in grade 7", "helping in grade 7"), ("room 12", "room 12"),
    ("MDA++", "MDA++"), ("MT:", "MT"), ("#1 mail", "1 mail"),
  ]

  @Test("Every line of a list is read, headings and remarks are no tasks")
  func list() {
    let text = """
      \u{FEFF}MIJN LIJST!!\r
      \r
      1. kijken bij gr 3 60\r
      ZORG\r
      OT\r
      OT plannen 30\r

      ## Overleg
      MT
      - mt voorbereiden 20
      Voor ouders:
        - koffie
        - inloop
      HEEL VEEL REGELWERK
      kerst 20
      - kerstboom
      LUIZEN ZOEKEN 15
      enz.
      ...
      """
    let lines = reader.lines(of: text)
    #expect(lines.map(\.number) == Array(1...19))
    #expect(
      lines.compactMap(\.text) == [
        "kijken bij gr 3", "OT", "OT plannen", "MT", "mt voorbereiden", "koffie", "inloop",
        "HEEL VEEL REGELWERK", "kerst", "kerstboom", "LUIZEN ZOEKEN",
      ])
    #expect(lines.compactMap(\.minutes) == [60, 30, 20, 20, 15])
    #expect(lines.filter(\.isBlank).map(\.number) == [2, 7])
    #expect(lines[0].input == "MIJN LIJST!!")
  }

  @Test("A list in capitals, or with an odd bullet, keeps all its tasks")
  func loud() {
    let capitals = reader.lines(of: "PLEINWACHT\nLUIZEN\nBOEKEN KAFTEN")
    #expect(capitals.compactMap(\.text).count == 3)
    let hashes = reader.lines(of: "# mail\n# telefoon\n# dossiers")
    #expect(hashes.compactMap(\.text) == ["mail", "telefoon", "dossiers"])
    #expect(reader.lines(of: "ZORG").compactMap(\.text) == ["ZORG"])
  }

  @Test("In a list where lines end in a time, a lonely 5 is one as well")
  func lonelyFive() {
    let lines = reader.lines(of: "mail 60\nkopieën 5\ntelefoon 20\njuf 5")
    #expect(lines.map(\.minutes) == [60, 5, 20, nil])
  }

  @Test("Lines end in any kind of newline", arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{B}"])
  func newlines(newline: String) {
    let lines = reader.lines(of: ["mail 30", "", "MT 60", ""].joined(separator: newline))
    #expect(lines.map(\.text) == ["mail", nil, "MT"])
    #expect(lines.map(\.minutes) == [30, nil, 60])
  }

  @Test("A text of nothing has no lines")
  func empty() {
    #expect(reader.lines(of: "").isEmpty)
    #expect(reader.lines(of: "\u{FEFF}").isEmpty)
    #expect(reader.lines(of: "\n\n").map(\.text) == [nil, nil])
  }

  @Test("Whatever is typed, nothing breaks and no task is lost")
  func fuzz() {
    var random = SplitMix(seed: 7)
    let pieces = [
      "mail", "MT", "groep", "gr", "5", "60", "1,5", "u", "uur", "min", "x", "2x", "-", "(", ")",
      "per", "week", "jaar",
      "elke", "dag", "een", "half", "kwartier", "'", "’", "+", "/", ":", ";", ",", ".", "...", "\t",
      "  ", "😅", "é", "e\u{301}",
      "\u{200B}", "\u{A0}", "#", "*", "99999999999999999999", "0", "½", "tot", "of", "1:30",
      "06-1234", "\u{202E}", "%", "a",
    ]
    for _ in 0..<4_000 {
      let input = (0..<Int(random.next() % 9)).map { _ in
        pieces[Int(random.next() % UInt64(pieces.count))] + (random.next() % 3 == 0 ? "" : " ")
      }.joined()
      let line = reader.line(input)
      #expect((line.minutes ?? 0) >= 0 && (line.minutes ?? 0) <= 10_080)
      if input.contains(where: \.isLetter) { #expect(line.text?.isEmpty == false, "\(input)") }
      for scalars in [input.unicodeScalars.reversed().map { $0 }] {
        _ = reader.line(String(String.UnicodeScalarView(scalars)))
      }
    }
    for _ in 0..<2_000 {
      let scalars = (0..<Int(random.next() % 40)).compactMap { _ in
        Unicode.Scalar(UInt32(truncatingIfNeeded: random.next() % 0x3000))
      }
      let text = String(String.UnicodeScalarView(scalars))
      let lines = reader.lines(of: text)
      for line in lines where line.input.contains(where: \.isLetter) && lines.count == 1 {
        #expect(line.text?.isEmpty == false)
      }
    }
  }
}

/// The same numbers in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
