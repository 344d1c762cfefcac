package import Dialogue
import Workload

extension Script {
  /// Looking back, some weeks later, on what was agreed: ten minutes.
  package static func review(_ material: Material, after earlier: Earlier) -> Script {
    // What earlier sessions hold does not change while this one goes on.
    let agreements = Agreements(earlier.chain)
    var script = Script("review") { session in
      Review(session, earlier, agreements).questions
    }
    script.consequences = { entry, session in
      Consequences(session, material).following(entry)
    }
    script.remarks = { entry, session in
      ReviewRemarks(session, earlier, agreements).after(entry)
    }
    script.doubts = { question, answer, session in
      Doubts(session, material).about(answer, to: question)
    }
    script.leaves = { entry in
      entry.source == .person && entry.answer == GoOn.stop.answer
    }
    return script
  }
}

/// The questions of a follow-up, in order.
struct Review {
  let session: Session
  let earlier: Earlier
  let agreements: Agreements

  init(_ session: Session, _ earlier: Earlier, _ agreements: Agreements) {
    (self.session, self.earlier, self.agreements) = (session, earlier, agreements)
  }

  /// The conversation that the chain began with, where it is still there.
  var first: Past? { earlier.chain.first { $0.kind == .solo } }
  /// Whether something was to change, so that there is something to look back on.
  var isChange: Bool {
    !agreements.all.isEmpty || first.map { !Flap($0.session).changes.isEmpty } ?? false
  }

  @Agenda var questions: [Question] {
    // Asked as soon as something heavy is said, wherever that is, and never again.
    if session.isHeavy { ask(.burden) }
    stage(Stage(ReviewStage.welcome, opening: Remark(ReviewOpening.welcome))) {
      if !agreements.all.isEmpty { ask(.agreed).showing(agreed) }
      ask(.better).form(.text(2...200)).optional()
    }
    stage(Stage(ReviewStage.went)) { went }
    stage(Stage(ReviewStage.emergencies)) { emergencies }
    if isMoment {
      stage(Stage(ReviewStage.moment, opening: Remark(ReviewOpening.moment))) { moment }
    }
    stage(Stage(ReviewStage.reactions)) { reactions }
    stage(week) { numbers }
    // The old numbers stand here, behind the new ones, so that none of them weighs on an answer.
    (timeWent + onward + closing).showingFirst(ThenAndNow(session, earlier).remarks)
  }

  // MARK: T0

  /// What stands, under the day on which it was agreed.
  private var agreed: [Remark] {
    earlier.chain.flatMap { past -> [Remark] in
      let here = agreements.all.filter { $0.subject.session == past.session.id }
      guard !here.isEmpty else { return [] }
      return [Remark(ReviewMirror.agreedOn, ["date": .day(past.day)])] + here.map(\.remark)
    }
  }

  // MARK: T2

  /// How each plan and each choice went; also one whose words have been erased since.
  @Agenda private var went: [Question] {
    let asked = (agreements.plans + agreements.choices).map { ($0.subject, $0.facts) }
    for (subject, facts) in asked + answered(.outcome, besides: asked.map(\.0)) {
      ask(.outcome, subject, facts: facts)
        .worded(subject.kind == Topic<String>.plan.id ? "plan" : nil)
        .showing(agreements.plans.filter { $0.subject == subject }.map(\.remark))
      if session[.outcome, subject] == .notDone {
        ask(.before, subject).form(.text(3...160)).optional()
      }
    }
  }

  @Agenda private var emergencies: [Question] {
    let ended = session.known(.begun).map { agreements.emergencies(endedBy: $0) } ?? []
    let asked = ended.map { ($0.subject, $0.facts) }
    for (subject, facts) in asked + answered(.emergencyNow, besides: asked.map(\.0)) {
      ask(.emergencyNow, subject, facts: facts).worded(facts.isEmpty ? "open" : nil)
      if session[.emergencyNow, subject] == .extended { ask(.extendedUntil, subject) }
    }
  }

  /// What was answered here about something that is no longer in an earlier session.
  private func answered<Value>(
    _ topic: Topic<Value>, besides asked: [Subject]
  ) -> [(Subject, Facts)] {
    session.keys(of: topic.id).compactMap { key in
      guard let about = key.about, session.stands(key), !asked.contains(about) else { return nil }
      return (about, session.entry(key)?.facts ?? [:])
    }
  }

  // MARK: T3

  private var outcomes: [(subject: Subject, outcome: Outcome)] {
    session.keys(of: Topic<Outcome>.outcome.id).compactMap { key in
      key.about.flatMap { about in session[.outcome, about].map { (about, $0) } }
    }
  }

  /// Whether any moment came.
  private var isMoment: Bool { outcomes.contains { $0.outcome.isMoment } }

  @Agenda private var moment: [Question] {
    ask(.moment).form(.text(1...160)).optional()
    if session[.moment] != nil {
      for topic in Session.momentTopics.dropFirst() {
        ask(topic).form(.text(1...160)).optional()
      }
    }
  }

  // MARK: T4

  /// Asked where something was said: a moment that did not come has no reaction.
  @Agenda private var reactions: [Question] {
    let said = Set(
      (agreements.plans + agreements.choices).filter {
        let outcome = session[.outcome, $0.subject]
        return outcome == .done || outcome == .partly
      }.compactMap(\.task))
    let asked = agreements.predictions.filter { said.contains($0.task) }.map {
      ($0.task, ["expected": Fact.number($0.expected)])
    }
    for (task, facts) in asked + answered(.reaction, besides: asked.map(\.0)) {
      ask(.reaction, task, facts: facts).optional()
    }
  }

  // MARK: T5

  var week: Stage { Stage(ReviewStage.numbers, opening: Remark(ReviewOpening.numbers)) }

  private var topTasks: [Subject] {
    guard let session = first?.session else { return [] }
    return Flap(session).mostTime.map { $0.task.said(in: session) }
  }

  @Agenda private var numbers: [Question] {
    ask(.full)
    ask(.say)
    let top = topTasks
    for task in top + answered(.minutes, besides: top).map(\.0) {
      ask(.minutes, task).optional()
    }
  }
}

extension Session {
  /// One moment, in five lines.
  package static let momentTopics: [Topic<String>] = [
    .moment, .momentRole, .momentDid, .momentResult, .momentStrikes,
  ]
}

extension Flap {
  /// The three tasks that take most time, in the order of the flap.
  var mostTime: [FlapItem] {
    let most = items.filter { ($0.minutes ?? 0) > 0 }
      .sorted { ($1.minutes ?? 0, $0.task.number) < ($0.minutes ?? 0, $1.task.number) }.prefix(3)
    return items.filter(most.contains)
  }
}

extension [Question] {
  /// The same, with something shown before the first.
  fileprivate func showingFirst(_ remarks: [Remark]) -> [Question] {
    guard let first else { return self }
    return [first.showing(remarks)] + dropFirst()
  }
}
