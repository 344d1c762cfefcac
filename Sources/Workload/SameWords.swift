/// Words for the same in the work of a school, closer than kin.
enum SameWords {
  /// What a word or its stem stands for.
  static let ids: [String: String] = {
    var ids: [String: String] = [:]
    for line in groups.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      for word in words {
        ids[word] = first
        // A stem that stands for itself also catches plurals and endings.
        let stems = ContentWords.canonical(word)
        if stems.count == 1, ids[stems[0]] == nil { ids[stems[0]] = first }
      }
    }
    return ids
  }()

  /// What is done without saying more than the thing itself.
  static let neutral: Set<String> = ["maken"]

  /// Together they are another thing.
  static let phrases: [(Set<String>, String)] = [
    (["klas", "kijken"], "lesbezoek"), (["les", "kijken"], "lesbezoek"),
    (["nieuw", "leerkracht"], "starter"), (["klas", "overnemen"], "invallen"),
  ].map { (Set($0.0.map(id)), id($0.1)) }

  /// What goes without saying beside something else.
  static let implied: [(String, Set<String>)] = [
    ("invallen", ["ziek", "leerkracht", "klas", "afwezig"]), ("invaller", ["zoeken", "gesprek"]),
    ("plein", ["toezicht"]), ("pauze", ["toezicht"]), ("luis", ["controle"]),
    ("toets", ["gegeven"]), ("starter", ["leerkracht"]), ("absent", ["invoer"]),
    ("overdracht", ["warme"]), ("literatuur", ["lezen"]), ("meedenken", ["leerkracht"]),
  ].map { (id($0.0), Set($0.1.map(id))) }

  /// What one word stands for, itself where it stands for no other.
  private static func id(_ word: String) -> String {
    ids[word] ?? ContentWords.canonical(word).first.map { ids[$0] ?? $0 } ?? word
  }

  /// Each line: what they stand for, and the words.
  private static let groups = """
    maken schrijven opstellen bijwerken bijhouden vorming vormen invullen wegwerken beantwoorden legging \
    voeren beheren beheer registreren registratie uitwerken vastleggen updaten actualiseren onderhouden werk
    kind kinderen leerling leerlingen pupil pupils child children
    leerkracht leerkrachten juf juffen meester leraar leraren collega collega's collegas docent
    gesprek gesprekken spreken praten overleg overleggen contact contacten bellen telefoontje telefoontjes \
    telefonisch telefoneren
    begeleiden begeleiding coachen coaching helpen hulp ondersteunen ondersteuning
    planning plannen inplannen kalender schema
    student studenten stagiaire stagiaires stagiair stagiairs stage
    lesbezoek lesbezoeken klassenbezoek klassenbezoeken klasbezoek klasbezoeken klassebezoek
    kijken meekijken kijk
    toezicht wacht surveilleren surveillance
    feest viering vieringen
    luis luizen luizenpluizen luizencontrole luizencheck
    kerst kerstviering kerstfeest
    sinterklaas sint sinterklaasviering sinterklaasfeest sintviering
    pasen paasviering paasfeest
    directeur directie directi schoolleider schoolleiding
    verslag verslagen verslaglegging
    bieb bibliotheek schoolbieb schoolbibliotheek mediatheek
    avondvierdaagse avond4daagse a4d
    kopieren kopieerwerk kopie
    scholing nascholing bijscholing cursus cursussen training
    plusgroep plusklas
    absent absenten absenties absentie
    invoer invoeren intikken
    assistent klassenassistent klassenassistenten onderwijsassistent onderwijsassistenten assistenten
    literatuur vakliteratuur vakblad vakbladen
    musical eindmusical
    ziek zieke ziekte zieken afwezige
    invallen vervangen inval
    invaller invallers vervanger vervangers vervanging invalkracht invalkrachten
    zoeken vinden
    starter starters startende
    afnemen afname
    gegeven gegevens resultaten uitslagen scores
    nieuw nieuwe
    controle controleren
    samenwerkingsverband swv
    """
}
