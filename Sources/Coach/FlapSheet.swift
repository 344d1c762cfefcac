package import Dialogue
package import Workload

extension Sheet {
  /// The flap: what is added to it, and how it is shown.
  package static let flap = Sheet(
    kind: Topic<String>.task.id, list: Key(Topic<Enter>.flap.id),
    read: { lines in
      TaskLineReader().lines(of: lines.joined(separator: "\n")).compactMap(Gathered.init)
    },
    lines: { session in
      Flap(session).items.map { ($0.task, $0.beside) }
    },
    total: { session in
      let flap = Flap(session)
      return Remark(
        Notice.listTotal,
        ["n": .number(flap.items.count), "hours": .minutes(flap.minutes)])
    })
}

extension Gathered {
  /// A task line with its time; nothing of a heading.
  package init?(_ line: TaskLine) {
    guard let text = line.text else { return nil }
    // Times that stand in the parts of a line stay there, should it be told apart.
    let total = TaskSplitter().parts(of: line.input).minutes
    self.init(
      total == nil ? text : line.words,
      also: (total ?? line.minutes).map { [Carried(Topic<Minutes>.minutes.id, Minutes($0).answer)] }
        ?? [])
  }
}

extension FlapItem {
  /// What is known of a line, to stand behind it.
  fileprivate var beside: [Remark] {
    let time = minutes.map { Remark(Mirror.task, ["minutes": .minutes($0)]) }
    let domain = kind.isConfirmed ? kind.domain.map { Remark(phrase: $0.phraseID) } : nil
    let decision = plan.map { Remark(phrase: $0.decision.phraseID) }
    return [time, domain, decision].compactMap(\.self)
  }
}
