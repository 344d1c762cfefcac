import Dialogue

/// The questions of a meeting, in order.
struct CircleQuestions {
  let session: Session
  let material: Material
  let circle: Circle
  /// The pairs of lines of which it was asked whether they are the same, both still there.
  private let pairs: [Key]
  /// The pairs that the group named by itself.
  private let picked: [Key]

  init(_ session: Session, _ material: Material) {
    (self.session, self.material, circle) = (session, material, Circle(session))
    let live = Set(session.subjects(Topic<String>.task.id))
    pairs = session.keys(of: Topic<YesNo>.same.id).filter { key in
      guard let one = key.about, let other = key.other else { return false }
      return live.contains(one) && live.contains(other)
    }
    picked = session.keys(of: Topic<Picks>.pair.id).compactMap { key in
      guard let tasks = session[.pair, key.about]?.subjects, tasks.count == 2 else { return nil }
      return Key(same: tasks[0], tasks[1])
    }
  }

  @Agenda var questions: [Question] {
    phase(.agreements, [.welcome]) { agreements }
    phase(.writing, [.writing]) {
      ask(.written).halfway(cues).showing(aside(.ownPaper))
    }
    phase(.round, [.round], help: [.explaining]) { round }
    phase(.merging, [.merging]) { merging }
    phase(.voting, circle.isOpen ? [.openVoting] : [.voting], help: [.commenting]) { voting }
    phase(.result, []) { result }
    phase(.talk, [.talk], help: Self.inTalk) { [] }
    for task in circle.discussed { talk(about: task) }
    phase(.reasons, [.reasons]) { reasons }
    phase(.practice, [.practice]) { practice }
    phase(.choosing, [.choosing]) { ask(.chosen).showing(template) }
    phase(.closing, [.closing]) { closing }
    ask(.end)
  }

  static let inTalk: [CircleHelp] = [.advice, .talkative, .director, .agreeing]

  /// A phase begins when the group is ready, and is skipped at that question.
  func phase(
    _ stage: CircleStage, _ lines: [CircleLine], help: [CircleHelp] = [],
    @Agenda _ questions: () -> [Question]
  ) -> [Question] {
    guard !circle.plan.dropped.contains(stage) else { return [] }
    let gate = ask(.start, stage.subject).optional().showing(shown(before: stage))
    let isBegun = session[.start, stage.subject] != nil
    var place = Stage(stage)
    place.opening = lines.map {
      Remark($0, ["n": .number(circle.plan.minutes)], tone: .aloud)
    }
    place.help = Self.help(help)
    place.seconds = session.seconds(of: stage, planned: circle.plan.seconds(of: stage))
    place.beginsWith = stage.begins
    place.countsLines = stage == .voting
    return ([gate] + (isBegun ? questions() : [])).map { $0.placed(in: place) }
  }

  static func help(_ own: [CircleHelp]) -> [Remark] {
    [Remark(CircleHelp.intro)] + (own + [.emotional, .name]).map { Remark($0) }
  }

  func aloud(_ line: CircleLine) -> Remark { Remark(line, tone: .aloud) }
  func aside(_ note: CircleNote, _ facts: Facts = [:]) -> Remark {
    Remark(note, facts, tone: .aside)
  }

  /// Time to write, before the first slip is typed; meetings of earlier versions went without.
  func written(
    _ slips: Subject, worded: String = "slips", isOver: Bool, showing lines: [Remark] = []
  ) -> [Question] {
    guard !isOver || session[.written, slips] != nil else { return [] }
    let question = ask(.written, slips).worded(worded).showing(lines)
    // A slip may be typed before it is asked for.
    return [worded == "open" ? question : question.secret()]
  }

  /// What has to be on the screen while a phase is about to begin.
  private func shown(before stage: CircleStage) -> [Remark] {
    switch stage {
    case .agreements: agreementLines
    case .voting: options + [aloud(.stand)]
    case .reasons: nineReasons + [aside(.countOnly)]
    default: []
    }
  }

  private var options: [Remark] { CircleLine.options.map { Remark($0, tone: .quote) } }

