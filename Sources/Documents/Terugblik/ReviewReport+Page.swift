import Coach
import Dialogue

extension ReviewReport {
  /// The report as it reads from top to bottom.
  package func page(_ context: DocumentContext) -> Page {
    let head = Head(context)
    let say = head.say
    var page = head.page(.reviewTitle)
    page.title = say(.reviewTitle, ["date": .typed(head.date(context.beganAt))])
    // Nothing in it is a proposal.
    page.warning = context.isConfirmed ? nil : say(.reviewNothing)
    if context.session.earlier.values.contains(where: \.entries.isEmpty) {
      page.facts.append(say(.reviewErased))
    }
    let sections: [(DocumentWord, [Block])] = [
      (.reviewBetter, better.map { [.quote([Line($0)])] } ?? []),
      (.reviewAgreements, wentBlocks(say)), (.reviewEmergencies, emergencyBlocks(say)),
      (.reviewMoment, moment.isEmpty ? [] : [.quote(moment.map { Line($0) })]),
      (.reviewReactions, reactionBlocks(say)), (.reviewNumbers, numberBlocks(say)),
      (.reviewTime, timeBlocks(say)), (.reviewOnward, onwardBlocks(say)),
    ]
    page.sections = sections.filter { !$0.1.isEmpty }.map { Section(say($0.0), $0.1) }
    page.footer = [say(.footerOwn), say(.footerErase, ["n": .number(context.number)])]
    return page
  }

  private func wentBlocks(_ say: Wording) -> [Block] {
    list(
      went.map { went in
        let mirror: ReviewMirror =
          went.subject.kind != Topic<String>.plan.id
          ? .choice : went.facts["then"] == nil ? .planAlone : .plan
        let details = [
          Line(strong: say.long(went.outcome)),
          went.before.map { say.line(.reviewBefore, ["words": .typed($0)]) },
          went.carry.map { say.line(.reviewCarry, ["carry": .phrase($0.phraseID)]) },
          went.isDropped ? say.line(.reviewDropped) : nil,
        ]
        return Item(say.remark(mirror, went.facts, about: went.subject), details.compactMap(\.self))
      })
  }

  private func emergencyBlocks(_ say: Wording) -> [Block] {
    list(
      emergencies.map { emergency in
        let mirror: ReviewMirror = emergency.facts.isEmpty ? .emergencyOpen : .emergency
        let now =
          emergency.until.map { say.line(.reviewNewDate, ["date": .day($0)]) }
          ?? Line(say.short(emergency.now))
        return Item(say.remark(mirror, emergency.facts, about: emergency.task), [now])
      })
  }

  private func reactionBlocks(_ say: Wording) -> [Block] {
    list(
      reactions.map { reaction in
        let facts: Facts = [
          "task": .answer(Key(naming: reaction.task)), "expected": .number(reaction.pair.expected),
          "real": .number(reaction.pair.real),
        ]
        return Item(say.line(.reviewReaction, facts))
      })
  }

  private func numberBlocks(_ say: Wording) -> [Block] {
    let scales = [(ReviewMirror.full, full), (.say, self.say)].compactMap { name, value in
      value.map { Item(Line("\(say.short(name)): \($0)")) }
    }
    let times = hours.map { task, minutes in
      Item(Line("\(say.speaker.line(Key(naming: task))): \(say.aWeek(minutes))"))
    }
    return list(scales + times)
  }

  private func timeBlocks(_ say: Wording) -> [Block] {
    guard let time else { return [] }
    let went = Fact.phrase(time.went.phraseID)
    let line = time.goal.map { say.line(.reviewWent, ["goal": $0, "went": went]) }
    return [.text(line ?? Line(say.short(time.went)))]
      + (time.to.map { [.quote([Line($0)])] } ?? [])
  }

  private func onwardBlocks(_ say: Wording) -> [Block] {
    list(plans.map(say.item))
      + (lookBack.map { [.text(say.line(.lookBack, ["date": .day($0)]))] } ?? [])
  }

  private func list(_ items: [Item]) -> [Block] { items.isEmpty ? [] : [.list(items)] }
}

extension Wording {
  /// What the coach said of something, with its words filled in as they are now.
  fileprivate func remark(_ mirror: ReviewMirror, _ facts: Facts, about subject: Subject) -> Line {
    Line(speaker.say(Remark(mirror, facts), about: Key(naming: subject)))
  }
}
