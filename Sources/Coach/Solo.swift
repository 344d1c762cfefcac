package import Dialogue
import Workload

extension Script {
  /// One person, one flap, half an hour.
  package static func solo(_ material: Material) -> Script {
    var script = Script("solo") { session in Solo(session, material).questions }
    script.sheet = .flap
    script.consequences = { entry, session in
      Consequences(session, material).following(entry)
    }
    script.remarks = { entry, session in SoloRemarks(session, material).after(entry) }
    script.doubts = { question, answer, session in
      Doubts(session, material).about(answer, to: question)
    }
    script.leaves = { entry in
      entry.source == .person && entry.answer == GoOn.stop.answer
    }
    return script
  }
}

/// The questions of a solo conversation, in order.
struct Solo {
  let session: Session
  let material: Material
  let flap: Flap

  init(_ session: Session, _ material: Material) {
    (self.session, self.material, flap) = (session, material, Flap(session))
  }

  /// Above this many tasks only the ten with most hours are looked at one by one.
  static let manyTasks = 20
  static let lookedAt = 10
  /// A reason that was given this often is mirrored.
  static let pattern = 3

  private var isLong: Bool { session[.time] != .short }

  @Agenda var questions: [Question] {
    // Asked as soon as something heavy is said, wherever that is, and never again.
    if session.isHeavy { ask(.burden) }
    stage(Stage(SoloStage.welcome, opening: Remark(Opening.welcome))) { welcome }
    stage(Stage(SoloStage.begin)) { begin }
    stage(Stage(SoloStage.flap)) { gathering }
    stage(
      Stage(
        SoloStage.timeAndKind,
        opening: Remark(Opening.count, ["n": .number(flap.items.count)]))
    ) { timeAndKind }
    stage(Stage(SoloStage.twoQuestions, opening: Remark(Opening.twoQuestions))) { twoQuestions }
    let looked = looked
    origins(of: looked)
    stage(Stage(SoloStage.deciding, opening: Remark(Opening.deciding))) { deciding(looked) }
    if isLong, let pick = picks.first { deepening(pick) }
    if let pick = picks.first {
      stage(Stage(SoloStage.practising, opening: Remark(Opening.practising))) {
        Practice(session, material, pick).questions
      }
    }
    if !flap.changes.isEmpty { stage(Stage(SoloStage.yes)) { yes } }
    stage(Stage(SoloStage.ifThen)) {
      if !picks.isEmpty { plans }
      ask(.lookBack).suggesting(.daysAhead(21))
    }
    stage(Stage(SoloStage.closing)) { closing }
  }

  // MARK: S0 and S1

  @Agenda private var welcome: [Question] {
    ask(.time)
    ask(.post)
    ask(.hours).form(.hours(30...2_400)).optional()
    ask(.pupils).form(.number(10...2_000)).optional()
  }

  @Agenda private var begin: [Question] {
    ask(.worth).form(.text(3...140)).optional()
    ask(.full)
    ask(.say)
    if let say = session[.say]?.value {
      if say > 0 {
        ask(.notZero, facts: ["n": .number(say)]).form(.text(3...140)).optional()
      } else {
        ask(.higher).form(.text(3...140)).optional()
      }
    }
    if isLong { ask(.monday).form(.text(3...200)).optional() }
  }

  // MARK: S2

  @Agenda private var gathering: [Question] {
    for jot in material.jots {
      ask(.offer, jot.subject, facts: ["jot": .typed(jot.text)])
    }
    gather(.task, at: .flap, in: session)
    gather(.task, at: .flapDay, in: session)
    gather(.task, at: .flapSeason, in: session)
    if isLong { gather(.task, at: .flapSmall, in: session) }
    gather(.task, at: .flapPeople, in: session)
    if isLong {
      gather(.task, at: .flapHome, in: session)
      gather(.task, at: .flapUnseen, in: session)
    }
    for (one, other) in session.lookalikes { ask(.same, one, other) }
  }

  // MARK: S3

