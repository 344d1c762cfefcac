package import Dialogue
package import Workload

/// What was measured in each conversation, to be laid side by side over time.
///
/// Conversations are taken in one at a time, and only numbers of them stay.
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
    /// Tasks without a time, which are in none of those sums.
    package var untimed: Int
    /// The profile that the tasks were held against.
    package var profile: String?
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

    /// Whether it had a date, and was handed back without that being put off.
    package var endedOnTime: Bool { returned != nil && until != nil && extensions == 0 }
  }

  package private(set) var points: [Point] = []
  /// Conversations that were not finished, of which nothing is counted.
  package private(set) var unfinished = 0
  private var begun: [Emergency] = []
  /// What was said since of each emergency.
  private var since: [Subject: [Standing]] = [:]

  /// How an emergency stood in a follow-up.
  fileprivate struct Standing: Sendable {
    var day: Day
    var now: EmergencyNow
    var until: Day?
  }

  /// The finished conversations of a log.
  package init(_ conversations: [Past] = []) {
    for past in conversations { add(past) }
  }

  /// Takes in a conversation; one that was finished once stays so when it is opened again.
  package mutating func add(_ past: Past, isClosed: Bool = true) {
    guard isClosed || past.session.isClosed else { return unfinished += 1 }
    let items = past.kind == .solo ? Flap(past.session).items : []
    points.append(Point(past, items))
    begun += items.compactMap { item in
      guard case .emergency(let until, _) = item.plan else { return nil }
      return Emergency(
        task: item.task.said(in: past.session), since: past.day, until: until, extensions: 0)
    }
    let session = past.session
    for task in session.keys(of: Topic<EmergencyNow>.emergencyNow.id).compactMap(\.about) {
      guard let now = session[.emergencyNow, task] else { continue }
      since[task, default: []].append(
        Standing(day: past.day, now: now, until: session[.extendedUntil, task]))
    }
  }

  /// Each emergency as it stands now.
  package var emergencies: [Emergency] {
    begun.map { $0.after((since[$0.task] ?? []).sorted { $0.day < $1.day }) }
  }

  /// Every pair there is.
  package var pairs: [ReactionPair] { points.flatMap(\.pairs) }
}

extension Measurements.Point {
  fileprivate init(_ past: Past, _ items: [FlapItem]) {
    let session = past.session
    (self.session, kind, day) = (session.id, past.kind, past.day)
    (full, say) = (session[.full]?.value, session[.say]?.value)
    func sum(_ items: [FlapItem]) -> Int { items.compactMap(\.minutes).reduce(0, +) }
    byDomain = items.minutes { $0.kind.domain }
    byCompany = items.minutes { $0.kind.with }
    core = items.isEmpty ? nil : sum(items.filter { $0.verdict == .core })
    total = items.isEmpty ? nil : sum(items)
    untimed = items.count { $0.minutes == nil }
    profile = session.known(.profile)?.id
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
  fileprivate func after(_ standings: [Measurements.Standing]) -> Self {
    var copy = self
    for standing in standings where copy.returned == nil {
      switch standing.now {
      case .returned: copy.returned = standing.day
      case .extended:
        copy.extensions += 1
        copy.until = standing.until ?? copy.until
      case .stillMine: break
      }
    }
    return copy
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