  /// What the digits of a vote stand for, in a line.
  var digits: Remark {
    let facts = zip(["a", "b", "c", "d"], CircleLine.options.map { Fact.phrase($0.phraseID) })
    return Remark(CircleNote.digits, Dictionary(uniqueKeysWithValues: facts), tone: .quote)
  }

  /// The tasks of a vote, by the numbers on paper.
  private func numbered(_ tasks: [Subject]) -> [Remark] {
    tasks.compactMap { task in
      guard let number = circle.numbers[task] else { return nil }
      let others = circle[task].map { $0.task == task ? $0.others : [] } ?? []
      return Remark(
        others.isEmpty ? CircleNote.numbered : .numberedAlso,
        [
          "i": .number(number), "line": .answer(Key(naming: task)), "others": .subjects(others),
        ], tone: .quote)
    }
  }

  // MARK: I0 and I1

  private static let mostAgreements = 2

  private var agreementLines: [Remark] {
    [CircleLine.staysHere, .noNames, .silence, .askFirst, .ownSchool, .mayPass, .time].map {
      Remark($0, tone: .quote)
    }
  }

  @Agenda private var agreements: [Question] {
    for number in 1...Self.mostAgreements
    where number == 1 || session[.agreement, Subject("agreement", number - 1)] != nil {
      ask(.agreement, Subject("agreement", number)).form(.text(3...120)).optional()
        .showing(number == 1 ? [aside(.missing)] : [])
    }
    ask(.people).form(.number(Circle.people))
    ask(.leads)
    if session[.leads] == .yes { ask(.leadsHow).form(.text(3...140)).showing(aside(.leading)) }
    ask(.allAgree).notYet(YesNo.no)
    ask(.showVotes).optional()
    if session[.showVotes] == .yes { ask(.allShow) }
    ask(.mood).showing(aloud(.mood))
  }

  /// What comes to mind when one walks through the day, the year, the door.
  private var cues: [Remark] {
    [Topic<Enter>.flapDay, .flapSeason, .flapPeople].map {
      Remark(phrase: "Ask.\($0.id)", tone: .aloud)
    }
  }

  // MARK: I2 and I3

  @Agenda private var round: [Question] {
    for number in 0..<last { said(task(number + 1)) }
    if !isRoundOver {
      turn(task(last + 1)).showing(passes == 0 ? [] : [Remark(CircleNote.passing, passFacts)])
    }
  }

  private func task(_ number: Int) -> Subject { Subject(Topic<String>.task.id, number) }

  /// The last turn; one that was undone comes again.
  private var last: Int {
    var last = session.fresh(Topic<String>.task.id)[0].number - 1
    while last > 0, session.entry(Key(naming: task(last))) == nil { last -= 1 }
    return last
  }

  private func turn(_ task: Subject) -> Question {
    ask(Topic<String>.task, task).form(.text(2...60)).optional().worded("turn")
  }

  private var passFacts: Facts {
    ["x": .typed(String(passes)), "n": .typed(String(circle.people))]
  }

  /// A line that was said, and what is asked about it at once.
  @Agenda private func said(_ task: Subject) -> [Question] {
    if let entry = session.entry(Key(naming: task)), entry.stands, entry.answer != .skipped {
      turn(task)
      for pair in pairs where pair.other == task && !picked.contains(pair) {
        ask(.same, pair.about, pair.other).worded("turn").optional()
      }
      if isShared(task, entry) {
        ask(.also, task).form(.number(0...circle.people - 1)).optional().showing(
          task.number == 1 ? [aside(.taskOnly)] : [])
      }
    }
  }

  /// Whether it is asked who has it too: of what is said at the table, until the vote begins.
  private func isShared(_ task: Subject, _ entry: Entry) -> Bool {
    if session.stands(Key(Topic<Int>.also.id, task)) { return true }
    // Other words for a line of a list do not bring it to the table.
    let source = session.entries.first { $0.key == entry.key }?.source
    return source == .person && circle[task]?.task == task && circle.ballots.isEmpty
  }

  /// How many passed, one after another.
  private var passes: Int {
    var passes = 0
    for number in stride(from: last, to: 0, by: -1) {
      switch session.entry(Key(naming: task(number)))?.answer {
      case .skipped: passes += 1
      case nil: continue
      default: return passes
      }
    }
    return passes
  }