  @Agenda private var timeAndKind: [Question] {
    for item in flap.items { ask(.minutes, item.task) }
    let sure = flap.items.filter { isSure($0.task) }
    let pending = sure.filter { !$0.kind.isConfirmed }
    // Once answered, the screen lists what it listed; a later line makes it ask again.
    let shown = pending.isEmpty ? sure : pending
    if !pending.isEmpty || session.stands(Key(Topic<Picks>.kinds.id)), !sure.isEmpty {
      ask(.kinds, facts: ["tasks": .subjects(sure.map(\.task))])
        .form(.exceptions(shown.map(\.task)))
        .suggesting(.answer(.subjects([])))
        .beside(Dictionary(uniqueKeysWithValues: shown.map { ($0.task, kindRemark($0.task)) }))
    }
    let wrong = session[.kinds]?.subjects ?? []
    for item in flap.items where !isSure(item.task) || wrong.contains(item.task) {
      domainQuestion(item.task, isWrong: wrong.contains(item.task))
      if wrong.contains(item.task) || session.known(.with, item.task) == nil {
        ask(.with, item.task)
      }
    }
    if !flap.items.isEmpty {
      ask(
        .fits,
        facts: ["minutes": .minutes(flap.minutes)]
          .merging(session[.hours].map { ["hours": .minutes($0.value)] } ?? [:]) { one, _ in one }
      ).worded(session[.hours] == nil ? "noHours" : nil)
      if session[.fits] == .no {
        ask(.adjust, facts: ["minutes": .minutes(flap.minutes)])
          .outOf(flap.items.map(\.task), upTo: .max)
          .beside(
            Dictionary(
              uniqueKeysWithValues: flap.items.map {
                ($0.task, Remark(Mirror.task, ["minutes": .minutes($0.minutes ?? 0)]))
              })
          )
          .suggesting(.answer(.subjects([])))
      }
    }
  }

  /// What the program noticed about a line, whether or not a person has said something since.
  private func proposal(_ task: Subject) -> [Domain] {
    session.proposed(.domains, task)?.elements ?? []
  }

  private func isSure(_ task: Subject) -> Bool { proposal(task).count == 1 }

  private func kindRemark(_ task: Subject) -> Remark {
    let domain = session.known(.domain, task).map { Fact.phrase($0.phraseID) }
    let with = session.known(.with, task).map { Fact.phrase("\($0.phraseID).with") }
    return Remark(Mirror.kind, ["domain": domain, "with": with].compactMapValues(\.self))
  }

  /// The two likely kinds first where the program is unsure, else all six in their order.
  private func domainQuestion(_ task: Subject, isWrong: Bool) -> Question {
    let likely = isWrong ? [] : proposal(task)
    let order = likely + Domain.allCases.filter { !likely.contains($0) }
    return ask(.domain, task).outOf(
      order.map { Option(id: $0.rawValue, phrase: $0.phraseID) }
    ).worded(likely.count == 2 ? "unsure" : nil)
  }

  // MARK: S4

  @Agenda private var twoQuestions: [Question] {
    for item in flap.items {
      ask(.necessary, item.task)
      if item.necessary == .no {
        if item.duty != nil { ask(.whoThen, item.task) }
      } else {
        ask(.owner, item.task)
        if session.known(.board, item.task) != nil {
          ask(.boardRoles, item.task).upTo(3)
          if item.boardRoles?.contains(.judge) == true { ask(.judging, item.task).optional() }
        }
        if let facts = session.mismatch(item.task) { ask(.holds, item.task, facts: facts) }
      }
    }
  }

  // MARK: S5

  /// The tasks that are looked at one by one: all that are not one's own core, or of very many
  /// the ten that were chosen once.
  private var looked: [FlapItem] {
    let others = flap.items.filter { !$0.isOwnCore }
    guard isTooMany(others) else { return others }
    return others.filter { session[.shortlist]?.subjects.contains($0.task) == true }
  }

  private func isTooMany(_ others: [FlapItem]) -> Bool {
    flap.items.count > Self.manyTasks && others.count > Self.lookedAt
  }

  @Agenda private func origins(of looked: [FlapItem]) -> [Question] {
    let others = flap.items.filter { !$0.isOwnCore }
    let strange = looked.filter { !$0.isMine }
    let opening =
      strange.isEmpty
      ? nil
      : Remark(
        Opening.origins,
        [
          "m": .number(flap.items.count { !$0.isMine }), "n": .number(flap.items.count),
        ])
    stage(Stage(SoloStage.origins, opening: opening)) {
      if isTooMany(others) {
        ask(.shortlist).outOf(others.map(\.task), upTo: Self.lookedAt)
          .suggesting(.answer(.subjects(mostHours(of: others))))
          .beside(
            Dictionary(
              uniqueKeysWithValues: others.map {
                ($0.task, Remark(Mirror.task, ["minutes": .minutes($0.minutes ?? 0)]))
              }))
      }
      for item in strange {
        ask(.reasons, item.task).upTo(2)
        if session[.reasons, item.task]?.elements.contains(.other) == true {
          ask(.moreReasons, item.task).upTo(2)
        }
      }
      if let (phrase, count) = mostFrequentReason(of: strange), count >= Self.pattern {
        ask(
          .pattern,
          facts: [
            "reason": .phrase(phrase), "x": .number(count),
            "m": .number(strange.count),
          ]
        ).form(.text(1...200)).optional()
      }
      if session[.time] == .twice { ask(.stopHere) }
    }
  }

