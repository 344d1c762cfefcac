import Coach
import Dialogue
import Workload

extension Verslag {
  /// The report as it reads from top to bottom.
  package func page(_ context: DocumentContext) -> Page {
    let head = Head(context)
    let say = head.say
    var page = head.page(.verslagTitle)
    page.facts = [say(.fromSession, ["date": .typed(head.date(context.beganAt))])]
    let sections = [
      (DocumentWord.yesHeading, yesBlocks(say)), (.figuresHeading, figuresBlocks(say)),
      (.choicesHeading, ChoiceBlocks(say: say).blocks(choices)),
      (.originsHeading, originBlocks(say)),
      (.sentencesHeading, sentenceBlocks(say)),
      (plans.isEmpty ? .lookBackHeading : .plansHeading, planBlocks(say)),
      (.ownWordsHeading, ownWordBlocks(say)), (.toFindOutHeading, toFindOutBlocks(say)),
      (.scoresHeading, scoreBlocks(say)),
    ]
    page.sections = sections.filter { !$0.1.isEmpty }.map {
      Section(say($0.0, ["date": .typed(head.date(context.beganAt))]), $0.1)
    }
    page.footer = [
      say(.footerOwn), say(.footerErase, ["n": .number(context.number)]),
    ]
    return page
  }

  private func yesBlocks(_ say: Wording) -> [Block] {
    switch yes {
    case .time(let goal, let words, let noticed):
      let what = words ?? say(DocumentWord(goal))
      let first =
        figures.isChanging
        ? say.line(.yesTime, ["minutes": .minutes(figures.freed)]) : say.line(.yesMoreTime)
      return [.text(first + " " + Line(strong: what))]
        + (noticed.map { [.text(say.line(.yesNoticed, ["words": .typed($0)]))] } ?? [])
    case .kept(let items, let isAll):
      return [
        .text(say.line(isAll ? .yesKeepsAll : .yesKeeps)), .list(items.map { Item(Line($0.text)) }),
      ]
    case .nothingYet: return [.text(say.line(.yesNothing))]
    }
  }

  private func figuresBlocks(_ say: Wording) -> [Block] {
    var lines = [say.total(figures)]
    if let hours = figures.ibMinutes {
      lines.append(say(.figuresHours, ["time": .typed(say.aWeek(hours))]))
    }
    if figures.otherRole > 0 {
      lines.append(
        say(
          .figuresRoles,
          ["iber": .minutes(figures.asIber), "other": .minutes(figures.otherRole)]))
    }
    if figures.isChanging { lines.append(say(.figuresFreed, ["minutes": .minutes(figures.freed)])) }
    var notes: [String] = []
    if figures.untimed > 0 { notes.append(say(.figuresUntimed, ["n": .number(figures.untimed)])) }
    if figures.proposed > 0, figures.tasks > 0 {
      notes.append(say(.figuresProposed, ["n": .number(figures.proposed)]))
    }
    let blocks: [Block] = lines.map { .text(Line($0)) }
    guard figures.tasks > 0 else { return blocks }
    return blocks + [FiguresBlocks(figures: figures, say: say).block] + notes.map(Block.note)
  }

  private func originBlocks(_ say: Wording) -> [Block] {
    guard !origins.isEmpty else { return [] }
    let columns = [
      Table.Column(say(.columnOrigin)), Table.Column(say(.columnCount), isNumber: true),
      Table.Column(say(.columnReasons)),
    ]
    let rows = origins.map { origin in
      let reasons = origin.reasons.map { "\(say.short($0.reason)) (\($0.count))" }
      return [
        Line(say.short(origin.group)), Line(String(origin.count)),
        Line(reasons.joined(separator: "; ")),
      ]
    }
    return [.text(say.line(.originsIntro)), .table(Table(columns, rows: rows))]
  }

  private func sentenceBlocks(_ say: Wording) -> [Block] {
    sentences.flatMap { item, sentence -> [Block] in
      let pushBack = sentence.pushBack.map { say.line(.pushBack, ["words": .typed($0)]) }
      return [.subheading(item.text), .quote(sentence.lines.map { Line($0) })]
        + (pushBack.map { [.text($0)] } ?? [])
    }
  }

