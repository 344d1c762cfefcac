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
    page.isFull = freeText > Self.roomy
    let sections = [
      (DocumentWord.sheetGoalHeading, [Block.text(goalLine(say))]),
      (.sheetKeepHeading, keepBlocks(say)), (.sheetTimeHeading, timeBlocks(say)),
      (.sheetProposalsHeading, proposalBlocks(say)),
      (.sheetEmergenciesHeading, emergencyBlocks(say)), (.sheetNeedHeading, needBlocks(say)),
      (.sheetExpectHeading, expectBlocks(say)), (.sheetAgreementHeading, agreementBlocks(say)),
    ]
    page.sections = sections.filter { !$0.1.isEmpty }.map { Section(say($0.0), $0.1) }
    let hasPost = post == .function || post == .both
    page.footer = [
      [
        say(.sheetFooter),
        say(context.profile.items.contains(where: \.isOwn) ? .sheetUsedOwn : .sheetUsed),
        say(hasPost ? .sheetHoldsPost : .sheetHolds),
      ].joined(separator: " ")
    ]
    return page
  }

  /// So many characters of a person's own fit on the sheet in its usual print.
  private static let roomy = 500

  private var freeText: Int {
    let texts =
      keeps.map(\.name) + proposals.flatMap { [$0.name, $0.need].compactMap(\.self) }
      + emergencies.flatMap { [$0.name, $0.afterwards].compactMap(\.self) }
    return texts.map(\.text.count).reduce(0, +)
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
    var blocks: [Block] = withTotals ? [.text(Line(totals(say).joined(separator: " ")))] : []
    blocks.append(
      FiguresBlocks(figures: figures, say: say, withTotal: withTotals, after: .sheetColumnAfter)
        .block)
    if withTotals, let pupils { blocks.append(.note(advice(pupils, say))) }
    if !withTotals, figures.minutes > 0, say.context.isConfirmed {
      blocks.append(.note(say(.sheetEstimated)))
    }
    if figures.proposed > 0 {
      blocks.append(.note(say(.figuresProposed, ["n": .number(figures.proposed)])))
    }
    return blocks
  }

  private func totals(_ say: Wording) -> [String] {
    var lines = [say.total(figures)]
    if figures.otherRole > 0 {
      lines.append(say(.sheetOtherRole, ["minutes": .minutes(figures.otherRole)]))
    }
    if let hours = figures.ibMinutes {
      lines.append(say(.figuresHours, ["time": .typed(say.aWeek(hours))]))
    }
    return lines
  }

  /// The advice of the professional association: 25 hours for 200 pupils.
  private func advice(_ pupils: Int, _ say: Wording) -> String {
    let minutes = pupils * 25 * 60 / 200
    return say(.sheetAdvice, ["n": .number(pupils), "hours": .typed(say.hours(minutes))])
  }

  private func proposalBlocks(_ say: Wording) -> [Block] {
    let more = spoken > 0 ? [Block.note(say(.sheetSpoken, ["n": .number(spoken)]))] : []
    guard !proposals.isEmpty else { return more }
    let brings = proposals.map { self.brings($0, say) }
    let isBringing = brings.contains { !$0.isEmpty }
    let columns =
      [
        Table.Column(say(.columnTask)), Table.Column(say(.columnHours), isNumber: true),
        Table.Column(say(.columnProposal)), Table.Column(say(.columnNeed)),
      ] + (isBringing ? [Table.Column(say(.columnBrings))] : [])
      + [Table.Column(say(.columnAgreed))]
    let rows = zip(proposals, brings).map { proposal, brings in
      [
        Line(strong: proposal.name.text) + confirmation(proposal, say),
        Line(proposal.minutes.map(say.hours) ?? "…"), Line(proposal.decision(say)),
        Line(proposal.takes(say)),
      ] + (isBringing ? [Line(brings)] : []) + [say.line(.agreedOrNot)]
    }
    return [.table(Table(columns, rows: rows))] + more
  }

  private func confirmation(_ proposal: Proposal, _ say: Wording) -> String {
    proposal.isKindConfirmed ? "" : " (" + say(.notConfirmed) + ")"
  }

  /// The time that comes free, where that is certain and worth a word.
  private func brings(_ proposal: Proposal, _ say: Wording) -> String {
    guard !proposal.isYesIf, let minutes = proposal.minutes, minutes >= 15 else { return "" }
    let time = say.aWeek(minutes)
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

  /// At most three decisions, each to be answered with yes or no; the choices have their own
  /// column for that already, so that one other question is always among them.
  private func needBlocks(_ say: Wording) -> [Block] {
    let decisions = proposals.map { $0.question(say) }
    let whose = whose.map { say(.askWhose, ["task": .typed($0.inShort)]) }
    let ends = emergencies.filter(\.isNamed).compactMap { emergency in
      emergency.until.map {
        say(.askEmergency, ["task": .typed(emergency.name.inShort), "date": .day($0)])
      }
    }
    let others = [whose, post == .unclear ? say(.askPost) : nil].compactMap(\.self) + ends
    let asked = (decisions.prefix(others.isEmpty ? 3 : 2) + others).prefix(3)
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