  /// The words that were chosen most often, and how often.
  private func mostFrequentReason(of items: [FlapItem]) -> (phrase: String, count: Int)? {
    let chosen = items.flatMap { item -> [String] in
      let first = session[.reasons, item.task]?.elements ?? []
      let more = first.contains(.other) ? session[.moreReasons, item.task]?.elements ?? [] : []
      return first.filter { $0 != .other }.map(\.phraseID) + more.map(\.phraseID)
    }
    return Dictionary(chosen.map { ($0, 1) }, uniquingKeysWith: +)
      .max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
  }

  /// The ten with most hours, those that are not one's own first.
  private func mostHours(of others: [FlapItem]) -> [Subject] {
    others.enumerated().sorted { one, other in
      let keys = [one, other].map {
        ($0.element.isMine ? 1 : 0, -($0.element.minutes ?? 0), $0.offset)
      }
      return keys[0] < keys[1]
    }.prefix(Self.lookedAt).sorted { $0.offset < $1.offset }.map(\.element.task)
  }

  // MARK: S6

  @Agenda private func deciding(_ looked: [FlapItem]) -> [Question] {
    let core = flap.items.filter(\.isOwnCore)
    let exceptions = session[.keepCore]?.subjects ?? []
    if !core.isEmpty {
      ask(.keepCore, facts: ["tasks": .subjects(core.map(\.task))])
        .form(.exceptions(core.map(\.task)))
    }
    for item in core where exceptions.contains(item.task) || item.plan.isOther { decide(item) }
    for item in looked { decide(item) }
    let changes = flap.changes
    if changes.count > 1 { ask(.picks).outOf(changes.map(\.task), upTo: 3) }
    if !picks.isEmpty { ask(.tomorrow).outOf(picks.map(\.task), upTo: 1) }
  }

  @Agenda private func decide(_ item: FlapItem) -> [Question] {
    ask(.decision, item.task).showing(condition(of: item))
    switch item.plan {
    case .yesIf(let condition, _):
      ask(.condition, item.task)
      if condition == .other { ask(.conditionText, item.task).form(.text(3...140)) }
    case .handOver:
      ask(.handOverTo, item.task).form(.text(2...80))
      ask(.handOverNeeds, item.task).form(.text(2...140)).optional()
    case .no(let refusal):
      // Where it need not be done at all, this was asked before.
      if item.duty != nil, item.necessary != .no { ask(.whoThen, item.task) }
      ask(.asker, item.task)
      if refusal.asker == .other { ask(.askerRole, item.task).form(.text(2...80)) }
      ask(.trial, item.task)
      if refusal.isTrial { ask(.watcher, item.task).form(.text(2...80)).optional() }
    case .undecided: ask(.findOut, item.task).form(.text(3...140)).optional()
    case .emergency:
      ask(.until, item.task)
      ask(.ifNobody, item.task).form(.text(3...140)).optional()
    case .keep, nil: []
    }
  }

  /// What the profile asks of a task that is one's own on a condition.
  private func condition(of item: FlapItem) -> [Remark] {
    guard item.verdict == .conditional, item.owner == .me || item.owner == .myOtherRole,
      let id = item.item, material.profile[id]?.condition != nil
    else { return [] }
    return [Remark(Mirror.condition, ["condition": .phrase("Item.\(id).condition")], tone: .note)]
  }

  /// The changes that help most; of one there is nothing to choose.
  var picks: [FlapItem] { session.picks(in: flap) }

  // MARK: S7

  @Agenda private func deepening(_ item: FlapItem) -> [Question] {
    let about: Facts = ["task": .answer(Key(naming: item.task))]
    let opening = Remark(Opening.deepening, about)
    stage(Stage(SoloStage.deepening, opening: opening)) {
      ask(.happened, item.task).form(.text(5...300)).optional()
      ask(.wanted, item.task).optional()
      ask(.thought, item.task).optional()
      ask(.felt, item.task).optional()
      ask(.did, item.task).optional()
      ask(.otherWanted, item.task).optional()
      if let reason = item.reasons.first {
        ask(
          .reasonQuestion, item.task,
          facts: ["question": .phrase("\(reason.phraseID).question")]
        ).optional()
      }
      ask(.gives, item.task).optional()
      ask(.costs, item.task).optional()
      ask(.notTaken, item.task).optional()
      ask(.heart, item.task).form(.text(3...200)).optional()
        .showing(session.ownWords(about: item.task))
    }
  }

  // MARK: S9

