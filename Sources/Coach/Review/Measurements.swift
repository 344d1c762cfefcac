package import Dialogue
package import Workload

/// What was measured in each conversation, to be laid side by side over time.
package struct Measurements: Sendable {
  /// What one conversation says; what was not asked in it is empty.
  package struct Point: Sendable {
    package var session: Int
    package var kind: ScriptKind
    package var day: Day
    /// How full the week is and how much say there is, from 0 to 10.
    package var full: Int?
    package var say: Int?
    /// Minutes a week by kind of work; only a conversation about a whole flap knows them.
    package var byDomain: [Domain: Int]
    package var byCompany: [WithWhom: Int]
    /// Minutes a week that go to tasks which the profile sees as the ib'er's core, and all.
    package var core: Int?
    package var total: Int?
    /// Minutes a week of the tasks that were asked after again, by the task of the session before.
    package var again: [Subject: Int]
    package var outcomes: [(agreement: Subject, outcome: Outcome)]
    package var pairs: [ReactionPair]
    package var timeWent: TimeWent?
    package var lookBack: Day?
  }

  /// A task that was taken on for a time, from its beginning to where it stands now.
  package struct Emergency: Hashable, Sendable {
    /// The task, in the session in which it was said.
    package var task: Subject
    package var since: Day
    package var until: Day?
    /// The day of the follow-up in which it had been handed back.
    package var returned: Day?
    package var extensions: Int

    /// Whether it was handed back without its date being put off.
    package var endedOnTime: Bool { returned != nil && extensions == 0 }
  }

  package var points: [Point]
  package var emergencies: [Emergency]

  /// The conversations of a log, the oldest first.
  package init(_ conversations: [Past]) {
    points = conversations.map(Point.init)
    emergencies = conversations.filter { $0.kind == .solo }.flatMap { past in
      Flap(past.session).items.compactMap { item in
        guard case .emergency(let until, _) = item.plan else { return nil }
        let task = item.task.said(in: past.session)
        return Emergency(task, since: past.day, until: until, conversations)
      }
    }
  }

  /// Every pair there is.
  package var pairs: [ReactionPair] { points.flatMap(\.pairs) }
}

extension Measurements.Point {
  fileprivate init(_ past: Past) {
    let session = past.session
    (self.session, kind, day) = (session.id, past.kind, past.day)
    (full, say) = (session[.full]?.value, session[.say]?.value)
    let items = past.kind == .solo ? Flap(session).items : []
    func sum(_ items: [FlapItem]) -> Int { items.compactMap(\.minutes).reduce(0, +) }
    byDomain = items.minutes { $0.kind.domain }
    byCompany = items.minutes { $0.kind.with }
    core = items.isEmpty ? nil : sum(items.filter { $0.verdict == .core })
    total = items.isEmpty ? nil : sum(items)
    let minutes = session.keys(of: Topic<Minutes>.minutes.id).compactMap(\.about)
    again = Dictionary(
      minutes.filter { $0.session != nil }.compactMap { task in
        session[.minutes, task].map { (task, $0.value) }
      }, uniquingKeysWith: { one, _ in one })
    outcomes = session.keys(of: Topic<Outcome>.outcome.id).compactMap(\.about).compactMap { about in
      session[.outcome, about].map { (about, $0) }
    }
    pairs = ReactionPair.all(in: session)
    (timeWent, lookBack) = (session[.timeWent], session[.lookBack])
  }
}

extension Measurements.Emergency {
  fileprivate init(_ task: Subject, since: Day, until: Day?, _ conversations: [Past]) {
    (self.task, self.since, self.until, extensions) = (task, since, until, 0)
    for past in conversations where past.kind == .review && returned == nil {
      switch past.session[.emergencyNow, task] {
      case .returned: returned = past.day
      case .extended:
        extensions += 1
        self.until = past.session[.extendedUntil, task] ?? self.until
      case .stillMine, nil: break
      }
    }
  }
}

extension [FlapItem] {
  /// Their time by something they have in common.
  fileprivate func minutes<Group: Hashable>(by group: (FlapItem) -> Group?) -> [Group: Int] {
    Dictionary(
      compactMap { item in group(item).flatMap { name in item.minutes.map { (name, $0) } } },
      uniquingKeysWith: +)
  }
}
