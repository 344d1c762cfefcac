import Dialogue

/// Tells headings and remarks from tasks.
enum Heading {
  /// Whether a line only says what the lines after it are about.
  static func isHeading(_ line: DraftLine, next: DraftLine?, opensBlock: Bool) -> Bool {
    guard let next, mayBe(line, opensBlock: opensBlock) else { return false }
    // Line upon line with the same `#` are a list with an odd bullet.
    if line.hashes > 0 { return next.hashes != line.hashes }
    return isTitle(line) || !isLoudList(next.typed)
  }

  /// Whether it takes the next line to tell.
  static func mayBe(_ line: DraftLine, opensBlock: Bool) -> Bool {
    guard line.found == nil else { return false }
    let words = words(of: line)
    if words.isEmpty { return false }
    return line.hashes > 0 || isTitle(line) || isLoud(line.typed, words, opensBlock: opensBlock)
  }

  private static func words(of line: DraftLine) -> [String] {
    line.typed.tokens.indices.compactMap { line.typed.word($0) }
  }

  private static func isTitle(_ line: DraftLine) -> Bool {
    titles.contains(words(of: line).joined(separator: " "))
      || line.typed.tokens.last.map { $0.kind == .sign(":") } == true
  }

  /// Whether a line is `enz.` or the like, there to fill the page.
  static func isRemark(_ line: TypedLine) -> Bool {
    let words = line.tokens.indices.compactMap { line.word($0) }
    return !words.isEmpty && remarks.contains(words.joined(separator: " "))
      && line.tokens.allSatisfy { if case .number = $0.kind { false } else { true } }
  }

  private static let remarks: Set = [
    "etc", "enz", "enzovoort", "enzovoorts", "en zo voort", "and so on",
  ]

  /// Capitals that stand above a block of lines: `ZORG`, `MIJN DINGEN`.
  private static func isLoud(_ line: TypedLine, _ words: [String], opensBlock: Bool) -> Bool {
    guard words.count <= 3, isShouted(line),
      line.tokens.allSatisfy({ if case .number = $0.kind { false } else { true } })
    else { return false }
    if words.allSatisfy(abbreviations.contains) { return false }
    if words.allSatisfy({ topics.contains($0) || $0 == "en" || $0 == "and" }) { return true }
    // A word that is no known topic may be a task: it has to look like a heading as well.
    return opensBlock && words.contains { $0.count >= 5 && !abbreviations.contains($0) }
  }

  /// Whether the next line shouts as well, so that it is the manner of the whole list.
  private static func isLoudList(_ next: TypedLine) -> Bool {
    let words = next.tokens.indices.compactMap { next.word($0) }
    return isShouted(next) && !words.allSatisfy(abbreviations.contains)
  }

  /// Whether all letters are capitals.
  private static func isShouted(_ line: TypedLine) -> Bool {
    let letters = line.characters.filter(\.isLetter)
    return letters.count >= 2 && letters.allSatisfy { $0.isUppercase || !$0.isLowercase }
  }

  private static let topics: Set = [
    "zorg", "begeleiding", "begeleiden", "overleg", "overleggen", "organisatie", "organiseren",
    "management", "lesgeven", "les", "advies", "kwaliteit", "beleid", "ouders", "team",
    "leerlingen",
    "leerkrachten", "overig", "overige", "overigen", "rest", "divers", "diversen", "feesten",
    "vieringen",
    "administratie", "taken", "kleuters", "onderbouw", "middenbouw", "bovenbouw", "extern",
    "intern",
    "dagelijks", "wekelijks", "maandelijks", "jaarlijks", "klein", "groot", "thuis", "school",
    "klas",
    "directie", "care", "guidance", "advice", "teaching", "other", "parents", "meetings", "staff",
    "daily", "weekly", "monthly", "yearly", "pupils", "teachers", "groepen", "klussen", "extra",
  ]

  /// Words in capitals that are the task itself.
  private static let abbreviations: Set = [
    "ot", "mt", "mdo", "lovs", "lvs", "hp", "tlv", "opp", "rt", "ict", "bhv", "mr", "gmr", "sop",
    "pdo",
    "cito", "avi", "ib", "dmt", "gb", "lb", "og", "ob", "mb", "bb", "swv", "zat", "hgpd", "hgw",
    "vve", "nt",
    "plg", "ct", "sova", "kc", "vo", "sbo", "so", "bso", "tso", "ggd", "cjg", "smw", "ab", "dhh",
    "hb", "iep",
    "svib", "zien", "kanvas", "kijk", "parnassys", "esis", "kindkans", "kwink", "parro", "snappet",
    "pbs",
    "iq", "oso", "ldos", "erwd", "sdq", "crisis", "mail", "bapo", "poortwachter", "zorgteam",
    "pauze",
    "pleinwacht", "lio", "pabo", "eoa", "dyslexie", "meldcode", "overdracht", "bouw", "logo",
    "muzo", "ouderraad",
    "overblijf", "tussenschoolse", "invallen", "toetsen", "dossiers", "notulen", "website", "kamp",
    "kerst",
    "sinterklaas", "pasen", "sportdag", "schoolreis", "typeles", "gym", "zorgplan", "schoolplan",
    "jaarplan",
    "plusklas", "musical", "stage", "stagiaires", "starters", "observeren", "observaties",
    "groepsbesprekingen",
    "leerlingbesprekingen", "groepsbespreking", "leerlingbespreking", "handelingsplannen",
    "oudergesprekken",
  ]

  /// What people write above a list.
  private static let titles: Set = [
    "mijn lijst", "mijn lijstje", "mijn flap", "mijn taken", "mijn takenlijst", "mijn takenlijstje",
    "lijst",
    "lijstje", "takenlijst", "taken", "flap", "de flap", "to do", "todo", "to do lijst",
    "todolijst",
    "todo lijst", "alles wat ik doe", "wat ik doe", "wat ik allemaal doe", "my list", "my tasks",
    "my flap",
    "tasks", "task list", "list", "to do list", "todo list", "what i do", "all i do", "ib taken",
    "taken ib", "mijn werk", "mijn week",
  ]
}
