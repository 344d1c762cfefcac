import Dialogue

/// The questions of looking back together, in order.
struct CircleReviewQuestions {
  let session: Session
  let past: CirclePast
  let review: CircleReview

  init(_ session: Session, _ past: CirclePast) {
    (self.session, self.past, review) = (session, past, CircleReview(session))
  }

  @Agenda var questions: [Question] {
    phase(.welcome, [.welcome]) { people() }
    phase(.better, [.better]) { ask(.betterRound) }
    phase(.fingers, [.fingers]) { fingers }
    phase(.story, [.story], help: CircleQuestions.inTalk) {
      ask(.story).showing(quotes([.going, .role, .did, .result, .strikes]))
        .showing(aside(.noAdvice))
    }
    phase(.choosing, [.choosing]) { ask(.chosen) }
    phase(.closing, [.closing]) { closing }
    ask(.end).showing(Remark(CircleReviewLine.thanks, tone: .aloud))
  }

  /// A phase begins when the group is ready, and is skipped at that question.
  private func phase(
    _ stage: CircleReviewStage, _ lines: [CircleReviewLine], help: [CircleHelp] = [],
    @Agenda _ questions: () -> [Question]
  ) -> [Question] {
    let gate = ask(.start, stage.subject).optional().showing(shown(before: stage))
    let isBegun = session[.start, stage.subject] != nil
    var place = Stage(stage)
    place.opening = lines.map {
      Remark($0, ["n": .number(review.plan.minutes)], tone: .aloud)
    }
    place.help = CircleQuestions.help(help)
    place.seconds = session.seconds(of: stage, planned: review.plan.seconds(of: stage))
    place.beginsWith = stage.begins
    return ([gate] + (isBegun ? questions() : [])).map { $0.placed(in: place) }
  }

  private func aside(_ note: CircleReviewNote) -> Remark { Remark(note, tone: .aside) }

  private func quotes(_ lines: [CircleReviewLine]) -> [Remark] {
    lines.map { Remark($0, tone: .quote) }
  }

  /// What has to be on the screen while a phase is about to begin.
  private func shown(before stage: CircleReviewStage) -> [Remark] {
    switch stage {
    case .welcome: agreements + result
    case .better, .fingers, .closing: []
    case .story: [aside(.nobody)]
    case .choosing: quotes([.hold, .ifThen, .tell]) + [aside(.newSheet)]
    }
  }

  // MARK: What was

  private var agreements: [Remark] {
    let added = past.agreements.map {
      Remark(CircleReviewLine.added, ["line": .answer(Key(naming: $0))], tone: .quote)
    }
    let leaving = past.leaving.map {
      let long = $0 == .counts ? "\($0.phraseID).long" : $0.phraseID
      return Remark(CircleReviewLine.leavingWas, ["what": .phrase(long)], tone: .quote)
    }
    return quotes([.agreements]) + added + (leaving.map { [$0] } ?? quotes([.leavingSame]))
  }

  /// What the group agreed about, and what it took along since: facts, of nobody in particular.
  private var result: [Remark] {
    var remarks: [Remark] = []
    if let day = past.day, !past.agreed.isEmpty {
      let facts: Facts = ["date": .day(day), "tasks": .subjects(past.agreed)]
      remarks += [Remark(CircleReviewNote.agreed, facts), aside(.anew)]
    }
    if !past.takenAlong.isEmpty {
      remarks.append(Remark(CircleReviewNote.takenAlong))
      remarks += past.takenAlong.map {
        Remark(Mirror.ownWord, ["word": .answer($0)], tone: .quote)
      }
    }
    return remarks
  }

  private func people(_ stage: Subject? = nil) -> Question {
    ask(.people, stage).form(.number(CircleReview.sizes))
  }

  // MARK: T2

  @Agenda private var fingers: [Question] {
    // Who left it out at the beginning is asked it here, where it matters.
    if session[.people] == nil { people(CircleReviewStage.fingers.subject) }
    // What each number means stays in sight while people think.
    let most = review.people ?? CircleReview.sizes.upperBound
    ask(.fingers).form(.amounts(count: Fingers.ways.count, upTo: most))
      .showing(ways)
      .showing(
        Remark(CircleReviewLine.choose, tone: .aloud),
        Remark(CircleReviewLine.handDown, tone: .aloud), Remark(CircleLine.reveal, tone: .aloud))
    if isCounted, let fingers = session[.fingers] {
      ask(.fingersTold).showing(told(fingers))
    }
  }

  private var isCounted: Bool { (session[.fingers]?.hands ?? 0) > 0 }

  private var ways: [Remark] {
    Fingers.ways.enumerated().map { index, way in
      Remark(
        CircleReviewLine.finger, ["i": .number(index + 1), "way": .phrase(way.inFull)],
        tone: .quote)
    }
  }

  /// How many of each, as a fact; who it was is known to those who looked, and kept nowhere.
  private func told(_ fingers: Fingers) -> [Remark] {
    let counted = zip(Fingers.ways, fingers.counts).filter { $0.1 > 0 }.map { way, count in
      Remark(
        CircleReviewNote.counted,
        ["way": .phrase(way.inFull), "count": .phrase(NumberWord(count).phraseID)], tone: .quote)
    }
    let rest = [review.handsDown ?? 0].filter { $0 > 0 }.map {
      Remark(
        CircleReviewNote.restCounted, ["count": .phrase(NumberWord($0).phraseID)], tone: .quote)
    }
    return counted + rest + [Remark(CircleReviewLine.told, tone: .aloud), aside(.noVerdict)]
  }

  // MARK: T7

  @Agenda private var closing: [Question] {
    ask(.closingRound).showing(Circle(session).parkedRemarks)
    ask(.takeAlong).form(.text(3...120)).optional().showing(aside(.together))
    ask(.leaves).outOf(CircleReviewLeaving.options(withCounts: isCounted))
      .suggesting(.answer(Leaving.list.answer)).worded("review")
      .showing(Remark(CircleReviewLine.leaving, tone: .aloud))
    if isCounted, session[.leaves] == .counts { ask(.allLeave).worded("review") }
    // About once in six weeks.
    ask(.nextMeeting).suggesting(.daysAhead(42))
    ask(.leader).form(.text(1...40)).optional()
  }
}
