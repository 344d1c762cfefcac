/// The words by which the tasks in one line are told apart.
enum SplitWords {
  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// Words of a sentence: what they join is one story.
  static let blockers = set(
    """
    als want omdat dat die wie wat waar wanneer zodat terwijl maar dus tot totdat zolang sinds \
    mits tenzij indien alleen liefst hoort ik we wij je ze zij hij is ben zijn heb heeft hebben moet moeten kan mag wil doe doet ga gaat \
    komt zit sta laten netjes of om niet geen daarna vervolgens eerst samen zowel tussen if because who that when or not i we is
    """)

  static let articles = set("de het een mijn onze alle the my our")
  static let often = set("wekelijks dagelijks maandelijks jaarlijks weekly daily monthly yearly")
  /// What begins the rest of a task and no task: `naar de directeur brengen`.
  static let leads = set(
    """
    naar van voor met in op aan bij door over uit onder tijdens na ook nog weer dan te evt \
    eventueel soms for with to
    """)
  /// What lets more follow than one thing.
  static let openers = set(
    "van voor met in op aan bij over tijdens naar door of with on about for")
  static let adjectives = set(
    "kleine grote interne externe extra vaste eigen nieuwe wekelijkse maandelijkse warme open digitale"
  )

  /// What is known as a task by its name alone.
  static let names = set(
    """
    mt managementteam ot ondersteuningsteam zorgteam mdo zat hgpd hgw consultatie consultaties rt mr gmr or bhv ehbo \
    ict website nieuwsbrief schoolgids mail e-mail email pleinwacht pleindienst pauzewacht surveillance surveilleren \
    invallen overblijf overblijven tso bso kerst kerstmis sint sinterklaas pasen carnaval kinderboekenweek \
    avondvierdaagse musical kamp schoolkamp schoolreis schoolreisje schoolreisjes sportdag koningsspelen fietsexamen \
    verkeersexamen luizen luizenpluizen bieb schoolbieb bibliotheek mediatheek orthotheek typeles typelessen plusklas \
    plusgroep plusuur sova taalklas nt2 bijles bijlessen gym zwemmen formatie begroting dossiers dossiervorming \
    administratie trendanalyse schoolanalyse opbrengsten observaties studiedag studiedagen intervisie netwerk \
    scholing nascholing coaching beeldcoaching svib plg leerteam tlv tlv's opp opps handelingsplannen groepsplannen \
    zorgplan schoolplan jaarplan jaarverslag sop vervanging absenten absentie meldcode vertrouwenspersoon overdracht \
    jaarovergang ouderavond ouderavonden infoavond informatieavond klassenbezoek klassenbezoeken klasbezoek \
    lesbezoek lesbezoeken speelgoedinzameling schoolfruit kopieren vergaderen leerlingenraad kwaliteitszorg \
    stagebegeleiding toetsinvoer projectweek sportweek newsletter christmas
    """)

  /// The same, of more words.
  static let longNames: Set = ["open dag", "open huis", "gouden weken", "social media"]

  /// Ends of such names.
  static let tails = [
    "commissie", "overleg", "vergadering", "vergaderingen", "bespreking", "besprekingen",
    "gesprekken", "wacht", "rooster", "roosters", "viering", "vieringen", "feest", "ontbijt",
    "diner", "coordinatie", "administratie", "begeleiding", "observaties", "training",
    "trainingen", "kalender", "bijeenkomst", "bijeenkomsten", "spreekuur", "werkgroep",
    "enquete", "monitor", "markt", "examen", "controle",
  ]

  /// What says which one.
  static let places = set(
    """
    groep gr grp klas klassen onderbouw middenbouw bovenbouw kleuters ob mb bb lezen rekenen spelling taal school \
    team tm t m zorg
    """)

  /// What comes of a deed and belongs to it.
  static let outcomes = set(
    """
    verslag verslagen verslagje notulen agenda uitslag uitslagen resultaten verbeterplan plan plannen feedback \
    terugkoppeling conclusies conclusie afspraken actielijst formulier formulieren foto's fotos advies adviezen \
    vervolg nabespreking terug verbeterpunten rapport rapportage analyse dossier parnassys
    """)

  /// Texts that are read; `technisch lezen` is a subject.
  static let texts = [
    "plannen", "plan", "verslag", "verslagen", "rapporten", "rapport", "dossier", "dossiers",
    "mail", "mails", "stukken", "notulen", "vakblad", "vakliteratuur",
  ]

  static let prefixes = [
    "na", "voor", "af", "in", "uit", "op", "bij", "door", "over", "mee", "terug", "rond", "aan",
    "klaar", "vast", "open", "dicht", "toe", "weg", "om", "her", "be", "ver",
  ]

  /// Deeds; words that are things as well, such as `toetsen`, are left out.
  static let verbs = set(
    """
    kijken maken schrijven bellen mailen regelen plannen organiseren coordineren begeleiden coachen observeren \
    controleren bespreken voeren volgen werken nemen geven halen brengen ruimen lopen leggen zetten tellen bestellen \
    kopen verdelen sturen leiden zitten bereiden ondersteunen adviseren analyseren evalueren invoeren bijwerken \
    nakijken afnemen bijhouden opruimen verzorgen versieren kopieren printen notuleren resetten beheren bemannen \
    vervangen opvangen inplannen roosteren invullen aanvragen aanmelden afmelden doorspreken vullen melden \
    registreren beoordelen aansturen werven zoeken bedenken voorbereiden voorzitten bewaken monitoren archiveren \
    ordenen checken screenen signaleren oefenen lesgeven draaien opstellen stellen vaststellen bijwonen wonen houden \
    tekenen helpen spreken pluizen uitdelen delen schoonmaken doornemen afstemmen stemmen publiceren bijvullen \
    typen scannen opbergen bergen ontvangen verwerken uploaden downloaden inwerken trainen presenteren verzamelen \
    innen betalen inzamelen uitnodigen nodigen ophangen hangen opladen laden installeren repareren knutselen
    """)
}
