import Coach
import Dialogue
import Workload

/// Says what a person typed in words for paper: as agreed to, or else by what was chosen.
struct PaperWording {
  let say: Wording
  let consented: [Key: String]

  /// The words for a free line.
  func text(_ line: FreeLine) -> PaperText {
    consented[line.key].map { PaperText(consented: $0) } ?? PaperText(derived: line.suggestion)
  }

  /// A task by the item of the profile it fits, else by its kind.
  func task(_ item: FlapItem) -> FreeLine {
    FreeLine(key: Key(naming: item.task), typed: item.text, suggestion: name(of: item))
  }

  private func name(of item: FlapItem) -> String {
    let language = say.context.language
    if let profiled = item.item.flatMap({ say.context.profile[$0] }) {
      return profiled.name[language]
    }
    return say.kind(item.kind).map { say(.sheetWork, ["kind": .typed($0)]) } ?? say(.sheetSomeTask)
  }

  /// What a decision needs, where that is typed: to whom, under which condition, what then.
  func need(_ item: FlapItem) -> FreeLine? {
    let task = item.task
    switch item.plan {
    case .yesIf(.other, let typed?):
      return free(.conditionText, task, typed, say(.sheetSomeCondition))
    case .handOver(let typed?, _): return free(.handOverTo, task, typed, candidates(item))
    case .emergency(_, let typed?): return free(.ifNobody, task, typed, say(.sheetThenTalk))
    default: return nil
    }
  }

  /// To whom the profile says it could go.
  func candidates(_ item: FlapItem) -> String {
    let roles = item.item.flatMap { say.context.profile[$0] }?.handOverTo ?? []
    guard !roles.isEmpty else { return say(.sheetSomebody) }
    return roles.map { $0[say.context.language] }.joined(separator: say(.sheetOr))
  }

  private func free(
    _ topic: Topic<String>, _ task: Subject, _ typed: String, _ suggestion: String
  ) -> FreeLine {
    FreeLine(key: Key(topic.id, task), typed: typed, suggestion: suggestion)
  }
}
