import Coach
import Dialogue
import Workload

/// The questions and answers of a log in words.
struct LogbookWords {
  private let context: DocumentContext
  private let say: Wording
  /// The questions that apply now, which know the options they offered; listing them takes long.
  private lazy var forms: [Key: Form] = {
    let agenda = context.script?.agenda(context.session) ?? []
    return Dictionary(agenda.map { ($0.key, $0.form) }, uniquingKeysWith: { $1 })
  }()

  init(_ context: DocumentContext) { (self.context, say) = (context, Wording(context)) }

  /// The words that were asked, or what the answer is about where nothing was.
  func question(_ entry: Entry) -> String {
    guard let asked = entry.asked else {
      if entry.key.question == Jots.settledQuestion, let jot = entry.key.about {
        return say.speaker.line(Key(naming: jot))
      }
      let isTask = entry.key.question == Topic<String>.task.id
      return isTask ? say(.logboekOnFlap) : say.speaker.label(of: entry.key)
    }
    return say.speaker.fill(asked, with: entry.facts, about: entry.key)
  }

  /// What the program noticed, in a word or two; the line it is about stands above it.
  func subject(_ entry: Entry) -> String {
    let question = entry.key.question
    let word: DocumentWord? =
      switch question {
      case Topic<Verdict>.verdict.id: .noticedVerdict
      case Topic<Picked>.item.id: .noticedItem
      case Topic<Meanings>.meaning.id: .noticedMeaning
      case Topic<Duty>.duty.id: .noticedDuty
      case Topic<Picked>.board.id: .noticedBoard
      case Topic<Picked>.profile.id: .noticedProfile
      case Topic<Domain>.domain.id: .columnKind
      case Topic<WithWhom>.with.id: .noticedWith
      case Topic<Chain>.chain.id: .noticedChain
      case Topic<Day>.begun.id: .noticedBegun
      default: nil
      }
    return word.map { say($0).lowercasedFirst } ?? say.speaker.label(of: entry.key)
  }

  mutating func answer(_ entry: Entry) -> String {
    if entry.key.question == Jots.settledQuestion { return say(.logboekSettled) }
    if case .choices(let ids) = entry.answer, entry.key.question == Topic<Picked>.profile.id {
      // Behind the name stands what the file was at that moment, which tells a person nothing.
      let isThis = ids.first == context.profile.id
      return isThis ? context.profile.name[context.language] : ids.first ?? ""
    }
    if case .choices(let ids) = entry.answer, let words = named(ids, entry.key.question) {
      return words
    }
    return say.speaker.words(of: entry.answer, to: form(of: entry))
  }

  /// What the answer looks like; words and days are the same in every form.
  private mutating func form(of entry: Entry) -> Form? {
    switch entry.answer {
    case .choices, .numbers, .subjects:
      Ask.forms[entry.key.question.rawValue] ?? forms[entry.key]
    default: nil
    }
  }

  /// Ids that stand for things outside the session: an item of the profile, a sentence, a verdict.
  private func named(_ ids: [String], _ question: QuestionID) -> String? {
    let words = ids.compactMap { id -> String? in
      switch question {
      case Topic<Picked>.item.id, Topic<Meanings>.meaning.id:
        context.profile[id]?.name[context.language]
      case Topic<Picked>.sentence.id where context.phrasebook["Sentence.\(id)"] == nil:
        say.short(Mirror.ownSentence)
      case Topic<Picked>.sentence.id:
        context.phrasebook["Sentence.\(id)"].map { _ in
          say.speaker.say(Remark(phrase: "Sentence.\(id)"))
        }
      case Topic<Verdict>.verdict.id: Verdict(rawValue: id).map { say.long($0) }
      case Topic<Picked>.board.id: say.short(YesNo.yes)
      case Topic<Duty>.duty.id: Duty(rawValue: id).map { say.long($0) }
      default: nil
      }
    }
    return words.count == ids.count && !words.isEmpty ? words.joined(separator: "; ") : nil
  }
}

extension Ask {
  /// The forms with their options listed, which takes too long to do for each answer.
  fileprivate static let forms = Dictionary(
    uniqueKeysWithValues: allCases.compactMap { ask in
      ask.form.map { form in
        let options = form.options
        return (ask.rawValue, options.isEmpty ? form : .options(options, upTo: form.limit))
      }
    })

  /// What an answer looks like, also where the question no longer applies.
  fileprivate var form: Form? {
    switch self {
    case .time: Route.form
    case .post: Post.form
    case .hours, .minutes: .time
    case .same, .apart, .fits, .another: YesNo.form
    case .domain: Several<Domain>.form
    case .with: WithWhom.form
    case .necessary: Necessary.form
    case .owner: Owner.form
    case .boardRoles: Several<BoardRole>.form
    case .holds: Holds.form
    case .reasons: Several<FirstReason>.form
    case .moreReasons: Several<OtherReason>.form
    case .decision: Decision.form
    case .condition: Condition.form
    case .asker: Asker.form
    case .trial: Stop.form
    case .timeGoes: TimeGoal.form
    case .paper: Several<Paper>.form
    case .kinds, .keepCore: .exceptions([])
    case .stopHere: GoOn.form
    case .outcome: Outcome.form
    case .emergencyNow: EmergencyNow.form
    case .timeWent: TimeWent.form
    case .carry: Carry.form
    case .newPlan: YesNo.form
    case .keepOld: KeepOld.form
    case .offer: Offer.form
    case .pupils, .full, .say, .higher, .sounded, .expected, .sure, .pointHigher: .number(0...0)
    case .picks, .tomorrow, .shortlist: .subjects([], upTo: 0)
    default: nil
    }
  }
}

extension String {
  /// In the middle of a sentence; an abbreviation keeps its capitals.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
