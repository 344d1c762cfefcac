package import Coach
package import Dialogue
package import Workload

/// A conversation as a log holds it, for tests that care only for its answers.
package struct MadeTalk: Sendable {
  package var number: Int
  package var kind: ScriptKind
  package var day: Day
  package private(set) var entries: [Entry] = []

  package init(_ number: Int, _ kind: ScriptKind, _ year: Int, _ month: Int, _ day: Int) {
    (self.number, self.kind) = (number, kind)
    self.day = Day(year, month, day) ?? .test
  }

  package var past: Past { Past(Session(id: number, entries), kind, on: day) }

  package func saying(
    _ ask: Ask, about subject: Subject? = nil, _ value: any Answerable, _ facts: Facts = [:]
  ) -> Self {
    adding(Key(ask, subject), value.answer, facts, by: .person)
  }

  /// What the program noticed.
  package func noticing<Value: Answerable>(
    _ topic: Topic<Value>, about subject: Subject? = nil, _ value: Value
  ) -> Self {
    adding(Key(topic.id, subject), value.answer, [:], by: .program)
  }

  /// A line of the flap, with what is said about it.
  package func task(
    _ number: Int, _ text: String, _ minutes: Int?, _ domain: Domain, _ with: WithWhom,
    _ verdict: Verdict = .core, _ decision: Decision = .keep
  ) -> Self {
    let task = Subject.task(number)
    let line = saying(.task, about: task, text).noticing(.verdict, about: task, verdict)
      .saying(.domain, about: task, Several([domain])).saying(.with, about: task, with)
      .saying(.decision, about: task, decision)
    return minutes.map { line.saying(.minutes, about: task, Minutes($0)) } ?? line
  }

  /// The two scales.
  package func week(full: Int, say: Int) -> Self {
    saying(.full, Scale(full)).saying(.say, Scale(say))
  }

  package func reaction(_ task: Int, of session: Int = 1, _ expected: Int, _ real: Int) -> Self {
    saying(
      .reaction, about: Subject(Topic<String>.task.id, task, in: session), Scale(real),
      ["expected": .number(expected)])
  }

  package func outcome(_ task: Int, of session: Int = 1, _ outcome: Outcome) -> Self {
    saying(.outcome, about: Subject(Topic<String>.task.id, task, in: session), outcome)
  }

  package func emergency(_ task: Int, of session: Int = 1, _ now: EmergencyNow) -> Self {
    saying(.emergencyNow, about: Subject(Topic<String>.task.id, task, in: session), now)
  }

  /// The last question answered.
  package var finished: Self { saying(.end, Enter()) }

  /// What is left when everything about a line is erased.
  package func erasing(task number: Int) -> Self {
    var copy = self
    copy.entries.removeAll { $0.falls(with: Key(naming: .task(number))) }
    return copy
  }

  private func adding(
    _ key: Key, _ answer: Answer, _ facts: Facts, by source: Entry.Source
  ) -> Self {
    var copy = self
    let number = entries.count + 1
    copy.entries.append(
      Entry(
        number: number, act: number, at: self.day.number * 86_400 + 43_200 + number, key: key,
        answer: answer, source: source, facts: facts))
    return copy
  }
}

extension MadeTalk {
  /// A school year: a conversation, three follow-ups, and a second conversation.
  ///
  /// Every text in it holds the same words, to be looked for where they may not be.
  package static func year(words: String = "geheim") -> [MadeTalk] {
    [
      MadeTalk(1, .solo, 2026, 9, 7).week(full: 8, say: 3)
        .task(1, "\(words) bespreking", 90, .care, .teacher)
        .task(2, "\(words) in de klas", 120, .guidance, .teacher)
        .task(3, "\(words) commissie", 120, .organisation, .team, .notMine, .no)
        .task(4, "\(words) invallen", 180, .teaching, .pupil, .notMine, .emergency)
        .saying(.until, about: .task(4), Day(number: 20_800))
        .task(5, "\(words) met ouders", 60, .guidance, .parents, .conditional)
        .task(6, "\(words) overleg", 45, .care, .external)
        .task(7, "\(words) kalender", nil, .organisation, .none, .notMine).finished,
      MadeTalk(2, .review, 2026, 11, 9).week(full: 7, say: 4)
        .outcome(3, .done).outcome(5, .notDone).saying(.better, words)
        .reaction(3, 3, 7).saying(.timeWent, TimeWent.asMeant).finished,
      MadeTalk(3, .review, 2027, 2, 8).week(full: 8, say: 4)
        .outcome(5, .partly).outcome(6, .noMoment).emergency(4, .returned)
        .reaction(5, 4, 6).saying(.timeWent, TimeWent.elsewhere).saying(.timeWentTo, words)
        .finished,
      MadeTalk(4, .review, 2027, 4, 12).week(full: 6, say: 5)
        .outcome(5, .done).outcome(6, .changed).reaction(6, 5, 5)
        .saying(.timeWent, TimeWent.none).finished,
      MadeTalk(5, .solo, 2027, 6, 14).week(full: 5, say: 6)
        .task(1, "\(words) bespreking", 120, .care, .teacher)
        .task(2, "\(words) in de klas", 240, .guidance, .teacher)
        .task(3, "\(words) leesgroep", 75, .teaching, .pupil, .conditional)
        .task(4, "\(words) rapport", 45, .advice, .none)
        .task(5, "\(words) wacht", 30, .organisation, .pupil, .notMine, .emergency).finished,
    ]
  }
}

extension Balance {
  package init(_ talks: [MadeTalk]) { self.init(Measurements(talks.map(\.past))) }
}
