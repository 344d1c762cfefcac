import Coach
import Dialogue
import Documents
import Workload

/// A made-up person who answers the script of a solo conversation.
struct MadeSession {
  var name: String
  var tasks: [MadeTask]
  /// Answers that are about no task.
  var said: [Ask: Answer] = [:]
  var picks: [Int] = []
  /// Whether nobody was asked anything.
  var isAsked = true

  /// The words that every free answer has that no other was made for.
  var words = "mijn eigen woorden"

  var conversation: Conversation {
    var talk = Conversation(.solo(material), Session(id: 7))
    talk =
      talk.add(
        tasks.map {
          Gathered(
            $0.text,
            also: [Gathered.Carried(Topic<Minutes>.minutes.id, Minutes($0.minutes).answer)])
        },
        of: Topic<String>.task.id, at: Key(Topic<Enter>.flap.id), by: .file, at: Self.clock
      ).next
    var asked: Set<Key> = []
    while isAsked, let question = talk.question, asked.insert(question.key).inserted {
      let answer = answer(question, in: talk.session)
      talk = talk.answer(answer, asked: template(question), at: Self.clock + asked.count).next
    }
    return talk
  }

  func context(_ language: Language, phrasebook: Phrasebook) -> DocumentContext {
    var context = DocumentContext(
      session: conversation.session, number: 7, beganAt: Self.began, today: Self.today,
      isConfirmed: isAsked, profile: .made, phrasebook: phrasebook, language: language,
      script: .solo(material))
    context.secondsFromGMT = 3_600
    return context
  }

  static let began = Day(number: 20_779)
  static let today = Day(number: 20_780)
  /// Shortly before midnight, so that the log goes over into another day.
  private static let clock = 20_779 * 86_400 + 22 * 3_600 + 3_540

  private func template(_ question: Question) -> String? {
    switch Ask(rawValue: question.key.question.rawValue) {
    case .necessary: "{task}: moet dit op jullie school gebeuren?"
    case .decision: "{task}: wat wil je hiermee?"
    default: nil
    }
  }

  private func answer(_ question: Question, in session: Session) -> Answer {
    guard let ask = Ask(rawValue: question.key.question.rawValue) else { return .skipped }
    let task = question.key.about.flatMap {
      tasks.indices.contains($0.number - 1) ? $0.number : nil
    }
    if let task, question.key.about?.kind == Topic<String>.task.id {
      return answer(ask, question, about: tasks[task - 1])
    }
    return said[ask] ?? usual(ask, question)
  }

  private func answer(_ ask: Ask, _ question: Question, about task: MadeTask) -> Answer {
    switch ask {
    case .minutes: .numbers([task.minutes])
    case .domain: task.domain.answer
    case .with: task.with.answer
    case .necessary: task.necessary.answer
    case .owner: task.owner.answer
    case .reasons: Several(task.reasons.isEmpty ? [.grown] : task.reasons).answer
    case .decision: task.decision.answer
    case .holds: task.said[ask] ?? Holds.mine.answer
    case .sentence: .choices(["own"])
    default: task.said[ask] ?? usual(ask, question)
    }
  }

  private func usual(_ ask: Ask, _ question: Question) -> Answer {
    switch (ask, question.form) {
    case (.picks, _): .subjects(picks.map { Subject(Topic<String>.task.id, $0) })
    case (.shortlist, .subjects(let subjects, let limit)): .subjects(Array(subjects.prefix(limit)))
    case (.time, _): Route.long.answer
    case (.another, _), (.same, _), (.apart, _): YesNo.no.answer
    case (.fits, _): YesNo.yes.answer
    case (_, .text): .text(words)
    case (_, .enter), (_, .lines): .done
    case (_, .exceptions), (_, .subjects): .subjects([])
    case (_, .day): .day(Self.began.adding(days: 21))
    case (_, .number): .numbers([6])
    case (_, .hours), (_, .time), (_, .digits), (_, .amounts): .numbers([960])
    case (_, .choices(let choice, _)): .choices([choice.options.first?.id ?? ""])
    case (_, .options(let options, _)): .choices([options.first?.id ?? ""])
    }
  }

  /// What the program would notice: here exactly what the made-up person says.
  var material: Material {
    let known = Dictionary(tasks.map { ($0.text, $0) }, uniquingKeysWith: { one, _ in one })
    return Material(
      profile: .made,
      assess: { line, _ in
        guard let task = known[line] else { return Assessment(domains: []) }
        return Assessment(
          domains: [(task.domain, 0.9)], with: task.with, verdict: task.verdict, item: task.item,
          duty: task.duty)
      },
      sentences: [], findNames: { _ in [] }, isAlike: { _, _ in false },
      words: WordLists(
        isHeavy: { $0.contains("opgebrand") }, isAboutChildSafety: { _ in false }, soft: [],
        cues: []))
  }
}

extension Profile {
  /// A few items, of which one says to whom a task could go.
  static var made: Profile {
    var meeting = ProfileItem(
      id: "ZC-03",
      name: Phrase(
        nl: "Groepsbesprekingen plannen en leiden", en: "Planning and leading class reviews"),
      domain: .care, with: .teacher, verdict: .core, standing: .sourced)
    meeting.examples = ["groepsbespreking"]
    var party = ProfileItem(
      id: "OR-05", name: Phrase(nl: "Vieringen organiseren", en: "Organising celebrations"),
      domain: .organisation, with: .team, verdict: .notMine, standing: .inferred)
    party.handOverTo = [
      Phrase(nl: "een werkgroep", en: "a working group"),
      Phrase(nl: "de ouderraad", en: "the parents' council"),
    ]
    return Profile(
      id: "made", name: Phrase(nl: "Ib'er, gemaakt", en: "Ib'er, made up"), items: [meeting, party])
  }
}