  @Agenda private var yes: [Question] {
    let freed = flap.freed
    ask(.timeGoes, facts: freed > 0 ? ["minutes": .minutes(freed)] : [:])
      .worded(freed > 0 ? nil : "moreTime")
    if session[.timeGoes] == .other { ask(.timeElse).form(.text(3...140)) }
    ask(.noticed).form(.text(3...140)).optional()
  }

  // MARK: S10

  /// If-then plans, one after the other, until it is enough.
  @Agenda private var plans: [Question] {
    for number in 1...session.planCount {
      let plan = Subject.plan(number)
      ask(.plan, plan).form(.text(8...120))
      if session[.plan, plan] != nil {
        planParts(plan, number)
        if number < Session.mostPlans { ask(.another, plan) }
      }
    }
  }

  @Agenda private func planParts(_ plan: Subject, _ number: Int) -> [Question] {
    let sentence = number == 1 ? picks.first.flatMap { session.practised($0) } : nil
    ask(.planThen, plan, facts: sentence?.facts ?? [:]).form(.text(5...300))
      .suggesting(sentence.map { .words(saying($0)) })
    if session[.planThen, plan] != nil {
      let facts: Facts = [
        "if": .answer(Key(naming: plan)),
        "then": .answer(Key(Topic<String>.planThen.id, plan)),
      ]
      ask(.planAgain, plan, facts: facts).form(.text(1...500)).optional()
        .showing(Remark(Mirror.plan, facts, tone: .quote))
    }
    ask(.sure, plan)
    if let sure = session[.sure, plan]?.value, sure < 7 {
      if sure > 0 { ask(.notLower, plan, facts: ["n": .number(sure)]).optional() }
      ask(.pointHigher, plan).optional()
    }
    ask(.between, plan).optional()
    ask(.tell, plan).form(.text(2...80)).optional()
  }

  /// The practised sentence as the second half of a plan.
  private func saying(_ sentence: Remark) -> Remark {
    let isWhole = sentence.phrase == Mirror.sentence.phraseID
    return Remark(isWhole ? Mirror.sayThen : .sayThenParts, sentence.facts)
  }

  // MARK: S11

  @Agenda private var closing: [Question] {
    let worth = session[.worth]
    if worth != nil {
      ask(.closing).optional().showing(choices).showing(
        Remark(Mirror.worth, ["worth": .answer(Key(Topic<String>.worth.id))], tone: .quote))
    }
    ask(.paper).upTo(2).optional().showing(worth == nil ? choices : [])
    ask(.end)
  }

  /// What was chosen, beside the picture of that Monday morning.
  private var choices: [Remark] {
    let changes = flap.changes.compactMap { item in
      item.plan.map { plan in
        Remark(
          Mirror.choice,
          [
            "task": .answer(Key(naming: item.task)),
            "decision": .phrase(plan.decision.phraseID),
          ], tone: .quote)
      }
    }
    let keepsAll = !flap.items.isEmpty && flap.items.allSatisfy { $0.plan == .keep }
    let monday = Remark(
      Mirror.monday, ["monday": .answer(Key(Topic<String>.monday.id))], tone: .quote)
    return (changes.isEmpty ? [] : [Remark(Mirror.choices)] + changes)
      + (keepsAll ? [Remark(Mirror.keepsAll)] : []) + (session[.monday] == nil ? [] : [monday])
  }
}

extension FlapItem.Plan? {
  fileprivate var isOther: Bool { self != nil && self != .keep }
}

extension Subject {
  fileprivate static func plan(_ number: Int) -> Subject {
    Subject(Topic<String>.plan.id, number)
  }
}

extension Session {
  fileprivate static let mostPlans = 3

  /// How many if-then plans there are to make: one, and each that was asked for after another.
  package var planCount: Int {
    var count = 1
    while count < Self.mostPlans, self[.plan, .plan(count)] != nil,
      self[.another, .plan(count)] == .yes
    { count += 1 }
    return count
  }

  /// Whether something heavy was said; once answered the question stays where it was.
  fileprivate var isHeavy: Bool {
    self[.full]?.value == 10 || entry(Key(Topic<GoOn>.burden.id)) != nil
  }

  /// The pairs that look alike and are both still there.
  fileprivate var lookalikes: [(Subject, Subject)] {
    let live = Set(subjects(Topic<String>.task.id))
    return keys(of: Topic<YesNo>.same.id).compactMap { key in
      guard let one = key.about, let other = key.other else { return nil }
      return live.contains(one) && live.contains(other) ? (one, other) : nil
    }
  }

  /// The changes that were chosen as the most helpful.
  package func picks(in flap: Flap) -> [FlapItem] {
    let changes = flap.changes
    guard changes.count > 1 else { return changes }
    return changes.filter { self[.picks]?.subjects.contains($0.task) == true }
  }
}
