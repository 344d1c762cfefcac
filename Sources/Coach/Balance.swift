package import Dialogue
package import Workload

/// What was said over time, ready to be laid side by side; not a word of a person is in it.
package struct Balance: Sendable {
  /// Where the time of one conversation goes, in minutes a week.
  package struct Week: Sendable {
    package var day: Day
    package var total: Int
    /// What the profile sees as the core of an ib'er's work.
    package var core: Int
    package var byDomain: [Domain: Int]
    package var byCompany: [WithWhom: Int]

    package var withPupils: Int { minutes(with: [.pupil]) }
    package var withColleagues: Int { minutes(with: [.teacher, .team]) }
    package var inside: Int { minutes(with: [.pupil, .teacher, .team, .director]) }
    /// Parents belong to the outside: this is about care that leaves the school building.
    package var outside: Int { minutes(with: [.parents, .external]) }
    /// Work that is done alone, or of which it is not known with whom.
    package var withNobody: Int { total - inside - outside }
    package var ofNoDomain: Int { total - byDomain.values.reduce(0, +) }

    private func minutes(with people: [WithWhom]) -> Int {
      people.compactMap { byCompany[$0] }.reduce(0, +)
    }
  }

  /// How full a week is and how much say there is, from 0 to 10.
  package struct Scales: Sendable {
    package var day: Day
    package var full: Int?
    package var say: Int?
  }

  /// How agreements went.
  package struct Kept: Sendable {
    package var outcomes: [Outcome]

    package func count(_ outcome: Outcome) -> Int { outcomes.count { $0 == outcome } }
    /// The moments that came, which alone can be missed.
    package var moments: Int { outcomes.count(where: \.isMoment) }
  }

  /// The emergencies that began in one school year.
  package struct Emergencies: Sendable {
    package var year: SchoolYear
    package var all: [Measurements.Emergency]

    package var dated: Int { all.count { $0.until != nil } }
    package var returned: Int { all.count { $0.returned != nil } }
    package var onTime: Int { all.count(where: \.endedOnTime) }
    package var extended: Int { all.count { $0.extensions > 0 } }
  }

  /// Something that was measured on a day.
  package struct Dated<Value: Sendable>: Sendable {
    package var day: Day
    package var value: Value
  }

  /// From so many measurements on there is something to draw; two points are no line.
  package static let aLine = 3

  package var talks = 0
  package var reviews = 0
  package var unfinished: Int
  /// The first and the last day on which something was said.
  package var days: ClosedRange<Day>?
  package var weeks: [Week] = []
  /// Conversations in which no task has a time, and tasks without one in the others.
  package var withoutTimes = 0
  package var untimed = 0
  /// Whether tasks were held against more than one profile.
  package var hasProfiles = false
  package var scales: [Scales] = []
  package var kept: [Dated<Kept>] = []
  package var emergencies: [Emergencies] = []
  package var pairs: [Dated<ReactionPair>] = []
  package var timeWent: [Dated<TimeWent>] = []

  package init(_ measured: Measurements) {
    unfinished = measured.unfinished
    // A merged log has numbers that do not follow the calendar.
    let points = measured.points.sorted { ($0.day, $0.session) < ($1.day, $1.session) }
    if let first = points.first?.day, let last = points.last?.day { days = first...last }
    for point in points { add(point) }
    hasProfiles = Set(points.compactMap(\.profile)).count > 1
    emergencies = Dictionary(grouping: measured.emergencies) { SchoolYear($0.since) }
      .map { Emergencies(year: $0, all: $1) }.sorted { $0.year < $1.year }
  }

  private mutating func add(_ point: Measurements.Point) {
    let day = point.day
    if point.kind == .solo { talks += 1 } else { reviews += 1 }
    if let total = point.total, total > 0 {
      weeks.append(
        Week(
          day: day, total: total, core: point.core ?? 0, byDomain: point.byDomain,
          byCompany: point.byCompany))
      untimed += point.untimed
    } else if point.kind == .solo {
      withoutTimes += 1
    }
    if point.full != nil || point.say != nil {
      scales.append(Scales(day: day, full: point.full, say: point.say))
    }
    if !point.outcomes.isEmpty {
      kept.append(Dated(day: day, value: Kept(outcomes: point.outcomes.map(\.outcome))))
    }
    pairs += point.pairs.map { Dated(day: day, value: $0) }
    if let went = point.timeWent { timeWent.append(Dated(day: day, value: went)) }
  }

  /// How all agreements went together.
  package var allKept: Kept { Kept(outcomes: kept.flatMap(\.value.outcomes)) }
}
