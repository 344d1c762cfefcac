package import Coach
package import Dialogue

/// The report of a follow-up: what was agreed, how it went, and how it goes on.
///
/// It rests on what was said in the follow-up itself. Words of earlier conversations are only
/// pointed at, so that it stays readable, without them, when they are erased.
package struct ReviewReport: Sendable {
  /// How an agreement went.
  package struct Went: Sendable {
    package var subject: Subject
    /// The facts in its words.
    package var facts: Facts
    package var outcome: Outcome
    package var before: String?
    package var carry: Carry?
    package var isDropped: Bool
  }

  package struct Emergency: Sendable {
    package var task: Subject
    package var facts: Facts
    package var now: EmergencyNow
    package var until: Day?
  }

  package struct Reaction: Sendable {
    package var task: Subject
    package var pair: ReactionPair
  }

  package struct Time: Sendable {
    package var goal: Fact?
    package var went: TimeWent
    package var to: String?
  }

  package var better: String?
  package var went: [Went]
  package var emergencies: [Emergency]
  package var moment: [String]
  package var reactions: [Reaction]
  package var full: Int?
  package var say: Int?
  package var hours: [(task: Subject, minutes: Int)]
  package var time: Time?
  package var plans: [IfThen]
  package var lookBack: Day?

  package init(_ session: Session) {
    func facts(_ key: Key) -> Facts { session.entry(key)?.facts ?? [:] }
    let dropped = session[.drop]?.subjects ?? []
    better = session[.better]
    went = session.answers(to: .outcome) { key, subject, outcome in
      Went(
        subject: subject, facts: facts(key), outcome: outcome,
        before: outcome == .notDone ? session[.before, subject] : nil,
        carry: session[.carry, subject], isDropped: dropped.contains(subject))
    }
    emergencies = session.answers(to: .emergencyNow) { key, subject, now in
      Emergency(
        task: subject, facts: facts(key), now: now,
        until: now == .extended ? session[.extendedUntil, subject] : nil)
    }
    moment = session[.moment] == nil ? [] : Session.momentTopics.compactMap { session[$0] }
    reactions = session.answers(to: .reaction) { key, subject, real in
      guard case .number(let expected) = facts(key)["expected"] else { return nil }
      return Reaction(task: subject, pair: ReactionPair(expected: expected, real: real.value))
    }
    (full, say) = (session[.full]?.value, session[.say]?.value)
    hours = session.answers(to: .minutes) { _, subject, time in (subject, time.value) }
    time = session[.timeWent].map {
      Time(
        goal: facts(Key(Topic<TimeWent>.timeWent.id))["goal"], went: $0,
        to: $0 == .elsewhere ? session[.timeWentTo] : nil)
    }
    plans = session.reviewPlans.compactMap { IfThen($0, in: session) }
    lookBack = session[.lookBack]
  }
}

extension Session {
  /// What was answered to a question about several things, in the order in which they were asked.
  fileprivate func answers<Value, Part>(
    to topic: Topic<Value>, _ part: (Key, Subject, Value) -> Part?
  ) -> [Part] {
    keys(of: topic.id).compactMap { key in
      guard let about = key.about, let value = self[topic, about] else { return nil }
      return part(key, about, value)
    }
  }
}
