import Dialogue

extension GroupFollowUp {
  /// The report as it reads.
  package func page(_ context: DocumentContext) -> Page {
    let head = Head(context)
    let say = head.say
    var page = Page(say(.followUpTitle, ["date": .typed(head.date(held))]), in: context.language)
    page.facts = [say(.followUpKind)]
    page.sections = [
      together.map { Section(say(.followUpTogether), [.text(Line($0))]) },
      outcome.map { Section(say(.followUpOutcome), blocks($0, say)) },
      parked.isEmpty
        ? nil : Section(say(.groupParked), [.list(parked.map { Item(Line($0)) })]),
      nextMeeting.map {
        Section(say(.groupNext), [.text(say.line(.evaluation, ["date": .day($0)]))])
      },
    ].compactMap(\.self)
    page.footer = [say(.groupFooter)]
    return page
  }

  private func blocks(_ outcome: GroupVote, _ say: Wording) -> [Block] {
    let told = Block.text(Line(say(ofFollowUp: outcome)))
    return outcome == .tooFew ? [told] : [told, .note(say(.followUpNote))]
  }
}

extension Wording {
  /// How it went with what each agreed with themselves, in words.
  func callAsFunction(ofFollowUp outcome: GroupVote) -> String {
    switch outcome {
    case .mostStay: self(.followUpMostDid)
    case .mostGo: self(.followUpMostDidNot)
    case .divided: self(.followUpDivided)
    case .tooFew: self(.followUpTooFew)
    }
  }
}
