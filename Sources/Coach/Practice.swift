package import Dialogue
import Workload

/// The questions that turn one decision into a sentence one can say.
struct Practice {
  let session: Session
  let material: Material
  let item: FlapItem

  init(_ session: Session, _ material: Material, _ item: FlapItem) {
    (self.session, self.material, self.item) = (session, material, item)
  }

  /// The choice of a sentence of one's own.
  static let own = "own"
  /// Below this, one more try is offered.
  static let sounding = 6

  private var task: Subject { item.task }

  @Agenda var questions: [Question] {
    if let decision = item.plan?.decision {
      if decision != .no { ask(.asker, task) }
      choice(decision)
      if let chosen = session.chosenSentence(item) { wording(decision, chosen) }
      if let made = session.practised(item, before: true) { sayingAloud(made) }
      // Whoever said yes, on a condition or for a time, has nothing to stand firm on.
      if decision == .no || decision == .handOver {
        ask(.pushBack, task).optional().worded(decision == .handOver ? "handOver" : nil)
      }
      ask(.expected, task)
    }
  }

  /// Where there is a sentence, it is read aloud, and once made better.
  @Agenda private func sayingAloud(_ made: Remark) -> [Question] {
    ask(.aloud, task).showing(Remark(phrase: made.phrase, made.facts, tone: .quote))
    ask(.sounded, task)
    if let sounded = session[.sounded, task]?.value, sounded < Self.sounding {
      ask(.inTheWay, task).optional()
      ask(.sentenceAgain, task, facts: made.facts).suggesting(.words(made))
    }
  }

  private func choice(_ decision: Decision) -> Question {
    let sentences = material.sentences.closest(
      to: decision, asker: session[.asker, task], reasons: item.reasons, task: item.text,
      isBoard: session.known(.board, task) != nil)
    // Another asker brings other sentences, and the one that was chosen stays.
    let chosen = session.chosenSentence(item).flatMap { chosen in
      material.sentences.first { $0.id == chosen.id && !sentences.contains($0) }
    }
    let options = (sentences + [chosen].compactMap(\.self)).map {
      Option(id: $0.id, phrase: $0.phrase, facts: slots)
    }
    return ask(.sentence, task, facts: ["decision": .phrase(decision.phraseID)])
      .outOf(options + [Option(id: Self.own, phrase: Mirror.ownSentence.phraseID)])
  }

  /// Part by part for a no; the other decisions have sentences in one piece.
  @Agenda private func wording(_ decision: Decision, _ chosen: Picked) -> [Question] {
    let facts: Facts = ["sentence": .phrase("Sentence.\(chosen.id)")]
    if decision == .no {
      part(.acknowledge, .acknowledge, chosen, facts)
      part(.limit, .limit, chosen, facts)
      part(.alternative, .alternative, chosen, facts)
      part(.relation, .relation, chosen, facts)
    } else {
      ask(.wholeSentence, task, facts: facts)
        .suggesting(chosen.id == Self.own ? nil : words("Sentence.\(chosen.id)"))
    }
  }

  private func part(
    _ topic: Topic<String>, _ part: Sentence.Part, _ chosen: Picked, _ facts: Facts
  ) -> Question {
    let question = ask(topic, task, facts: facts).form(.text(1...120))
    return chosen.id == Self.own
      ? question.optional() : question.suggesting(words("Sentence.\(chosen.id).\(part.rawValue)"))
  }

  private func words(_ phrase: String) -> Suggestion {
    .words(Remark(phrase: phrase, slots))
  }

  /// What a ready-made sentence leaves open.
  private var slots: Facts {
    let assignment: Mirror =
      session[.post] == .task ? .assignmentOfTask : .assignmentOfFunction
    var facts: Facts = ["assignment": .phrase(assignment.phraseID)]
    if let day = session[.until, task] { facts["date"] = .day(day) }
    for topic in [Topic<String>.whoThen, .handOverTo] where session[topic, task] != nil {
      facts["role"] = .answer(Key(topic.id, task))
    }
    return facts
  }
}

extension Session {
  /// The sentence that was chosen for what is decided now.
  func chosenSentence(_ item: FlapItem) -> Picked? {
    let facts: Facts? = item.plan.map { ["decision": .phrase($0.decision.phraseID)] }
    guard let facts, entry(Key(Topic<Picked>.sentence.id, item.task))?.facts == facts else {
      return nil
    }
    return self[.sentence, item.task]
  }

  /// The sentence that was practised for a task, as it was last made.
  package func practised(_ item: FlapItem, before: Bool = false) -> Remark? {
    guard let plan = item.plan, let chosen = chosenSentence(item) else { return nil }
    let facts: Facts = ["sentence": .phrase("Sentence.\(chosen.id)")]
    let parts: [Topic<String>] =
      plan.decision == .no ? [.acknowledge, .limit, .alternative, .relation] : [.wholeSentence]
    let said = parts.filter {
      self[$0, item.task] != nil && entry(Key($0.id, item.task))?.facts == facts
    }
    guard !said.isEmpty else { return nil }
    let isAgain = self[.sounded, item.task].map { $0.value < Practice.sounding } ?? false
    if !before, isAgain, self[.sentenceAgain, item.task] != nil {
      return Remark(
        Mirror.sentence, ["sentence": .answer(Key(Topic<String>.sentenceAgain.id, item.task))])
    }
    guard plan.decision == .no else {
      return Remark(Mirror.sentence, ["sentence": .answer(Key(said[0].id, item.task))])
    }
    let slots = parts.map { part in
      (
        part.id.rawValue,
        said.contains { $0.id == part.id } ? Fact.answer(Key(part.id, item.task)) : .typed("")
      )
    }
    return Remark(Mirror.sentenceParts, Dictionary(slots) { first, _ in first })
  }

  /// Whether a text holds the whole sentence that was practised for a task.
  func isPractised(_ text: String, for item: FlapItem) -> Bool {
    let said = practised(item)?.facts.values.compactMap { fact -> String? in
      if case .answer(let key) = fact { line(key) } else { nil }
    }
    guard let said, !said.isEmpty else { return false }
    return said.allSatisfy(text.contains)
  }

  private func line(_ key: Key) -> String? { entry(key)?.answer.flatMap(String.init) }

  /// What was said about a task while looking deeper, as a block to read back.
  package func ownWords(about task: Subject) -> [Remark] {
    let topics: [Topic<String>] = [
      .happened, .wanted, .thought, .felt, .did, .otherWanted, .reasonQuestion,
    ]
    let said = topics.filter { self[$0, task] != nil }.map {
      Remark(Mirror.ownWord, ["word": .answer(Key($0.id, task))], tone: .quote)
    }
    let sides = [(Mirror.gives, Topic<String>.gives), (.costs, .costs)]
    return said
      + sides.filter { self[$0.1, task] != nil }.map {
        Remark($0.0, ["word": .answer(Key($0.1.id, task))], tone: .quote)
      }
  }
}

extension Remark {
  /// A sentence as something one says, for the second half of a plan.
  var spoken: Remark {
    let isWhole = phrase == Mirror.sentence.phraseID
    return Remark(isWhole ? Mirror.sayThen : .sayThenParts, facts)
  }
}
