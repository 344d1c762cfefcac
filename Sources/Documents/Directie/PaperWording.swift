import Coach
import Dialogue
import Workload

/// Says what a person typed in words for paper: as agreed to, or else by what was chosen.
struct PaperWording {
  let say: Wording
  let consented: [Key: String]

  /// The words for a free line; `nil` where it is left out.
  func text(_ line: FreeLine) -> PaperText? {
    consented[line.key].map { PaperText(consented: $0) }
      ?? line.suggestion.map { PaperText(derived: $0) }
  }

  /// A task as the person agreed to name it.
  func consentedName(_ item: FlapItem) -> PaperText? {
    consented[Key(naming: item.task)].map { PaperText(consented: $0) }
  }

  /// The line that names a task, with its kind to fall back on where that says enough.
  func task(_ item: FlapItem, under heading: DocumentWord, orKind: Bool) -> FreeLine {
    FreeLine(
      key: Key(naming: item.task), typed: item.text,
      suggestion: orKind ? kindName([item]) : nil, place: say(heading))
  }

  /// Tasks of one kind by that kind alone, such as *twee taken in de organisatie, met het team*.
  ///
  /// An item of the profile that resembles a task says nothing of what the person does.
  func kindName(_ items: [FlapItem]) -> String {
    guard let kind = items.first?.kind else { return "" }
    let count = say(items.count == 1 ? .taskOne : items.count == 2 ? .taskTwo : .taskThree)
    let field =
      kind.domain.map { say(DocumentWord(field: $0), ["count": .typed(count)]) }
      ?? say(.taskUnknown, ["count": .typed(count)])
    let with = kind.with.flatMap { $0 == .none ? nil : say.words($0, "with") }
    let minutes = items.compactMap(\.minutes).reduce(0, +)
    let time =
      minutes > 0 && items.allSatisfy({ $0.minutes != nil })
      ? " (" + say(.aWeek, ["minutes": .minutes(minutes)]) + ")" : ""
    return [field, with].compactMap(\.self).joined(separator: ", ") + time
  }

  /// What a decision needs, where that is typed: to whom, under which condition, what then.
  func need(_ item: FlapItem, under heading: DocumentWord) -> FreeLine? {
    switch item.plan {
    case .yesIf(.other, let typed?):
      free(.conditionText, item.task, typed, .sheetSomeCondition, heading)
    case .handOver(let typed?, _):
      free(.handOverTo, item.task, typed, .sheetSomebody, heading)
    case .emergency(_, let typed?):
      free(.ifNobody, item.task, typed, .sheetThenTalk, heading)
    default: nil
    }
  }

  private func free(
    _ topic: Topic<String>, _ task: Subject, _ typed: String, _ suggestion: DocumentWord,
    _ heading: DocumentWord
  ) -> FreeLine {
    // Without its name a choice is not on the sheet, and then neither is what it takes.
    let name = topic.id == Topic<String>.ifNobody.id ? nil : Key(naming: task)
    return FreeLine(
      key: Key(topic.id, task), typed: typed, suggestion: say(suggestion), place: say(heading),
      after: name)
  }
}

extension DocumentWord {
  /// A number of tasks in a field of work.
  fileprivate init(field domain: Domain) {
    self =
      switch domain {
      case .care: .taskCare
      case .guidance: .taskGuidance
      case .advice: .taskAdvice
      case .management: .taskManagement
      case .teaching: .taskTeaching
      case .organisation: .taskOrganisation
      }
  }
}
