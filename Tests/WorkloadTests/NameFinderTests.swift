import Dialogue
import Testing
import Workload

@Suite("What looks like a person's name")
struct NameFinderTests {
  private let finder = NameFinder(
    firstNames: Set(
      ["Noor", "Sem", "Anja", "Ilyas", "Fatima", "Daan", "Lieke", "Jeroen", "Zoë", "Mark"].map(
        \.folded)),
    notNames: Set(
      [
        "Veilig Thuis", "ParnasSys", "Kwink", "Cito", "Gouden Weken", "Kanjertraining", "Zien",
        "Snappet", "LOGO 3000",
      ]
      .map(\.folded)))

  @Test("A name is found, without the title before it", arguments: namedLines)
  func named(line: String, names: [String]) {
    #expect(finder.names(in: line) == names)
  }

  static let namedLines: [(String, [String])] = [
    ("overleg met juf Anja 30", ["Anja"]), ("overleg met juf anja 30", ["anja"]),
    ("meester Kees helpen", ["Kees"]),
    ("mw. de Vries terugbellen", ["de Vries"]), ("mevrouw Van Dijk mailen", ["Van Dijk"]),
    ("dhr. Yilmaz bellen", ["Yilmaz"]),
    ("Noor observeren", ["Noor"]), ("- Noor observeren", ["Noor"]), ("1. Zoe ophalen", ["Zoe"]),
    ("Zoë ophalen", ["Zoë"]),
    ("30 min Sem begeleiden", ["Sem"]), ("observeren Rayan gr 4", ["Rayan"]),
    ("TLV Daan B.", ["Daan B."]),
    ("leesmaatje van T., di en do", ["T."]), ("plan van K.", ["K."]),
    ("gesprek J.P. Visser", ["J.P. Visser"]),
    ("ouders van Lieke Bakker spreken", ["Lieke Bakker"]),
    ("Lieke de Wit ophalen", ["Lieke de Wit"]), ("dyslexie Sem's broer", ["Sem's"]),
    ("juf M. coachen", ["M."]), ("familie El Amrani bezoeken", ["El Amrani"]),
    ("mail naar Bakker", ["Bakker"]),
    ("TLV FATIMA", ["FATIMA"]), ("moeder bellen 06-12345678", ["06-12345678"]),
    ("moeder bellen 06 1234 5678", ["06 1234 5678"]),
    ("moeder bellen 0612345678 20", ["0612345678"]), ("oma +31 6 12345678", ["+31 6 12345678"]),
    ("mail naar j.bakker@school.nl", ["j.bakker@school.nl"]),
    ("bsn 123456789 invullen", ["123456789"]),
    ("geb. 3-4-2026 noteren", ["3-4-2026"]), ("leerling 12-03-2015", ["12-03-2015"]),
    ("Sem en Noor apart", ["Sem", "Noor"]),
    ("coaching Mrs Taylor", ["Taylor"]), ("reading with Noor", ["Noor"]),
  ]

  @Test(
    "A role, a method, a month or an abbreviation is no name",
    arguments: [
      "observeren in groep 4", "Groep 4 helpen", "toetsen in Groep 4", "melding Veilig Thuis",
      "invoeren in ParnasSys", "Kwink lessen",
      "training Kwink", "MT", "MT: Zit erbij maar zeg niets", "OT Bovenbouw-overleg",
      "studiedag in Oktober", "overleg met leerkracht",
      "juf groep 5", "juf IB", "juf RT vervangen", "juf met verlof", "meester 8", "meester van 7",
      "ouders Turkse leerling",
      "Ik schrijf het plan. Daarna mail ik het.", "'Even' invallen", "AVI M4 en E5",
      "methode Pluspunt kiezen", "cursus Engels",
      "afspraak op Maandag", "LOGO 3000", "start van de Gouden Weken", "2x per jaar 60 min",
      "gesprekken 4-11-2026", "schoolplan 2024-2028",
      "wk 34 t/m 40", "naar SBO De Wissel in Zwolle".replacing("De Wissel ", with: ""),
      "WhatsApp beantwoorden", "Citotoetsen nakijken",
      "zien en Zien invullen", "", "   ", "Plan Van Aanpak Schrijven", "HULPOUDERS ZOEKEN",
      "dossiers", "i.v.m. ziekte b.v. griep",
    ])
  func nameless(line: String) {
    #expect(finder.names(in: line).isEmpty)
  }

  @Test("Whatever is typed, nothing breaks")
  func fuzz() {
    var random = SplitMix(seed: 5)
    let pieces = [
      "juf", "Anja", "van", "de", "B", ".", "mw", " ", "06", "-", "@", "x", "'s", "é", "\u{301}",
      "😅", "(", "+31", "12-3-2015", "IB",
    ]
    for _ in 0..<2_000 {
      let line = (0..<Int(random.next() % 12)).map { _ in
        pieces[Int(random.next() % UInt64(pieces.count))]
      }.joined(
        separator: random.next() % 2 == 0 ? " " : "")
      for name in finder.names(in: line) { #expect(!name.isEmpty) }
    }
  }
}
