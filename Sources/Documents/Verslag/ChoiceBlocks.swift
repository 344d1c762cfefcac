import Coach
import Dialogue
import Workload

/// Choices in words, each kind in its own form.
struct ChoiceBlocks {
  let say: Wording

  func blocks(_ choices: [Verslag.Choices]) -> [Block] {
    choices.flatMap { choices -> [Block] in
      [
        .subheading(say(heading(of: choices.kind))),
        .list(choices.items.map { Item(say.task($0), details(of: $0)) }),
      ]
    }
  }

  private func heading(of kind: Verslag.Choices.Kind) -> DocumentWord {
    switch kind {
    case .keep: .choiceKeep
    case .yesIf: .choiceYesIf
    case .handOver: .choiceHandOver
    case .no: .choiceNo
    case .emergency: .choiceEmergency
    case .undecided: .choiceUndecided
    case .notLooked: .choiceNotLooked
    }
  }

  /// What belongs to a decision, and who does a duty of the school that leaves the list.
  func details(of item: FlapItem) -> [Line] {
    ofPlan(item) + [duty(item)].compactMap(\.self)
  }

  private func duty(_ item: FlapItem) -> Line? {
    guard let who = item.whoThen, let duty = item.duty else { return nil }
    return say.line(.dutyStays, ["duty": .typed(say.long(duty)), "who": .typed(who)])
  }

  private func ofPlan(_ item: FlapItem) -> [Line] {
    switch item.plan {
    case .keep, nil: return []
    case .yesIf(let condition, let words):
      let condition = words ?? condition.map(say.long)
      return lines([(.condition, condition)])
    case .handOver(let role, let needs):
      return role == nil
        ? [say.line(.handOverNobody)] + lines([(.handOverNeeds, needs)])
        : lines([(.handOverTo, role), (.handOverNeeds, needs)])
    case .no(let refusal):
      let stop = say.context.session[.trial, item.task].map {
        say.line($0 == .trial ? .noTrial : .noForGood)
      }
      return lines([(.noAsker, say.asker(refusal))]) + [stop].compactMap(\.self)
        + lines([(.noWatcher, refusal.watcher)])
    case .undecided(let findOut): return lines([(.findFirst, findOut)])
    case .emergency(let until, let ifNobody):
      let date = until.map { say.line(.emergencyUntil, ["date": .day($0)]) }
      return [date].compactMap(\.self) + lines([(.emergencyNobody, ifNobody)])
    }
  }

  private func lines(_ pairs: [(DocumentWord, String?)]) -> [Line] {
    pairs.compactMap { word, words in
      words.map { say.line(word, ["words": .typed($0)]) }
    }
  }
}
