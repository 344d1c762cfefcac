import Coach
import Dialogue
import Documents
import Workload

/// A made-up group that holds a meeting.
struct MadeMeeting {
  var people: Int
  var tasks: [String]
  /// A row of digits for each slip, or where all show their votes, four counts for each task.
  var slips: [[Int]] = []
  var hands: [[Int]]?
  /// The tasks that belong together, by their place on the flap.
  var merges: [[Int]] = []
  var jokers: [Int] = []
  /// What a task depends on, by its place on the flap.
  var conditions: [Int: [String]] = [:]
  var parked: [String] = []
  var leaves: Answer = Leaving.list.answer
  var everybodyAgrees = true
  var next: Day? = Day(number: 20_833)
  /// What is said where a group may use its own words, and what may never be in a document.
  var secret = "geheim-van-de-groep"

  static let held = Day(number: 20_779)

  var conversation: Conversation {
    var talk = Conversation(.circle(material), Session(id: 3))
    let lines = tasks.map { Gathered($0) }
    talk =
      talk.add(
        lines, of: Topic<String>.task.id, at: CircleStage.round.begins, by: .file
      ).next
    let points = parked.enumerated().map { index, text in
      let subject = Subject(Topic<String>.parked.id, index + 1)
      return Statement(Key(naming: subject), .text(text), by: .person)
    }
    talk = talk.say(points).next
    var asked: [Key: Int] = [:]
    while let question = talk.question, asked[question.key, default: 0] < 2 {
      asked[question.key, default: 0] += 1
      talk = talk.answer(answer(question)).next
    }
    return talk
  }

  func context(_ language: Language, phrasebook: Phrasebook) -> DocumentContext {
    DocumentContext(
      session: conversation.session, number: 3, beganAt: Self.held,
      today: Self.held.adding(days: 2), isConfirmed: true, profile: .made, phrasebook: phrasebook,
      language: language, script: .circle(material))
  }

  private func answer(_ question: Question) -> Answer {
    let number = question.key.about?.number ?? 1
    switch Ask(rawValue: question.key.question.rawValue) {
    case .people: return .numbers([people])
    case .agreement, .leadsHow, .leader: return .text(secret)
    case .leads, .agreed, .same: return YesNo.yes.answer
    case .showVotes: return hands == nil ? .skipped : YesNo.yes.answer
    case .allShow: return YesNo.yes.answer
    case .pair:
      return merges.indices.contains(number - 1) ? subjects(merges[number - 1]) : .skipped
    case .slip: return .numbers(slips[number - 1])
    case .votes: return .numbers(hands?[number - 1] ?? [])
    case .jokers: return jokers.isEmpty ? .skipped : subjects(jokers)
    case .depends:
      let said = conditions[number] ?? []
      let place = question.key.other?.number ?? 1
      return said.indices.contains(place - 1) ? .text(said[place - 1]) : .skipped
    case .reasonSlip: return .numbers([1, 2])
    case .leaves: return leaves
    case .allLeave: return (everybodyAgrees ? YesNo.yes : .no).answer
    case .nextMeeting: return next.map { .day($0) } ?? .skipped
    case .task, .also: return .skipped
    default: return .done
    }
  }

  private func subjects(_ numbers: [Int]) -> Answer {
    .subjects(numbers.map { Subject(Topic<String>.task.id, $0) })
  }

  var material: Material {
    Material(
      profile: .made, assess: { _, _ in Assessment(domains: []) }, sentences: [],
      findNames: { _ in [] }, isAlike: { _, _ in false },
      words: WordLists(
        isHeavy: { _ in false }, isAboutChildSafety: { _ in false }, soft: [], cues: []))
  }
}

extension MadeMeeting {
  /// Four people who keep their votes to themselves.
  static var four: MadeMeeting {
    MadeMeeting(
      people: 4,
      tasks: [
        "Toetskalender maken", "Groepsbespreking voorbereiden", "Invallen bij ziekte",
        "Verzuim bijhouden", "Kerstcommissie",
      ],
      slips: [[3, 1, 3, 3, 4], [2, 1, 3, 2, 4], [3, 1, 4, 3, 3], [1, 2, 2, 3, 4]],
      conditions: [1: ["of er een toetscoördinator is"]])
  }

  /// Six people who put tasks together, play jokers and let out how they voted.
  static var six: MadeMeeting {
    MadeMeeting(
      people: 6,
      tasks: [
        "Toetskalender maken", "Contact met het samenwerkingsverband", "Lid van het MT",
        "Toetsrooster", "Groepsplannen nakijken", "Leesbrieven kopiëren", "Verzuim bijhouden",
      ],
      // The toetsrooster is not on the slips: it is the toetskalender.
      slips: [
        [3, 1, 1, 2, 4, 3], [3, 1, 2, 2, 4, 3], [3, 1, 2, 1, 4, 3], [2, 1, 3, 3, 4, 4],
        [3, 1, 3, 2, 4, 0], [3, 2, 4, 1, 3, 0],
      ],
      merges: [[1, 4]], jokers: [2],
      conditions: [
        2: ["of de contactpersoon een vast dagdeel heeft"],
        3: ["alleen als adviseur", "weg als het over personen gaat"],
      ],
      parked: ["Wie regelt de vertrouwenspersoon?", "Hoe doen andere besturen dit?"],
      leaves: Leaving.counts.answer)
  }

  /// Eight people who show each other their votes.
  static var eight: MadeMeeting {
    MadeMeeting(
      people: 8,
      tasks: [
        "Leerlingbesprekingen leiden", "Lid van het MT", "Pleinwacht", "Rapporten nakijken",
        "Ouderavond organiseren", "Dyslexieverklaringen",
      ],
      hands: [
        [7, 1, 0, 0], [2, 1, 4, 1], [0, 0, 8, 0], [1, 1, 5, 1], [1, 1, 1, 1], [3, 2, 1, 1],
      ],
      conditions: [2: ["of er over leerkrachten wordt geoordeeld"]],
      leaves: Leaving.counts.answer, next: nil)
  }
}
