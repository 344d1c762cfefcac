import Dialogue

/// The words that carry a task, in a form in which spellings of one task are the same.
///
/// `toetsen invoeren` and `invoeren van de toetsen` have the same words; so have `LB met lkr` and
/// `leerlingbespreking met de leerkracht`. A number is a word of its own.
struct ContentWords: Hashable, Sendable {
  /// In order of the alphabet, each once.
  var words: [String]

  init(_ text: String) {
    words = Set(Self.carrying(text).flatMap(Self.canonical)).sorted()
  }

  /// The words that say what a task is; `doen` and nothing else is all there is to go by.
  static func carrying(_ text: String) -> [String] {
    let all = pieces(text.folded)
    let carrying = all.filter { !stopWords.contains($0) }
    return carrying.isEmpty ? all : carrying
  }

  /// The one text that all lines alike to the letter share.
  var key: String { words.joined(separator: " ") }

  /// Runs of letters and runs of digits, without `'s` and the like.
  private static func pieces(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.flatMap { piece -> [String] in
      let word = piece.hasSuffix("'s") ? piece.dropLast(2) : piece
      return cut(word.filter { $0 != "'" })
    }
  }

  /// `gr3` is a word and a number; `1F` and `M4` stay whole.
  private static func cut(_ word: String) -> [String] {
    guard let digit = word.firstIndex(where: \.isNumber), digit != word.startIndex,
      word[..<digit].count > 1, word[digit...].allSatisfy(\.isNumber)
    else { return word.isEmpty ? [] : [word] }
    return [String(word[..<digit]), String(word[digit...])]
  }

  static func canonical(_ word: String) -> [String] {
    if let spelled = abbreviations[word] { return spelled.flatMap(canonical) }
    let stem = stemmed(word)
    for tail in tails where stem.count > tail.count + 2 && stem.hasSuffix(tail) {
      let head = String(stem.dropLast(tail.count))
      guard head.contains(where: \.isVowel) else { continue }
      return [stemmed(head), tail]
    }
    return [stem]
  }

  /// A word without its ending, as far as Dutch and English share a simple rule for it.
  private static func stemmed(_ word: String) -> String {
    guard word.allSatisfy(\.isLetter) else { return word }
    var stem = undoubled(word)
    while let (ending, put) = endings.first(where: {
      stem.hasSuffix($0.0) && stem.count - $0.0.count >= 3
    }) {
      stem = undoubled(stem.dropLast(ending.count) + put)
    }
    return stem
  }

  /// `gesprekk` is `gesprek`, `taak` and `tak` are one, `luiz` is `luis`.
  private static func undoubled(_ stem: String) -> String {
    var result = ""
    for letter in stem where letter != result.last { result.append(letter) }
    switch result.last {
    case "z": return result.dropLast() + "s"
    case "v": return result.dropLast() + "f"
    default: return result
    }
  }

  private static let endings: [(String, String)] = [
    ("eringen", ""), ("ering", ""), ("aties", ""), ("atie", ""), ("eren", ""), ("ingen", ""),
    ("tjes", ""),
    ("pjes", ""), ("jes", ""), ("tje", ""), ("pje", ""), ("je", ""), ("ing", ""), ("deren", "d"),

    ("en", ""), ("es", ""), ("s", ""), ("e", ""),
  ]

  /// Ends of compounds, as stems: `groepsbespreking` is a `besprek` of a `groep`.
  private static let tails = [
    "bespreking", "gesprek", "overleg", "vergadering", "plan", "commissie", "rooster", "wacht",
    "dossier", "team",
    "verslag", "begeleiding", "analyse", "onderzoek", "bezoek", "kalender", "observatie", "advies",
    "beleid",
    "instructie", "controle", "invallen", "registratie", "vorming", "beheer", "viering", "feest",
  ].map(stemmed)

  /// Short forms, and words for the same.
  private static let abbreviations: [String: [String]] = [
    "mt": ["management", "team"], "managementteam": ["management", "team"],
    "ot": ["ondersteuning", "team"],
    "zt": ["zorg", "team"], "hp": ["handeling", "plan"], "hps": ["handeling", "plan"],
    "opp": ["ontwikkeling", "perspectief"], "opps": ["ontwikkeling", "perspectief"],
    "ontwikkelingsperspectief": ["ontwikkeling", "perspectief"],
    "ontwikkelingsperspectieven": ["ontwikkeling", "perspectief"],
    "mdo": ["multidisciplinair", "overleg"],
    "tlv": ["toelaatbaarheid", "verklaring"],
    "toelaatbaarheidsverklaring": ["toelaatbaarheid", "verklaring"],
    "rt": ["remedial", "teaching"], "gb": ["groep", "besprek"], "lb": ["leerling", "besprek"],
    "og": ["ouder", "gesprek"], "swv": ["samenwerkingsverband"], "lln": ["leerling"],
    "ll": ["leerling"],
    "lkr": ["leerkracht"], "lkrn": ["leerkracht"], "juf": ["leerkracht"], "meester": ["leerkracht"],
    "leraar": ["leerkracht"], "leraren": ["leerkracht"], "gr": ["groep"], "groepen": ["groep"],
    "dir": ["directeur"],
    "directie": ["directeur"], "sint": ["sinterklaas"], "bb": ["bovenbouw"], "mb": ["middenbouw"],
    "kids": ["kind"], "kinderen": ["kind"], "kids'": ["kind"], "schoolmaatschappelijk": ["smw"],
    "emails": ["mail"], "email": ["mail"], "mails": ["mail"], "mailen": ["mail"],
    "pupils": ["pupil"],
  ]

  /// Words that two lines may differ in without being different tasks.
  private static let stopWords: Set<String> = Set(
    """
    de het een van voor met in op aan te om en of door bij naar uit over tot tm m t mijn onze ons ik we wij er die dat \
    e dit als is zijn ook nog wel even ff per alle al doen regelen organiseren houden verzorgen moet moeten hun hen n s \
    steeds weer altijd soms vaak elke elk iedere ieder wekelijks maandelijks dagelijks jaarlijks parnassys esis \
    the a an of for with on at to and or by my our i it is are do doing all every each
    """.split(separator: " ").map(String.init))
}

extension Character {
  fileprivate var isVowel: Bool { "aeiouy".contains(self) }
}
