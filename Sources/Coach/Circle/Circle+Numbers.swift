import Dialogue

// What a task is called by: people have the list that they voted on before them, on paper.

extension Circle {
  /// The numbers on that list, and for what came later those after it; before the vote the places
  /// on the flap.
  ///
  /// Of lines that were merged since, the first gives its number.
  static func numbers(_ flap: Flap, in session: Session) -> [Subject: Int] {
    let list = session.proposed(.list, .ballot(1))?.subjects ?? []
    var numbers = Dictionary(zip(list, 1...)) { first, _ in first }
    var last = list.count
    for item in flap.items where numbers[item.task] == nil {
      if let known = flap.merged(into: item.task).compactMap({ numbers[$0] }).min() {
        numbers[item.task] = known
      } else {
        last += 1
        numbers[item.task] = last
      }
    }
    return numbers
  }

  /// The task that is called by a number.
  subscript(number number: Int) -> CircleItem? { items.first { $0.number == number } }
}
