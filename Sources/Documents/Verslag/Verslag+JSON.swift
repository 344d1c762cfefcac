import Coach
import Dialogue
import Workload

extension Verslag {
  /// `docs/schema/verslag.schema.json` describes it.
  package func json(_ context: DocumentContext) -> JSON {
    .object(
      Head(context).members(.verslag) + [
        ("yes", yes.json), ("figures", figures.json),
        (
          "choices",
          .array(
            choices.map { choices in
              .object([
                ("decision", .string(choices.kind.rawValue)),
                ("tasks", .array(choices.items.map { $0.json(in: context) })),
              ])
            })
        ),
        ("origins", .array(origins.map(\.json))),
        ("sentences", .array(sentences.map { $1.json(task: $0.text) })),
        ("plans", .array(plans.map(\.json))), ("tomorrow", .text(tomorrow?.text)),
        ("lookBack", .text(lookBack?.description)),
        ("ownWords", .array(ownWords.map(\.json))),
        ("toFindOut", .array(toFindOut.map(\.json))), ("scores", .array(scores.map(\.json))),
      ])
  }
}

extension FlapItem {
  /// A task with its decision and what belongs to that.
  func json(in context: DocumentContext) -> JSON {
    let isTrial = context.session[.trial, task].map { $0 == .trial }
    return .object(
      [
        ("text", .string(text)), ("minutesPerWeek", .count(minutes)),
        ("domain", .text(kind.domain?.rawValue)), ("with", .text(kind.with?.rawValue)),
        ("decision", .text(plan?.decision.rawValue)),
        ("confirmed", .bool(isConfirmed && context.isConfirmed)),
      ] + (plan?.members(isTrial: isTrial) ?? [])
        + (whoThen.map { [("whoThen", .string($0))] } ?? []))
  }
}

extension FlapItem.Plan {
  /// What belongs to a decision and to no other.
  fileprivate func members(isTrial: Bool?) -> [(key: String, value: JSON)] {
    switch self {
    case .keep: []
    case .yesIf(let condition, let words):
      [("condition", .text(condition?.rawValue)), ("conditionText", .text(words))]
    case .handOver(let role, let needs):
      [("handOverTo", .text(role)), ("needs", .text(needs))]
    case .no(let refusal):
      [
        ("asker", .text(refusal.asker?.rawValue)), ("askerRole", .text(refusal.askerRole)),
        ("trial", isTrial.map(JSON.bool) ?? .null), ("watcher", .text(refusal.watcher)),
      ]
    case .undecided(let findOut): [("findOut", .text(findOut))]
    case .emergency(let until, let ifNobody):
      [("until", .text(until?.description)), ("ifNobody", .text(ifNobody))]
    }
  }
}

extension Verslag.Yes {
  fileprivate var json: JSON {
    switch self {
    case .time(let goal, let words, let noticed):
      .object([
        ("goal", .string(goal.rawValue)), ("goalText", .text(words)), ("noticed", .text(noticed)),
      ])
    case .kept(let items, let isAll):
      .object([
        ("kept", .array(items.map { .string($0.text) })), ("keepsAll", .bool(isAll)),
      ])
    case .nothingYet: .null
    }
  }
}

extension Figures {
  fileprivate var json: JSON {
    .object([
      ("tasks", .number(tasks)), ("minutesPerWeek", .number(minutes)),
      ("minutesAsIber", .number(asIber)), ("minutesInOtherRole", .number(otherRole)),
      ("ibMinutes", .count(ibMinutes)), ("freedMinutes", .number(freed)),
      ("tasksWithoutTime", .number(untimed)), ("tasksProposed", .number(proposed)),
      (
        "domains",
        .array(
          shares.map {
            .object([
              ("domain", .text($0.domain?.rawValue)), ("tasks", .number($0.tasks)),
              ("minutesNow", .number($0.now)), ("minutesAfter", .number($0.after)),
            ])
          })
      ),
    ])
  }
}

extension Verslag.Origin {
  fileprivate var json: JSON {
    .object([
      ("group", .string(group.rawValue)), ("count", .number(count)),
      (
        "reasons",
        .array(
          reasons.map {
            .object([("reason", .string($0.reason.rawValue)), ("count", .number($0.count))])
          })
      ),
    ])
  }
}

extension PractisedSentence {
  func json(task: String) -> JSON {
    let words: (key: String, value: JSON) =
      switch self.words {
      case .parts(let parts):
        ("parts", .object(parts.map { ($0.part.rawValue, .string($0.text)) }))
      case .whole(let text): ("whole", .string(text))
      }
    return .object([("task", .string(task)), words, ("pushBack", .text(pushBack))])
  }
}

extension IfThen {
  var json: JSON {
    .object([
      ("if", .string(moment)), ("then", .text(action)), ("between", .text(between)),
      ("tell", .text(tell)),
    ])
  }
}

extension Verslag.OwnWords {
  fileprivate var json: JSON {
    .object([
      ("question", .string(ask.rawValue)), ("task", .text(task?.text)), ("text", .string(text)),
    ])
  }
}

extension Verslag.ToFindOut {
  fileprivate var json: JSON {
    let (kind, task, words): (String, String?, String?) =
      switch self {
      case .beforeDeciding(let item, let words): ("before-deciding", item.text, words)
      case .whetherMine(let item): ("whether-mine", item.text, nil)
      case .whose(let item): ("whose", item.text, nil)
      case .toWhom(let item): ("to-whom", item.text, nil)
      case .whatIsMyPost: ("what-is-my-post", nil, nil)
      }
    return .object([("kind", .string(kind)), ("task", .text(task)), ("text", .text(words))])
  }
}

extension Verslag.Score {
  fileprivate var json: JSON {
    .object([
      ("question", .string(ask.rawValue)), ("about", .text(about?.description)),
      ("value", .number(value)),
    ])
  }
}
