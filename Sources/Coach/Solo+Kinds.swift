import Dialogue
import Workload

// S3 and S4: how much time, what kind of work, and whose it is.

extension Solo {
  @Agenda var timeAndKind: [Question] {
    for item in flap.items { ask(.minutes, item.task) }
    let sure = flap.items.filter { isSure($0.task) }
    let pending = sure.filter { !$0.kind.isConfirmed }
    // Once answered, the screen lists what it listed; a later line makes it ask again.
    let shown = pending.isEmpty ? sure : pending
    if !pending.isEmpty || session.stands(Key(Topic<Picks>.kinds.id)), !sure.isEmpty {
      ask(.kinds, facts: ["tasks": .subjects(sure.map(\.task))])
        .form(.exceptions(shown.map(\.task)))
        .suggesting(.answer(.subjects([])))
        .beside(kindRemark)
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
          .beside(timeRemark)
          .suggesting(.answer(.subjects([])))
      }
    }
  }

  /// What the program noticed about a line, whether or not a person has said something since.
  private func proposal(_ task: Subject) -> [Domain] {
    session.proposed(.domains, task)?.elements ?? []
  }

  private func isSure(_ task: Subject) -> Bool { proposal(task).count == 1 }

  /// The time a task takes, to stand beside it.
  @Sendable func timeRemark(_ task: Subject) -> Remark? {
    Remark(Mirror.task, ["minutes": .minutes(flap[task]?.minutes ?? 0)])
  }

  @Sendable private func kindRemark(_ task: Subject) -> Remark? {
    let domain = session.known(.domain, task).map { Fact.phrase($0.phraseID) }
    let with = session.known(.with, task).map { Fact.phrase("\($0.phraseID).with") }
    return Remark(
      with == nil ? Mirror.kindAlone : .kind,
      ["domain": domain, "with": with].compactMapValues(\.self))
  }

  /// The two likely kinds first where the program is unsure, else all six in their order.
  private func domainQuestion(_ task: Subject, isWrong: Bool) -> Question {
    let likely = isWrong ? [] : proposal(task)
    let order = likely + Domain.allCases.filter { !likely.contains($0) }
    return ask(.domain, task).outOf(
      order.map { Option(id: $0.rawValue, phrase: $0.phraseID) }
    ).worded(likely.count == 2 ? "unsure" : nil)
  }

  @Agenda var twoQuestions: [Question] {
    for item in flap.items {
      if let distinction = distinction(of: item.task) { meaning(item.task, distinction) }
      ask(.necessary, item.task)
      if item.necessary == .no {
        if item.duty != nil { ask(.whoThen, item.task) }
      } else {
        ask(.owner, item.task)
        if item.boardRoles?.contains(.judge) == true { ask(.judging, item.task).optional() }
        if let facts = item.difference { ask(.holds, item.task, facts: facts) }
      }
    }
  }

  /// What tells apart the tasks that a line can be; what an earlier version asked is not asked anew.
  private func distinction(of task: Subject) -> Distinction? {
    guard !session.stands(Key(Topic<Several<BoardRole>>.boardRoles.id, task)) else { return nil }
    return session.meanings(of: task).flatMap { material.profile.distinction(between: $0) }
  }

  /// Asked in words that give no verdict: the profile's view comes after one's own.
  private func meaning(_ task: Subject, _ distinction: Distinction) -> Question {
    ask(.meaning, task, facts: ["question": .phrase(distinction.phraseID)])
      .outOf(
        distinction.items.map { Option(id: $0, phrase: distinction.phraseID(of: $0)) },
        upTo: distinction.takesSeveral ? distinction.items.count : 1
      ).worded(distinction.variant)
  }
}
