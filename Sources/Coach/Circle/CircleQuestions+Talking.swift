import Dialogue
import Workload

// I6 to I10: what divides the group, how it came about, and what each takes along.

extension CircleQuestions {
  // MARK: I6

  func talk(about task: Subject) -> [Question] {
    var place = Stage(CircleStage.talk)
    place.help = Self.help(Self.inTalk)
    place.seconds = circle.plan.secondsOfTalk
    place.beginsWith = Key(Topic<Enter>.talk.id, task)
    let isBegun = session[.talk, task] != nil
    return ([gate(to: task)] + (isBegun ? steps(about: task) : [])).map { $0.placed(in: place) }
  }

  private func gate(to task: Subject) -> Question {
    let item = circle[task]
    let votes = item?.votes
    return ask(.talk, task).optional()
      .showing(item.map { [$0.next] } ?? [])
      .showing(item?.tally.map { [$0, digits] } ?? [])
      .showing(votes.map { $0.stays == $0.goes } ?? true ? [aside(.tie)] : [])
  }

  @Agenda private func steps(about task: Subject) -> [Question] {
    ask(.oneSide, task).showing(side(0, of: task)).showing(aside(.describe))
    ask(.otherSide, task).showing(side(1, of: task))
    ask(.realQuestions, task).showing(aloud(.onlyQuestions))
    for number in 1...CircleItem.mostConditions
    where number == 1 || session[.depends, task, .nth(number - 1)] != nil {
      ask(.depends, task, .nth(number)).form(.text(3...120)).optional()
        .showing(number == 1 ? [aloud(.dependsOn)] : [])
    }
    ask(.voteAgain, task).showing(aloud(.voteAgain)).showing(aside(.noConsensus))
  }

  /// Nobody has to say what they voted: anyone can think of a reason for a number.
  private func side(_ index: Int, of task: Subject) -> Remark {
    guard !circle.isOpen else { return aloud(index == 0 ? .smallestFirst : .othersNow) }
    let sides = (circle[task]?.votes ?? CircleVotes(column: [])).sides
    let number = index == 0 ? sides.first : sides.second
    let what = Fact.phrase(CircleLine.options[number - 1].phraseID)
    return Remark(
      CircleLine.sideReason, ["k": .number(number), "what": what], tone: .aloud)
  }

  // MARK: I7 and I8

  var nineReasons: [Remark] {
    FirstReason.nine.enumerated().map { index, reason in
      Remark(
        CircleNote.reasonLine,
        ["i": .number(index + 1), "reason": .phrase("\(reason.phraseID).long")], tone: .quote)
    }
  }

  @Agenda var reasons: [Question] {
    written(CircleStage.reasons.subject, isOver: circle.reasonSlips.areBegun)
    circle.reasonSlips.questions
    if let counts = circle.reasons?.filter({ $0.count > 0 }) {
      ask(.strikes)
        .showing(counts.isEmpty ? [Remark(CircleNote.noReasons)] : counts.map(counted))
        .showing(aloud(.strikes))
    }
  }

  private func counted(_ reason: FirstReason, _ count: Int) -> Remark {
    Remark(
      CircleNote.reasonCount,
      ["n": .number(count), "reason": .phrase("\(reason.phraseID).long")], tone: .quote)
  }

  @Agenda var practice: [Question] {
    let sizes = Circle.groups(of: circle.people)
    let groups = sizes.map(String.init).joined(separator: " + ")
    let line: CircleLine = sizes.contains(2) ? .groupsWithPairs : .groups
    ask(.practised)
      .showing(aside(.examples))
      .showing(examples.map { Remark(phrase: $0.phrase, tone: .quote) })
      // Last, so that who does what stays on a small screen.
      .showing(Remark(line, ["what": .typed(groups)], tone: .aloud))
      .showing([CircleLine.asker, .refuser, .push, .listener].map { Remark($0, tone: .quote) })
  }

  /// Three sentences that say no, each to somebody else.
  private var examples: [Sentence] {
    [Asker.teacher, .director, .parents].compactMap { asker in
      material.sentences.first { $0.decision == .no && $0.asker == asker && !$0.isForBoard }
    }
  }

  // MARK: I9 and I10

  var template: [Remark] {
    [CircleLine.choice, .ifThen, .timeGoes].map { Remark($0, tone: .quote) }
      + [aside(.silent)]
  }

  @Agenda var closing: [Question] {
    ask(.closingRound).showing(leftOver)
    ask(.leaves).suggesting(.answer(Leaving.list.answer)).showing(aloud(.leaving))
    if session[.leaves] == .counts { ask(.allLeave) }
    // About once in six weeks.
    ask(.nextMeeting).suggesting(.daysAhead(42))
    ask(.leader).form(.text(1...40)).optional()
  }

  private var leftOver: [Remark] {
    let left = circle.notDiscussed.map {
      Remark(Mirror.ownWord, ["word": .answer(Key(naming: $0.task))], tone: .quote)
    }
    return (left.isEmpty ? [] : [Remark(CircleNote.notDiscussed)] + left) + circle.parkedRemarks
  }
}

extension Circle {
  /// Threes as far as they go, and pairs for the rest; nobody is alone.
  package static func groups(of people: Int) -> [Int] {
    let pairs = people % 3 == 0 ? 0 : 3 - people % 3
    let threes = (people - 2 * pairs) / 3
    return Array(repeating: 3, count: threes) + Array(repeating: 2, count: pairs)
  }
}
