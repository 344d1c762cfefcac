import Dialogue

/// What follows from what a group said, found once, when it is said.
struct CircleConsequences {
  let session: Session
  let material: Material

  init(_ session: Session, _ material: Material) {
    (self.session, self.material) = (session, material)
  }

  func following(_ entry: Entry) -> [Statement] {
    guard entry.source != .program, let answer = entry.answer else { return [] }
    switch (Ask(rawValue: entry.key.question.rawValue), entry.key.about) {
    case (.task, let task?): return lookalikes(of: task)
    case (.pair, _): return pair(Picks(answer)?.subjects ?? [])
    case (.start, let phase?) where answer == .done: return begun(CircleStage(phase))
    case (.revote, let ballot?) where answer == .done:
      return [Statement(Key(Topic<Picks>.list.id, ballot), .subjects(Circle(session).unsettled))]
    case (.count, let ballot?) where answer == .done: return counted(ballot)
    case (.reasonCount, _) where answer == .done: return [reasons]
    case (.spareSlips, let ballot?) where YesNo(answer) == .no:
      return Circle(session).slips(of: ballot).again
    case (.spareReasons, _) where YesNo(answer) == .no:
      return Circle(session).reasonSlips.again
    case (.jokers, _): return [discussion]
    default: return []
    }
  }

  /// What is of no use after an entry, and is really erased with it.
  ///
  /// The rows go when they are counted, and where the vote is called off.
  @Sendable static func forgotten(_ entry: Entry) -> Set<QuestionID> {
    let (slip, reason) = (Topic.slip.id, Topic.reasonSlip.id)
    switch (Ask(rawValue: entry.key.question.rawValue), entry.answer) {
    case (.count, .done), (.revote, .skipped): return [slip]
    case (.reasonCount, .done): return [reason]
    case (.end, .done): return [slip, reason]
    case (.start, .skipped):
      switch CircleStage(entry.key.about) {
      case .voting: return [slip]
      case .reasons: return [reason]
      default: return []
      }
    default: return []
    }
  }

  private func begun(_ stage: CircleStage?) -> [Statement] {
    switch stage {
    case .voting:
      let list = Answer.subjects(Circle(session).votable)
      return [Statement(Key(Topic<Picks>.list.id, .ballot(1)), list)]
    case .talk: return [discussion]
    default: return []
    }
  }

  /// The lines that look like one that was just said.
  private func lookalikes(of task: Subject) -> [Statement] {
    guard let text = session[.task, task] else { return [] }
    let alike = Circle(session).items.filter {
      !$0.merged.contains(task) && material.isAlike($0.text, text)
    }
    return alike.map { Statement(Key(same: $0.task, task)) }
  }

  /// A pair that is named is asked about, also where that was done before.
  private func pair(_ tasks: [Subject]) -> [Statement] {
    guard tasks.count == 2 else { return [] }
    return [Statement(Key(same: tasks[0], tasks[1]), nil, by: .person)]
  }

  private var discussion: Statement {
    Statement(Key(Topic<Picks>.discuss.id), .subjects(Circle(session).wanted))
  }

  // MARK: Counting

  /// The votes by task, with the lines that each task stood for when the list was frozen.
  private func counted(_ ballot: Subject) -> [Statement] {
    let circle = Circle(session)
    let tasks = circle.list(of: ballot) ?? []
    let rows = circle.slips(of: ballot).rows.filter { $0.count == tasks.count }
    let frozen = session.entry(Key(Topic<Picks>.list.id, ballot))?.number ?? .max
    let flap = Flap(session.without { $0.number >= frozen })
    return tasks.enumerated().filter { session[.task, $1] != nil }.map { index, task in
      Statement(
        Key(Topic<CircleVotes>.tally.id, task), CircleVotes(column: rows.map { $0[index] }).answer,
        facts: ["of": .subjects(flap.merged(into: task))])
    }
  }

  private var reasons: Statement {
    let rows = Circle(session).reasonSlips.rows
    let counts = FirstReason.nine.indices.map { index in rows.count { $0.contains(index + 1) } }
    return Statement(Key(Topic<Int>.reasonTally.id), .numbers(counts))
  }
}

extension Key {
  /// Whether two lines are the same task; the earlier line always stands first.
  init(same one: Subject, _ other: Subject) {
    let (first, second) = one.number < other.number ? (one, other) : (other, one)
    self.init(Topic<YesNo>.same.id, first, second)
  }
}
