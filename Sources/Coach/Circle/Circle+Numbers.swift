import Dialogue

// What a task is called by: people have the list that they voted on before them, on paper.

extension Circle {
  /// The number of every line: first those on that list, or before the vote those on the flap, and
  /// then all others that were ever named, so that none moves when another one goes.
  ///
  /// A task has the first of the numbers of the lines that were merged into it.
  static func numbers(_ flap: Flap, in session: Session) -> [Subject: Int] {
    let list = session.proposed(.list, .ballot(1))?.subjects ?? flap.items.map(\.task)
    let others = session.keys(of: Topic<String>.task.id).filter {
      $0.isNaming && session.entry($0)?.answer != .skipped
    }.compactMap(\.about).filter { !list.contains($0) }.sorted { $0.number < $1.number }
    var numbers = Dictionary(zip(list + others, 1...)) { first, _ in first }
    for item in flap.items {
      numbers[item.task] = flap.merged(into: item.task).compactMap { numbers[$0] }.min()
    }
    return numbers
  }

  /// The task that is called by a number.
  subscript(number number: Int) -> CircleItem? { items.first { $0.number == number } }
}