  private func planBlocks(_ say: Wording) -> [Block] {
    let first = tomorrow.map { Block.text(say.line(.tomorrow, ["task": .typed($0.text)])) }
    let date = lookBack.map { Block.text(say.line(.lookBack, ["date": .day($0)])) }
    return (plans.isEmpty ? [] : [.list(plans.map(say.item))])
      + [first, date].compactMap(\.self)
  }

  private func ownWordBlocks(_ say: Wording) -> [Block] {
    let items = ownWords.compactMap { said in
      DocumentWord(said.ask).map { word in
        Item(
          say.line(word, ["task": .typed(said.task?.text ?? "")]),
          [say.line(.quoted, ["words": .typed(said.text)])])
      }
    }
    return items.isEmpty ? [] : [.list(items)]
  }

  private func toFindOutBlocks(_ say: Wording) -> [Block] {
    let items = toFindOut.map { find -> Item in
      let what = find.words(say)
      return find.item.map { Item(Line(strong: $0.text), [what]) } ?? Item(what)
    }
    // What is to be found out about one task stands under it.
    let joined = items.reduce(into: [Item]()) { joined, item in
      if let last = joined.last, !item.details.isEmpty, last.line == item.line {
        joined[joined.count - 1].details += item.details
      } else {
        joined.append(item)
      }
    }
    return joined.isEmpty ? [] : [.list(joined)]
  }

  private func scoreBlocks(_ say: Wording) -> [Block] {
    let rows = scores.compactMap { score in
      DocumentWord(score.ask).map { word in
        [
          say.line(word, ["task": .typed(name(of: score.about))]),
          Line(String(score.value)),
        ]
      }
    }
    guard !rows.isEmpty else { return [] }
    let columns = [
      Table.Column(say(.columnScore)), Table.Column(say(.columnScale), isNumber: true),
    ]
    return [.table(Table(columns, rows: rows))]
  }

  /// The task of a sentence, or the moment of a plan.
  private func name(of subject: Subject?) -> String {
    sentences.first { $0.item.task == subject }?.item.text
      ?? plans.first { $0.plan == subject }?.moment ?? ""
  }
}

extension Verslag.ToFindOut {
  fileprivate var item: FlapItem? {
    switch self {
    case .beforeDeciding(let item, _), .whetherMine(let item), .whose(let item), .toWhom(let item):
      item
    case .whatIsMyPost: nil
    }
  }

  fileprivate func words(_ say: Wording) -> Line {
    switch self {
    case .beforeDeciding(_, let words): say.line(.findFirst, ["words": .typed(words)])
    case .whetherMine: say.line(.findWhetherMine)
    case .whose: say.line(.findWhose)
    case .toWhom: say.line(.findToWhom)
    case .whatIsMyPost: say.line(.findPost)
    }
  }
}

extension Wording {
  /// An if-then with whom it is told to.
  func item(_ plan: IfThen) -> Item {
    let sentence =
      plan.action.map { self(.ifThen, ["if": .typed(plan.moment), "then": .typed($0)]) }
      ?? self(.ifOnly, ["if": .typed(plan.moment)])
    let details = [
      plan.between.map { line(.between, ["words": .typed($0)]) },
      plan.tell.map { line(.tell, ["role": .typed($0)]) },
    ]
    return Item(Line(sentence), details.compactMap(\.self))
  }
}

extension DocumentWord {
  /// What stands before an answer in one's own words, or before a score.
  init?(_ ask: Ask) {
    switch ask {
    case .worth: self = .wordsWorth
    case .closing: self = .wordsClosing
    case .monday: self = .wordsMonday
    case .pattern: self = .wordsPattern
    case .heart: self = .wordsHeart
    case .full: self = .scoreFull
    case .say: self = .scoreSay
    case .sounded: self = .scoreSounded
    case .expected: self = .scoreExpected
    case .sure: self = .scoreSure
    default: return nil
    }
  }
}
