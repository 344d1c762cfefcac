package import Dialogue

/// A meeting of colleagues as it stands: who takes part, what is on the flap, and how they voted.
package struct Circle: Sendable {
  package let session: Session
  let flap: Flap
  package let plan: CirclePlan
  /// How many there are; nobody has a name.
  package let people: Int
  /// Every task once, in the order of the flap.
  package let items: [CircleItem]
  /// The number that each line is called by.
  let numbers: [Subject: Int]

  package static let people = 3...10
  /// More than this nobody can vote on in ten minutes.
  package static let mostTasks = 24

  package init(_ session: Session) {
    let flap = Flap(session)
    (self.session, self.flap, plan) = (session, flap, Self.plan(of: session))
    people = session[.people] ?? Self.people.lowerBound
    let isOpen = Self.isOpen(session)
    let numbers = Self.numbers(flap, in: session)
    self.numbers = numbers
    items = flap.items.compactMap { item in
      guard let number = numbers[item.task] else { return nil }
      let merged = flap.merged(into: item.task)
      let votes = Self.votes(on: item.task, merged, isOpen: isOpen, in: session)
      return CircleItem(item, number: number, merged: merged, votes: votes, in: session)
    }
  }

  package static func plan(of session: Session) -> CirclePlan {
    session.proposed(.tempo).map { CirclePlan(minutes: $0) } ?? CirclePlan()
  }

  package subscript(_ task: Subject) -> CircleItem? {
    items.first { $0.merged.contains(task) }
  }

  // MARK: Voting

  /// Whether all show each other their votes.
  package var isOpen: Bool { Self.isOpen(session) }

  private static func isOpen(_ session: Session) -> Bool {
    session[.showVotes] == .yes && session[.allShow] == .yes
  }

  /// A vote on a task that was merged with another since counts no more.
  private static func votes(
    on task: Subject, _ merged: [Subject], isOpen: Bool, in session: Session
  ) -> (CircleVotes, of: Int)? {
    let topic: Topic<CircleVotes> = isOpen ? .votes : .tally
    guard let entry = session.entry(Key(topic.id, task)),
      entry.facts["of"] == .subjects(merged), let votes = session.known(topic, task)
    else { return nil }
    return (votes, session.people(at: entry) ?? people.lowerBound)
  }

  /// The list that a vote is about, frozen when the vote began.
  func list(of ballot: Subject) -> [Subject]? { session.proposed(.list, ballot)?.subjects }

  /// The tasks a first vote is about: as many as can be voted on.
  var votable: [Subject] { items.prefix(Self.mostTasks).map(\.task) }

  /// The tasks that were voted on before they were merged or taken apart, and those that came
  /// after the list was made.
  var unsettled: [Subject] {
    var voted = Set(ballots.flatMap { list(of: $0) ?? [] })
    for item in items {
      let key = Key(Topic<CircleVotes>.tally.id, item.task)
      if case .subjects(let merged)? = session.entry(key)?.facts["of"] { voted.formUnion(merged) }
    }
    return items.filter {
      $0.votes == nil && (!voted.isDisjoint(with: $0.merged) || isLate($0.task))
    }.map(\.task)
  }

  /// Whether a task came on the flap after the list for the vote was made.
  func isLate(_ task: Subject) -> Bool {
    guard let list = session.entry(Key(Topic<Picks>.list.id, .ballot(1))),
      let named = session.entries.first(where: { $0.key == Key(naming: task) })
    else { return false }
    return named.number > list.number
  }

  /// The votes that were begun and not called off, the first about the whole list.
  var ballots: [Subject] {
    var ballots: [Subject] = []
    while isBegun(.ballot(ballots.count + 1)) { ballots.append(.ballot(ballots.count + 1)) }
    return ballots
  }

  private func isBegun(_ ballot: Subject) -> Bool {
    guard list(of: ballot) != nil else { return false }
    return ballot == .ballot(1) || session[.revote, ballot] != nil
      || session[.count, ballot] != nil
  }

  func slips(of ballot: Subject) -> CircleSlips {
    let count = list(of: ballot)?.count ?? 0
    return CircleSlips(
      .slip, spare: .spareSlips, count: .count, ballot: ballot,
      form: .digits(1...4, count: count...count), people: people, in: session)
  }

  var reasonSlips: CircleSlips {
    CircleSlips(
      .reasonSlip, spare: .spareReasons, count: .reasonCount,
      form: .digits(1...FirstReason.nine.count, count: 1...2, areDifferent: true), people: people,
      in: session)
  }

  // MARK: What came of it

  /// The tasks with the one that is most worth talking about first.
  package var order: [CircleItem] {
    items.enumerated().sorted { one, other in
      if one.element.isBefore(other.element) { return true }
      return !other.element.isBefore(one.element) && one.offset < other.offset
    }.map(\.element)
  }

  /// The tasks that somebody put a joker on.
  package var jokers: [Subject] { session[.jokers]?.subjects ?? [] }

  /// What would be talked about now: what was begun, jokers, what divides, then what almost does.
  var wanted: [Subject] {
    let order = order
    let begun = discussed.filter { session.stands(Key(Topic<Enter>.talk.id, $0)) }
    let divided = order.filter { $0.standing == .divided }
    let almost = order.filter { $0.standing == .almost }
    // Where hardly anybody voted there is nothing better to go by than how many have it.
    let rest = order.contains { ![.few, .untold].contains($0.standing) } ? [] : order
    let wanted =
      begun + order.map(\.task).filter(jokers.contains) + (divided + almost + rest).map(\.task)
    var tasks: [Subject] = []
    for task in wanted where !tasks.contains(task) { tasks.append(task) }
    return Array(tasks.prefix(max(plan.talks, begun.count)))
  }

  /// The tasks that are talked about, as it was settled when the talk began.
  package var discussed: [Subject] {
    var tasks: [Subject] = []
    for task in session.proposed(.discuss)?.subjects ?? [] {
      guard let item = self[task]?.task, !tasks.contains(item) else { continue }
      tasks.append(item)
    }
    return tasks
  }

  /// What divides the group, or has a joker on it, and was not talked about.
  package var notDiscussed: [CircleItem] {
    let talked = discussed.filter { session[.talk, $0] != nil }
    return order.filter {
      ($0.standing == .divided || jokers.contains($0.task)) && !talked.contains($0.task)
    }
  }

  /// How often each of the nine reasons was named, where they were counted.
  package var reasons: [(reason: FirstReason, count: Int)]? {
    guard case .numbers(let counts)? = session.entry(Key(Topic<Int>.reasonTally.id))?.answer else {
      return nil
    }
    return Array(zip(FirstReason.nine, counts))
  }

  // MARK: The end

  /// What was put aside: what the group parked, and tasks for which there was no room.
  package var parked: [Subject] {
    let list = Set(list(of: .ballot(1)) ?? votable)
    let left = items.map { ($0.task, $0.merged) }
      .filter { list.isDisjoint(with: $1) && !isLate($0) }.map(\.0)
    return left + session.subjects(Topic<String>.parked.id)
  }

  /// What may leave the room, more than the list only where all want it; `nil` where the group
  /// did not choose.
  package var leaving: Leaving? {
    guard let chosen = session[.leaves] else { return nil }
    return chosen == .counts && session[.allLeave] != .yes ? .list : chosen
  }

  /// How many slips of a vote that is not counted yet were typed, out of how many.
  package var slipsIn: (typed: Int, of: Int)? {
    let votes = ballots.map(slips) + [reasonSlips]
    return votes.first { !$0.isCounted && !$0.rows.isEmpty }.map { ($0.rows.count, people) }
  }
}

extension FirstReason {
  /// Those that can be counted.
  package static var nine: [FirstReason] { allCases.filter { $0 != .other } }
}

extension Subject {
  static func ballot(_ number: Int) -> Subject { Subject("ballot", number) }
}
