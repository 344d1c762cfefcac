/// What is typed in a meeting of six, phase by phase.
enum MeetingLines {
  static let tasks = [
    "groepsbesprekingen leiden", "ontwikkelingsperspectieven bewaken", "overleg met de directie",
    "invallen bij ziekte", "kerstcommissie", "toetskalender", "wachtwoorden uitdelen",
    "oudergesprekken", "meldcode", "pleinwacht", "groepsbespreking leiden", "leerlingdossiers",
    "ondersteuningsteam", "starters begeleiden", "bestellingen doen", "klassenbezoeken",
    "overdracht", "zorgplan", "schoolgids nalezen", "ouderavond", "leerlingvolgsysteem beheren",
    "dossiers van leerlingen", "chromebooks", "sportdag",
  ]
  /// Six slips, for the twenty-two tasks that are left when two pairs are merged.
  static let slips = [
    "1141342111432121431411", "1141342111432121431412", "3131341211332124431411",
    "1142342113432331131211", "1133342121442121411412", "1141132414432121121411",
  ]

  static let agreements = ["", "De deur blijft dicht.", "", "6", "nee", "ja", "", ""]
  static let writing = ["", ""]

  /// The round, in which one line turns out to be there already, and another does not.
  static let round =
    [""]
    + tasks.enumerated().flatMap { index, task in
      switch task {
      case "groepsbespreking leiden": [task, "ja"]
      case "dossiers van leerlingen": [task, "nee", "0"]
      default: [task, "\((index * 5 + 5) % 6)"]
      }
    } + Array(repeating: "", count: 6)
  static let merging = ["", "11 21", "ja", ""]
  /// The vote is begun, and everyone writes.
  static let voting = ["", ""]
  /// Three pages of what came of it, and a joker.
  static let jokers = ["", "", "", "", "12"]
  /// The talk about one task: both sides, the questions, and one condition.
  static func talk(_ condition: String) -> [String] { ["", "", "", "", condition, "", ""] }
  static let reasons = ["", "", "1 3", "3 8", "9", "-", "37", "", ""]
  static let practice = ["", ""]
  static let choosing = ["", ""]
  static let closing = ["", "", "", "over 6 weken", "nummer 4", ""]

  /// All of it for six people who all stay.
  static let whole =
    agreements + writing + round + merging + voting + slips + [""] + jokers + [""]
    + talk("alleen als er geen klas wacht") + talk("wie de ouders kent") + talk("de grootte")
    + ["", "", "1 3", "3 8", "9", "-", "37", "2", "", ""] + practice + choosing + closing
}
