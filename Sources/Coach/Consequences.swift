import Dialogue
import Workload

/// What follows from an answer, found once, when it is said.
struct Consequences {
  let session: Session
  let material: Material

  init(_ session: Session, _ material: Material) {
    (self.session, self.material) = (session, material)
  }

  /// Above this many lines no more look-alikes are sought: nobody wants to be asked that often.
  private static let likenessLimit = 200

  func following(_ entry: Entry) -> [Statement] {
    guard entry.source != .program, let answer = entry.answer else { return [] }
    switch (Ask(rawValue: entry.key.question.rawValue), entry.key.about) {
    case (.task, let task?): return noticed(task, String(answer) ?? "")
    case (.apart, let task?): return parted(task, YesNo(answer))
    case (.offer, let jot?) where Offer(answer) == .take: return taken(jot)
    case (.domain, let task?): return Domain(answer).map { judged(task, within: $0) } ?? []
    case (.meaning, let task?): return judged(task, within: session[.domain, task])
    case (.kinds, _): return confirmed(except: Picks(answer)?.subjects)
    case (.keepCore, _): return kept(except: Picks(answer)?.subjects)
    case (.adjust, _):
      return (Picks(answer)?.subjects ?? []).map {
        Statement(Key(Topic<Minutes>.minutes.id, $0), nil, by: .person)
      }
    default: return heavy(answer)
    }
  }

  /// What the program proposes for a line, and the lines that look like it.
  private func noticed(_ task: Subject, _ text: String) -> [Statement] {
    guard !text.isEmpty else { return [] }
    let assessment = material.assess(text, nil)
    let domains = assessment.proposal.map(\.rawValue)
    let kind = [
      Statement(Key(Topic<Domain>.domain.id, task), domains.isEmpty ? nil : .choices(domains)),
      Statement(Key(Topic<WithWhom>.with.id, task), assessment.with?.answer),
    ]
    let lines = session.subjects(Topic<String>.task.id)
    guard lines.count <= Self.likenessLimit else { return kind + profiled(task, assessment) }
    let apart = Parting(session, material).noticed(task, text)
    let alike = lines.filter {
      $0 != task && material.isAlike(session[.task, $0] ?? "", text)
    }
    return kind + profiled(task, assessment) + apart
      + alike.map { $0.number < task.number ? ($0, task) : (task, $0) }
      .map { Statement(Key(Topic<YesNo>.same.id, $0, $1)) }
  }

  /// Each part of a line is noticed as a line like any other.
  private func parted(_ task: Subject, _ answer: YesNo?) -> [Statement] {
    Parting(session, material).following(answer, about: task).flatMap { part, said in
      guard case .text(let text)? = said.first?.answer else { return said }
      return said + noticed(part, text)
    }
  }

  /// A jot that is taken up is a line like any other.
  private func taken(_ subject: Subject) -> [Statement] {
    guard let jot = material.jots.first(where: { $0.subject == subject }),
      let task = session.fresh(Topic<String>.task.id).first,
      let line = Sheet.flap.read([jot.text]).first ?? Optional(Gathered(jot.text))
    else { return [] }
    let list = Key(Topic<Enter>.flap.id)
    return [Statement(Key(naming: task), .text(line.text), by: .person, list: list)]
      + line.also.map { Statement(Key($0.question, task), $0.answer, by: .person) }
      + noticed(task, line.text)
  }

  /// The profile's view of a line: of what a person said it is, else of what its words say.
  private func profiled(_ task: Subject, _ assessment: Assessment) -> [Statement] {
    let said = session[.meaning, task]?.items ?? []
    let isMeant = Set(said).isSubset(of: assessment.meanings)
    let item = isMeant ? material.profile.strictest(of: said) : nil
    let id = item?.id ?? assessment.item
    return [
      Statement(
        Key(Topic<Verdict>.verdict.id, task), (item?.verdict ?? assessment.view)?.answer),
      Statement(Key(Topic<Picked>.item.id, task), id.map { Picked($0).answer }),
      Statement(
        Key(Topic<Duty>.duty.id, task), (assessment.duty ?? item.flatMap(duty))?.answer),
      Statement(
        Key(Topic<Picked>.board.id, task), assessment.isBoard ? Picked("board").answer : nil),
    ] + meant(task, assessment)
  }

  /// What a line can mean, where that is news; of the many that mean one thing nothing is noted.
  private func meant(_ task: Subject, _ assessment: Assessment) -> [Statement] {
    let key = Key(Topic<Meanings>.meaning.id, task)
    let items = assessment.meanings
    // A line about the board that means one thing is not one from before this was noted.
    let isFirst = assessment.isBoard && session.entry(key) == nil
    guard isFirst || session.proposed(.meaning, task)?.items ?? [] != items else { return [] }
    return [Statement(key, items.isEmpty ? nil : Meanings(items).answer)]
  }

  /// The duty of the school that an item is.
  private func duty(_ item: ProfileItem) -> Duty? {
    item.isDuty ? material.assess(item.name.nl, item.domain).duty : nil
  }

  /// Another kind of work, or another meaning, is another item of the profile.
  private func judged(_ task: Subject, within domain: Domain?) -> [Statement] {
    guard let text = session[.task, task] else { return [] }
    return profiled(task, material.assess(text, domain))
  }

  /// One answer for many lines: what is no exception is what the program proposed.
  private func confirmed(except exceptions: [Subject]?) -> [Statement] {
    guard let exceptions else { return [] }
    return session.tasks.filter { !exceptions.contains($0) }.flatMap {
      task -> [Statement] in
      let domains = session.proposed(.domains, task)?.elements ?? []
      guard domains.count == 1, session[.domain, task] == nil else { return [] }
      let with = session[.with, task] == nil ? session.proposed(.with, task) : nil
      return [Statement(Key(Topic<Domain>.domain.id, task), domains[0].answer, by: .person)]
        + (with.map { [Statement(Key(Topic<WithWhom>.with.id, task), $0.answer, by: .person)] }
          ?? [])
    }
  }

  /// One answer for many lines: what is no exception is kept, unless it was decided before.
  private func kept(except exceptions: [Subject]?) -> [Statement] {
    guard let exceptions else { return [] }
    return Flap(session).items.filter { $0.isOwnCore && $0.plan == nil }
      .filter { !exceptions.contains($0.task) }
      .map {
        Statement(Key(Topic<Decision>.decision.id, $0.task), Decision.keep.answer, by: .person)
      }
  }

  /// Something heavy is answered at once, wherever it was said.
  private func heavy(_ answer: Answer) -> [Statement] {
    guard case .text(let text) = answer, !session.stands(Key(Topic<GoOn>.burden.id)),
      material.words.isHeavy(text)
    else { return [] }
    return [Statement(Key(Topic<GoOn>.burden.id))]
  }
}
