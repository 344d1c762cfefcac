package import Dialogue
import Workload

extension Script {
  /// One person, one flap, half an hour.
  package static func solo(_ material: Material) -> Script {
    var script = Script("solo") { session in Solo(session, material).questions }
    script.sheet = .flap
    script.twins = Parting.twins
    script.consequences = { entry, session in
      Consequences(session, material).following(entry)
    }
    script.remarks = { entry, session in SoloRemarks(session, material).after(entry) }
    script.doubts = { question, answer, session in
      Doubts(session, material).about(answer, to: question)
    }
    script.leaves = { entry in
      entry.source == .person && entry.answer == GoOn.stop.answer
    }
    return script
  }
}

/// The questions of a solo conversation, in order.
struct Solo {
  let session: Session
  let material: Material
  let flap: Flap

  init(_ session: Session, _ material: Material) {
    (self.session, self.material, flap) = (session, material, Flap(session))
  }

  /// Above this many tasks only the ten with most hours are looked at one by one.
  static let manyTasks = 20
  static let lookedAt = 10
  /// A reason that was given this often is mirrored.
  static let pattern = 3

  var isLong: Bool { session[.time] != .short }

  @Agenda var questions: [Question] {
    // Asked as soon as something heavy is said, wherever that is, and never again.
    if session.isHeavy { ask(.burden) }
    stage(Stage(SoloStage.welcome, opening: Remark(Opening.welcome))) { welcome }
    stage(Stage(SoloStage.begin)) { begin }
    stage(Stage(SoloStage.flap)) { gathering }
    stage(
      Stage(
        SoloStage.timeAndKind,
        opening: Remark(Opening.count, ["n": .number(flap.items.count)]))
    ) { timeAndKind }
    stage(Stage(SoloStage.twoQuestions, opening: Remark(Opening.twoQuestions))) { twoQuestions }
    let looked = looked
    origins(of: looked)
    stage(Stage(SoloStage.deciding, opening: Remark(Opening.deciding))) { deciding(looked) }
    if isLong, let pick = picks.first { deepening(pick) }
    if let pick = picks.first {
      stage(Stage(SoloStage.practising, opening: Remark(Opening.practising))) {
        Practice(session, material, pick).questions
      }
    }
    if !flap.changes.isEmpty { stage(Stage(SoloStage.yes)) { yes } }
    stage(Stage(SoloStage.ifThen)) {
      if !picks.isEmpty {
        plans
        lookBack
      }
    }
    stage(Stage(SoloStage.closing)) {
      if picks.isEmpty { lookBack }
      closing
    }
  }

  // MARK: S0 and S1

  @Agenda var welcome: [Question] {
    ask(.time)
    ask(.post)
    ask(.hours).form(.hours(30...2_400)).optional()
    ask(.pupils).form(.number(10...2_000)).optional()
  }

  @Agenda var begin: [Question] {
    ask(.worth).form(.text(3...140)).optional()
    ask(.full)
    ask(.say)
    if let say = session[.say]?.value {
      if say > 0 {
        ask(.notZero, facts: ["n": .number(say)]).form(.text(3...140)).optional()
      } else {
        ask(.higher).form(.text(3...140)).optional()
      }
    }
    if isLong { ask(.monday).form(.text(3...200)).optional() }
  }

  // MARK: S2

  /// Whether a list was brought along.
  private var hasList: Bool {
    session.subjects(Topic<String>.task.id).contains {
      session.entry(Key(naming: $0))?.source == .file
    }
  }

  @Agenda var gathering: [Question] {
    for jot in material.jots {
      ask(.offer, jot.subject, facts: ["jot": .typed(jot.text)])
    }
    lines(at: .flap, worded: hasList ? "more" : nil)
    lines(at: .flapDay)
    lines(at: .flapSeason)
    if isLong { lines(at: .flapSmall) }
    lines(at: .flapPeople)
    if isLong {
      lines(at: .flapHome)
      lines(at: .flapUnseen)
    }
    for task in session.several { ask(.apart, task) }
    for (one, other) in session.lookalikes { ask(.same, one, other) }
  }

  /// The lines of a list that count, then room for more.
  private func lines(at list: Topic<Enter>, worded variant: String? = nil) -> [Question] {
    let tasks = Set(session.tasks)
    return gather(.task, at: list, in: session, worded: variant).filter { question in
      question.key.about.map(tasks.contains) ?? true
    }
  }
}
