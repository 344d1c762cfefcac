import Dialogue

/// A column of a table of tasks, and the words people and Flap write in it.
package enum TableColumn: String, CaseIterable, Sendable {
  case text, minutes, hours, domain, with, decision, necessary, owner

  /// The column under a heading, in either language.
  static func named(_ heading: String) -> TableColumn? {
    let key = letters(heading)
    return allCases.first { $0.headings.contains(key) }
  }

  /// Headings of what Flap writes and does not read back.
  static func isIgnored(_ heading: String) -> Bool { ignored.contains(letters(heading)) }

  /// The id for a word in this column; `nil` where it has no such word.
  func id(for word: String) -> String? {
    let key = Self.letters(word)
    return ids.first { $0.words.contains(key) || Self.letters($0.id) == key }?.id
  }

  /// Letters only, so that `ja, mits`, `Ja mits` and `ja-mits` are one.
  private static func letters(_ text: String) -> String { text.folded.filter(\.isLetter) }

  private var headings: Set<String> {
    switch self {
    case .text: ["taak", "task", "text", "tekst", "omschrijving", "activiteit", "description"]
    case .minutes:
      [
        "minuten", "minutes", "min", "minutenperweek", "minutesperweek", "minperweek", "minutenpw",
        "minpw",
        "minutesaweek", "minutenweek", "tijd", "time", "tijdperweek",
      ]
    case .hours:
      [
        "uren", "uur", "hours", "urenperweek", "uurperweek", "hoursperweek", "urenpw", "hoursaweek",
        "urenweek",
      ]
    case .domain: ["domein", "domain", "soort", "soortwerk", "kind", "kindofwork"]
    case .with: ["met", "with", "metwie", "withwhom"]
    case .decision: ["besluit", "decision", "keuze", "choice"]
    case .necessary: ["nodig", "necessary", "noodzakelijk", "needed", "moet", "moetdit"]
    case .owner: ["van", "owner", "eigenaar", "vanwie", "whose", "bijwie", "wie"]
    }
  }

  private static let ignored: Set = [
    "oordeel", "verdict", "item", "profielitem", "bevestigd", "confirmed", "voorwaarde",
    "condition", "reden", "redenen",
    "stemming", "vote", "ook", "also",
    "reason", "reasons", "regel", "line", "nr", "nummer", "number", "no", "id", "",
  ]

  private var ids: [(id: String, words: Set<String>)] {
    switch self {
    case .text, .minutes, .hours: []
    case .domain:
      [
        ("care", ["zorgcoordinatie", "zorg", "carecoordination", "coordinatie"]),
        (
          "guidance",
          [
            "begeleiding", "begeleiden", "begeleidingvanleerkrachtenenouders", "coaching",
            "support",
          ]
        ),
        (
          "advice",
          ["advies", "adviesenkwaliteit", "kwaliteit", "quality", "adviceandquality", "beleid"]
        ),
        ("management", ["leidinggeven", "leiding", "managen"]),
        ("teaching", ["lesgeven", "les", "lessen", "onderwijs", "remedialteaching", "rt"]),
        ("organisation", ["organisatie", "organiseren", "organization"]),
      ]
    case .with:
      [
        (
          "pupil",
          ["leerling", "leerlingen", "kind", "kinderen", "pupils", "child", "children", "student"]
        ),
        (
          "teacher",
          ["leerkracht", "leerkrachten", "leraar", "leraren", "collega", "collegas", "teachers"]
        ),
        ("parents", ["ouders", "ouder", "parent", "oudersverzorgers", "verzorgers"]),
        ("team", ["hetteam", "theteam", "schoolteam"]),
        (
          "director",
          ["directeur", "directie", "mt", "schoolleider", "principal", "head", "thedirector"]
        ),
        (
          "external",
          [
            "extern", "externen", "externe", "externepartners", "partners", "externalpartners",
            "buiten",
          ]
        ),
        ("none", ["niemand", "alleen", "geen", "nobody", "alone", "noone"]),
      ]
    case .decision:
      [
        ("keep", ["houden", "behouden", "blijft", "kept"]), ("yes-if", ["jamits", "yesprovided"]),
        ("hand-over", ["overdragen", "overdracht", "handover", "handitover"]),
        (
          "no",
          [
            "nee", "neeofeenproefstop", "proefstop", "stoppen", "stop", "trialstop",
            "nooratrialstop",
          ]
        ),
        (
          "undecided",
          [
            "nognietbeslissen", "nogniet", "nogbeslissen", "notyet", "notdecidedyet",
            "donotdecideyet",
          ]
        ),
        ("emergency", ["noodgreep", "nood", "noodgreeptoteendatum"]),
      ]
    case .necessary:
      [
        ("yes", ["ja", "j", "y", "waar", "true"]),
        ("partly", ["deels", "gedeeltelijk", "partially"]),
        ("no", ["nee", "n", "onwaar", "false"]),
        ("unknown", ["weetikniet", "weetniet", "onbekend", "idontknow", "dontknow"]),
      ]
    case .owner:
      [
        (
          "me",
          [
            "ik", "mij", "bijmij", "bijmijalsiber", "iber", "ib", "mine", "withme", "withmeasiber",
            "mezelf", "ikzelf",
          ]
        ),
        (
          "my-other-role",
          [
            "bijmijineenandererol", "andererol", "mijnandererol", "anotherrole",
            "withmeinanotherrole", "otherrole",
          ]
        ),
        (
          "other",
          ["iemandanders", "bijiemandanders", "anders", "ander", "someoneelse", "withsomeoneelse"]
        ),
        (
          "unclear",
          [
            "nietduidelijk", "onduidelijk", "datisbijonsnietduidelijk", "notclear",
            "notclearatourschool",
          ]
        ),
      ]
    }
  }
}
