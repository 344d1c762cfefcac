/// The words, Dutch and English, that times are made of; all folded.
enum TimeWords {
  /// A length of time that a number can stand before.
  enum Unit: Sendable { case minute, quarterHour, halfHour, hour, daypart, day, week, fullPost }

  /// How often something comes back.
  enum Period: Sendable { case day, week, fortnight, month, term, halfYear, year }

  static let units: [String: Unit] = spread([
    .minute: "m min mins minuut minuten minuutje minuutjes minute minutes",
    .quarterHour: "kwartier kwartiertje kwartieren kwartiertjes",
    .halfHour: "halfuur halfuurtje halfuurtjes halfuren",
    .hour: "u uur uren uurtje uurtjes h hr hrs hour hours klokuur klokuren lesuur lesuren",
    .daypart: """
    dagdeel dagdelen ochtend ochtenden ochtendje middag middagen middagje avond avonden avondje \
    morning mornings afternoon afternoons evening evenings
    """,
    .day: "dag dagen dagje werkdag werkdagen day days",
    .week: "week weken wkn weekje werkweek werkweken weeks",
    .fullPost: "fte",
  ])

  /// Units that are a time of their own, without a number before them.
  static let bareUnits: Set = Set(words("kwartiertje halfuur halfuurtje uurtje dagdeel kwartier"))

  static let periods: [String: Period] = spread([
    .day: """
    d dag dagen day days schooldag schooldagen werkdag werkdagen ochtend ochtenden morgen middag \
    middagen avond avonden morning afternoon evening pauze break
    """,
    .week: """
    w wk wkn week weken weeks weekend schoolweek schoolweken maandag dinsdag woensdag donderdag \
    vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday
    """,
    .fortnight: "fortnight",
    .month: "mnd maand maanden mo month months",
    .term:
      "kwartaal kwartalen periode periodes quarter quarters term terms trimester trimesters blok",
    .halfYear: "halfjaar semester semesters",
    .year: "j jr jaar jaren schooljaar schooljaren yr year years schoolyear",
  ])

  /// Periods that a short word or an adverb names whole.
  static let adverbs: [String: Period] = spread([
    .day: "dagelijks dagelijkse daags daily pd",
    .week: "wekelijks wekelijkse weekly pw pwk",
    .fortnight: "tweewekelijks tweewekelijkse fortnightly biweekly",
    .month: "maandelijks maandelijkse monthly pm pmnd",
    .halfYear: "halfjaarlijks halfjaarlijkse",
    .year: "jaarlijks jaarlijkse yearly annually pj pjr",
  ])

  /// Periods that `a` can stand before: `an hour a week`.
  static let englishPeriods = Set(
    words("day week month year term quarter fortnight semester trimester schoolyear"))

  /// Periods that a stroke can stand before: `2 uur/wk`.
  static let calendar = Set(
    words(
      """
      d dag day w wk week mnd maand mo month kwartaal quarter periode term trimester semester j jr \
      jaar schooljaar yr year
      """))

  static let counts: [String: Double] = [
    "eens": 1, "once": 1, "twice": 2, "thrice": 3, "eenmaal": 1, "tweemaal": 2, "driemaal": 3,
    "viermaal": 4,
  ]

  static let numbers: [String: Double] = {
    var numbers: [String: Double] = [
      "a": 1, "an": 1, "anderhalf": 1.5, "anderhalve": 1.5, "half": 0.5,
      "halve": 0.5, "driekwart": 0.75, "tweeenhalf": 2.5, "tweeenhalve": 2.5,
      "tweeeneenhalf": 2.5, "drieenhalf": 3.5, "vierenhalf": 4.5,
    ]
    let dutch = words(
      """
      nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien \
      zestien zeventien achttien negentien
      """)
    let english = words(
      """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
      sixteen seventeen eighteen nineteen
      """)
    for names in [dutch, english] {
      for (number, name) in names.enumerated() { numbers[name] = Double(number) }
    }
    let tens = words("twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd")
    let englishTens = words("twenty thirty forty fifty sixty seventy eighty ninety")
    for names in [tens, englishTens] {
      for (index, name) in names.enumerated() {
        numbers[name] = Double(index + 2) * 10
        for (unit, prefix) in dutch.prefix(10).enumerated().dropFirst() {
          numbers[prefix + "en" + name] = Double((index + 2) * 10 + unit)
        }
        for (unit, suffix) in english.prefix(10).enumerated().dropFirst() {
          numbers[name + suffix] = Double((index + 2) * 10 + unit)
        }
      }
    }
    numbers["honderdtwintig"] = 120
    return numbers
  }()

  /// Words between a number and its unit that hardly change it.
  static let adjectives = Set(
    words(
      "ruim ruime krap krappe klein kleine goed goede dik dikke heel hele vol volle full whole good"
    ))

  /// What a number may count that is no time.
  static let counted = Set(
    words(
      """
      kinderen leerlingen lln ll kids kleuters ouders collega's personen mensen stuks boeken boekjes \
      toetsen vragen woorden sommen blz bladzijden euro km meter plaatsen stoelen gesprekken pupils \
      children parents people pages questions
      """))

  /// Words that point at one time in particular.
  static let determiners = Set(
    words(
      """
      laatste eerste dat dit zijn haar mijn jouw de het elk ieder per moeilijk volgende hun ons \
      this that last first my your his her their next
      """))

  /// Verbs among them, which go with the time only behind another such word: `dat is 2 uur`.
  static let verbs: Set = ["is"]

  /// Words that stand before a time and go with it.
  static let before = Set(
    words(
      """
      ongeveer zo'n zon ca circa plusminus bijna ruim krap max maximaal minimaal hooguit minstens \
      zeker gemiddeld gem nu nog wel toch al samen totaal kost kosten duurt duren me mij ons van \
      gedurende about around roughly approx approximately nearly almost some maybe misschien dus \
      toch total takes costs steeds telkens ook the it takes is het dat minimum maximum echt \
      oftewel ofwel meestal vaak
      """))

  /// Words that stand after a time and go with it.
  static let after = Set(
    words(
      """
      ongeveer samen ofzo totaal gemiddeld max maximaal minimaal hooguit minstens zeker altijd \
      meestal total altogether roughly maybe misschien about
      """))

  /// Groups of words that go with a time, on either side of it.
  static let groups: [[String]] = [
    "in totaal", "bij elkaar", "of zo", "denk ik", "ik denk", "schat ik", "ik schat", "of meer",
    "of langer", "or so", "i think", "in total", "per keer", "elke keer", "kost me",
    "alles bij elkaar",
    "or more", "i guess", "each time", "per gesprek", "at most", "at least", "up to", "kost mij",
    "all in all",
  ].map { words($0) }.sorted { $0.count > $1.count }

  /// Words that make a time the sum of the others in the line.
  static let totals = Set(words("samen totaal total altogether dus oftewel ofwel elkaar"))

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private static func spread<Value>(_ table: [Value: String]) -> [String: Value] {
    table.reduce(into: [:]) { result, entry in
      for word in words(entry.value) { result[word] = entry.key }
    }
  }
}
