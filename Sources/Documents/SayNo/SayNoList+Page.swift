import Coach
import Dialogue
import Workload

extension SayNoList {
  /// The list as it reads, a task after the other.
  package func page(_ context: DocumentContext) -> Page {
    let head = Head(context)
    let say = head.say
    var page = head.page(.sayNoTitle)
    page.facts = [say(.fromSession, ["date": .typed(head.date(context.beganAt))])]
    page.sections = lines.map { line in
      Section("\(decision(line.item, say)): \(line.item.text)", [.list(items(line, say))])
    }
    if lines.isEmpty { page.facts.append(say(.sayNoEmpty)) }
    if !otherPlans.isEmpty {
      page.sections.append(Section(say(.plansHeading), [.list(otherPlans.map(say.item))]))
    }
    return page
  }

  private func decision(_ item: FlapItem, _ say: Wording) -> String {
    switch item.plan {
    case .no(let refusal) where refusal.isTrial: say(.sayNoTrial)
    case .no: say(.sayNoNo)
    case .yesIf: say(.choiceYesIf)
    case .handOver: say(.choiceHandOver)
    case .emergency: say(.sayNoEmergency)
    case .keep, .undecided, nil: say(.choiceUndecided)
    }
  }

  private func items(_ line: Line, _ say: Wording) -> [Item] {
    let details = ChoiceBlocks(say: say).details(of: line.item).map { Item($0) }
    var items = details + sentence(line.sentence, say)
    if let plan = line.plan { items.append(say.item(plan)) }
    if line.tell == nil { items.append(Item(say.line(.sayNoTellOpen))) }
    if !line.endsByItself {
      let date = line.date.map { say.line(.lookBack, ["date": .day($0)]) }
      items.append(Item(date ?? say.line(.sayNoDateOpen)))
    }
    return items
  }

  private func sentence(_ sentence: PractisedSentence?, _ say: Wording) -> [Item] {
    guard let sentence else { return [] }
    let pushBack = sentence.pushBack.map { say.line(.pushBack, ["words": .typed($0)]) }
    let words = Item(say.line(.sayNoSentence), sentence.lines.map { .init($0) })
    return [words] + [pushBack].compactMap(\.self).map { Item($0) }
  }
}

extension SayNoList.Line {
  /// An emergency has its end among its own words.
  fileprivate var endsByItself: Bool {
    if case .emergency(_?, _) = item.plan { true } else { false }
  }
}
