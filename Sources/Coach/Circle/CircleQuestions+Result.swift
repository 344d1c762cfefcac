import Dialogue

// I5: what came of the vote, as many tasks at once as can be read from the back of a room.

extension CircleQuestions {
  private static let mostLines = 10

  /// The tasks by how the group stands, in the order of the numbers on paper; a page holds about
  /// as much as the next.
  var pages: [[Remark]] {
    let items = CircleStanding.allCases.flatMap { standing in
      circle.items.filter { $0.standing == standing }.sorted { $0.number < $1.number }
    }
    let count = (items.count + Self.mostLines - 1) / Self.mostLines
    return (0..<count).map { page in
      self.page(items[(page * items.count / count)..<((page + 1) * items.count / count)])
    }
  }

  /// Whether a page comes before the jokers; meetings of earlier versions went without.
  func isToBeSeen(_ page: Int) -> Bool {
    session[.seen, Subject("page", page)] != nil || !session.stands(Key(Topic<Picks>.jokers.id))
  }

  private func page(_ items: ArraySlice<CircleItem>) -> [Remark] {
    var remarks: [Remark] = []
    var standing: CircleStanding?
    for item in items {
      if item.standing != standing {
        standing = item.standing
        remarks.append(heading(item.standing))
      }
      remarks.append(item.voted)
    }
    return remarks + [digits]
      + (items.first?.standing == .agreed && items.startIndex == 0 ? [aside(.agreeing)] : [])
  }

  private func heading(_ standing: CircleStanding) -> Remark {
    let count = circle.items.count { $0.standing == standing }
    return Remark(phrase: "\(standing.phraseID).long", ["n": .number(count)], tone: .aloud)
  }
}
