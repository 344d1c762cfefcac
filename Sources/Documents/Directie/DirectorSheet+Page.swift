import Coach
import Dialogue
import Workload

extension DirectorSheet {
  /// The sheet as it lies on the table.
  package func page(_ context: DocumentContext) -> Page {
    let head = Head(context)
    let say = head.say
    var page = head.page(.sheetTitle, layout: .sheet)
    page.facts = [head.date(context.today)]
    let sections = [
      (DocumentWord.sheetGoalHeading, [Block.text(goalLine(say))]),
      (.sheetKeepHeading, keepBlocks(say)), (.sheetTimeHeading, timeBlocks(say)),
      (.sheetProposalsHeading, proposalBlocks(say)),
      (.sheetEmergenciesHeading, emergencyBlocks(say)), (.sheetNeedHeading, needBlocks(say)),
      (.sheetExpectHeading, expectBlocks(say)), (.sheetAgreementHeading, agreementBlocks(say)),
    ]
    page.sections = sections.filter { !$0.1.isEmpty }.map { Section(say($0.0), $0.1) }
    let profile = context.profile.name[context.language]
    page.footer = [say(.sheetFooter, ["profile": .typed(profile)])]
    return page
  }

  private func goalLine(_ say: Wording) -> Line {
    switch goal {
    case .shared(let goal): say.line(.sheetGoal, ["goal": .typed(say(DocumentWord(goal)))])
    case .worded(let words): say.line(.sheetGoal, ["goal": .typed(words.text)])
    case .fittingWork: say.line(.sheetFittingWork)
    }
  }

  private func keepBlocks(_ say: Wording) -> [Block] {
    let items = keeps.map { kept in
      let brings = kept.domain.map { " " + say(DocumentWord(bringing: $0)) } ?? ""
      return Item(Line(strong: kept.name.text) + brings)
    }
    return items.isEmpty ? [] : [.list(items)]
  }

  private func timeBlocks(_ say: Wording) -> [Block] {
    guard figures.tasks > 0 else { return [] }
    var lines = [
      say(.sheetTotal, ["n": .number(figures.tasks), "minutes": .minutes(figures.minutes)])
    ]
    if figures.otherRole > 0 {
      lines.append(say(.sheetOtherRole, ["minutes": .minutes(figures.otherRole)]))
    }
    if let hours = figures.ibMinutes {
      lines.append(say(.sheetHours, ["minutes": .minutes(hours)]))
    }
    var blocks: [Block] = [
      .text(Line(lines.joined(separator: " "))), FiguresBlocks(figures: figures, say: say).block,
    ]
    if let pupils { blocks.append(.note(advice(pupils, say))) }
    if figures.proposed > 0 {
      blocks.append(.note(say(.figuresProposed, ["n": .number(figures.proposed)])))
    }
    return blocks
  }

  /// The advice of the professional association: 25 hours for 200 pupils.
  private func advice(_ pupils: Int, _ say: Wording) -> String {
    let minutes = pupils * 25 * 60 / 200
    return say(.sheetAdvice, ["n": .number(pupils), "hours": .typed(say.hours(minutes))])
  }

  private func proposalBlocks(_ say: Wording) -> [Block] {
    guard !proposals.isEmpty else { return [] }
    let columns = [
      Table.Column(say(.columnTask)), Table.Column(say(.columnHours), isNumber: true),
      Table.Column(say(.columnProposal)), Table.Column(say(.columnNeed)),
      Table.Column(say(.columnBrings)), Table.Column(say(.columnAgreed)),
    ]
    let rows = proposals.map { proposal in
      [
        Line(strong: proposal.name.text) + confirmation(proposal, say),
        Line(proposal.minutes.map(say.hours) ?? "…"), Line(proposal.decision(say)),
        Line(proposal.takes(say)), Line(brings(proposal, say)), say.line(.agreedOrNot),
      ]
    }
    return [.table(Table(columns, rows: rows))]
  }

  private func confirmation(_ proposal: Proposal, _ say: Wording) -> String {
    proposal.isKindConfirmed ? "" : " (" + say(.notConfirmed) + ")"
  }

  private func brings(_ proposal: Proposal, _ say: Wording) -> String {
    guard !proposal.isYesIf, let minutes = proposal.minutes, minutes > 0 else {
      return proposal.isYesIf ? say(.bringsContinuity) : say(.bringsRoom)
    }
    let time = say(.aWeek, ["minutes": .minutes(minutes)])
    guard case .shared(let goal) = goal else { return time }
    return say(.bringsTime, ["time": .typed(time), "goal": .typed(say(DocumentWord(goal)))])
  }

  private func emergencyBlocks(_ say: Wording) -> [Block] {
    let items = emergencies.map { emergency in
      let date = emergency.until.map { " " + say(.sheetUntil, ["date": .day($0)]) } ?? ""
      return Item(
        Line(strong: emergency.name.text) + date,
        emergency.afterwards.map { [say.line(.sheetAfterwards, ["words": .typed($0.text)])] } ?? [])
    }
    let more =
      moreEmergencies > 0 ? [Block.note(say(.sheetMore, ["n": .number(moreEmergencies)]))] : []
    return items.isEmpty ? [] : [.list(items)] + more
  }

  /// At most three decisions, each to be answered with yes or no.
  private func needBlocks(_ say: Wording) -> [Block] {
    let decisions = proposals.map { $0.question(say) }
    let ends = emergencies.compactMap { emergency in
      emergency.until.map {
        say(.askEmergency, ["task": .typed(emergency.name.text), "date": .day($0)])
      }
    }
    let post = isPostUnclear ? [say(.askPost)] : []
    let asked = (decisions + post + ends).prefix(3)
    return asked.isEmpty ? [] : [.list(asked.map { Item(Line($0)) })]
  }

  private func expectBlocks(_ say: Wording) -> [Block] {
    var lines: [DocumentWord] = []
    if !keeps.isEmpty { lines.append(.expectContinuity) }
    if proposals.contains(where: \.isHandOver) { lines.append(.expectHandOver) }
    if proposals.contains(where: \.isTrialStop) { lines.append(.expectTrial) }
    if proposals.contains(where: \.isDuty) { lines.append(.expectDuty) }
    lines.append(.expectInformed)
    return [.list(lines.map { Item(say.line($0)) })]
  }

  private func agreementBlocks(_ say: Wording) -> [Block] {
    let columns: [DocumentWord] = [.columnWho, .columnWhat, .columnWhen]
    let empty: [Line] = ["…", "…", "…"]
    let table = Table(columns.map { Table.Column(say($0)) }, rows: [empty, empty], isForm: true)
    let date =
      evaluation.map { say.line(.evaluation, ["date": .day($0)]) } ?? say.line(.evaluationOpen)
    return [.table(table), .text(date)]
  }
}

extension DocumentWord {
  /// What a kind of work brings the school.
  init(bringing domain: Domain) {
    self =
      switch domain {
      case .care: .bringsCare
      case .guidance: .bringsGuidance
      case .advice: .bringsAdvice
      case .management: .bringsManagement
      case .teaching: .bringsTeaching
      case .organisation: .bringsOrganisation
      }
  }
}