  private var isRoundOver: Bool {
    passes >= circle.people || circle.items.count >= Circle.mostTasks
      || [CircleStage.merging, .voting].contains { session.stands($0.begins) }
  }

  /// Pairs one after another, until there are no more.
  private var merging: [Question] {
    var questions: [Question] = []
    var asked: [Key] = []
    let items = circle.items.map(\.task)
    guard items.count > 1 else { return [] }
    for number in 1...Circle.mostTasks {
      var pair = ask(.pair, .nth(number)).outOf(items, upTo: 2).optional().beside(otherWords)
      let tasks = session[.pair, .nth(number)]?.subjects ?? []
      // One line is no pair.
      if tasks.count == 1 { pair.refused = [.subjects(tasks)] }
      questions.append(pair)
      guard tasks.count == 2 else { break }
      let same = Key(same: tasks[0], tasks[1])
      if pairs.contains(same), !asked.contains(same) {
        asked.append(same)
        questions.append(ask(.same, same.about, same.other).worded("merge").optional())
      }
    }
    return questions
  }

  // MARK: I4 and I5

  /// The other words for a task, beside its own.
  private var otherWords: @Sendable (Subject) -> Remark? { { [circle] in circle[$0]?.also } }

  @Agenda private var voting: [Question] {
    written(
      .ballot(1), worded: circle.isOpen ? "open" : "slips", isOver: isVoteBegun,
      showing: [digits] + numbered(circle.list(of: .ballot(1)) ?? circle.votable))
    if circle.isOpen {
      for item in circle.items where isVoted(item) {
        ask(.votes, item.task, facts: ["of": .subjects(item.merged)])
          .form(.amounts(count: 4, upTo: circle.people))
          .showing(item.task == circle.items.first?.task ? [aloud(.reveal)] : [])
      }
    } else {
      let ballots = circle.ballots
      for ballot in ballots {
        if ballot != .ballot(1) { revote(ballot, circle.list(of: ballot) ?? []) }
        slips(circle.slips(of: ballot))
      }
      if ballots.allSatisfy({ circle.slips(of: $0).isCounted }), !circle.unsettled.isEmpty {
        revote(.ballot(ballots.count + 1), circle.unsettled)
      }
    }
  }

  private var isVoteBegun: Bool {
    circle.slips(of: .ballot(1)).areBegun
      || circle.items.contains { session.stands(Key(Topic<CircleVotes>.votes.id, $0.task)) }
  }

  private func isVoted(_ item: CircleItem) -> Bool {
    let list = circle.list(of: .ballot(1)) ?? []
    return !Set(list).isDisjoint(with: item.merged) || circle.isLate(item.task)
  }

  /// Where it was left out, it is asked again only about more than that.
  private func revote(_ ballot: Subject, _ tasks: [Subject]) -> Question {
    var facts: Facts = ["of": .subjects(tasks)]
    if let said = session.entry(Key(Topic<Enter>.revote.id, ballot))?.facts {
      let known = if case .subjects(let known)? = said["of"] { Set(known) } else { Set<Subject>() }
      if session[.revote, ballot] != nil || known.isSuperset(of: tasks) { facts = said }
    }
    return ask(.revote, ballot, facts: facts).optional()
      .showing([aloud(.revote), digits] + numbered(tasks))
  }

  private func slips(_ slips: CircleSlips) -> [Question] {
    var questions = slips.questions
    if !slips.isCounted { questions[0].shows = [aside(.noComment), aside(.collect)] }
    return questions
  }

  @Agenda private var result: [Question] {
    let items = circle.items.map(\.task)
    if !items.isEmpty {
      for (index, page) in pages.enumerated() where isToBeSeen(index + 1) {
        ask(.seen, Subject("page", index + 1)).showing(page)
      }
      ask(.jokers).outOf(items, upTo: circle.people).optional()
        .showing(aloud(.joker)).beside(otherWords)
    }
  }
}

extension Question {
  func placed(in stage: Stage) -> Question {
    var copy = self
    copy.stage = stage
    return copy
  }
}
