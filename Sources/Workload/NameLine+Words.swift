extension NameLine {
  static let titles: Set = [
    "juf", "juffrouw", "juffie", "meester", "meneer", "mevrouw", "mw", "mevr", "mvr", "dhr", "heer",
    "familie", "fam",
    "mr", "mrs", "ms", "miss", "mister", "sir", "drs", "dr", "collega", "opa", "oma", "tante",
    "oom", "gezin",
  ]

  static let particles: Set = [
    "de", "den", "der", "van", "von", "ter", "ten", "te", "het", "el", "al", "la", "le", "du", "da",
    "dos", "bin", "ben",
  ]

  /// Words that lead a name that is no person's.
  static let leads: Set = [
    "in", "te", "uit", "methode", "methodes", "programma", "project", "app", "training", "cursus",
    "lessen", "les",
    "website", "netwerk", "stichting", "school", "basisschool", "obs", "cbs", "rkbs", "werkgroep",
    "uitgeverij", "platform",
    "systeem", "traject", "gemeente", "toets", "spel", "boek", "serie", "protocol", "method",
    "programme", "course",
    "vereniging", "bureau", "praktijk", "locatie", "wijkteam", "kinderopvang", "peuterspeelzaal",
  ]

  /// Ends of ordinary words.
  static let endings = [
    "toets", "toetsen", "bouw", "klas", "plan", "plannen", "groep", "groepen", "groepje", "gesprek",
    "gesprekken",
    "overleg", "team", "dossier",
    "dossiers", "school", "scholen", "rooster", "bespreking", "besprekingen", "vergadering",
    "onderzoek", "advies", "begeleiding",
    "begeleider", "commissie", "coordinator", "leerkracht", "leerling", "leerlingen", "therapie",
    "therapeut", "pedagoog", "week",
    "dag", "avond", "project", "methode", "college", "lyceum", "centrum", "netwerk", "coach",
    "training", "methodiek", "kaart",
    "lijst", "profiel", "meting", "analyse", "verslag", "zorg", "onderwijs", "werk", "wijs", "isme",
    "iteit", "atie", "aties",
  ]

  /// Words of a time that may stand before the first word.
  static let measures: Set = [
    "min", "minuten", "uur", "u", "x", "per", "week", "minutes", "hour", "hours", "pw", "pj",
    "jaar", "maand",
  ]
}
