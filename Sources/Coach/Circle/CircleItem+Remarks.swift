import Dialogue

// How a task of a group is told.

extension CircleItem {
  /// How the group stands, with the votes by option.
  var tally: Remark? { votes.map { told(CircleNote.tally, $0) } }

  /// The task by its number, with its votes.
  var voted: Remark {
    guard let votes else { return called(CircleNote.numbered, .numberedAlso, [:]) }
    return called(CircleNote.voted, .votedAlso, ["votes": .typed(votes.told)])
  }

  /// That it is the next to be talked about.
  var next: Remark {
    Remark(others.isEmpty ? CircleLine.nextTask : .nextTaskAlso, name, tone: .aloud)
  }

  /// The other words for it.
  var also: Remark? {
    others.isEmpty ? nil : Remark(CircleNote.also, ["others": .subjects(others)])
  }

  private func told(_ note: CircleNote, _ votes: CircleVotes) -> Remark {
    Remark(
      note, ["standing": .phrase(standing.phraseID), "votes": .typed(votes.told)], tone: .quote)
  }

  private func called(_ note: CircleNote, _ noteAlso: CircleNote, _ facts: Facts) -> Remark {
    Remark(
      others.isEmpty ? note : noteAlso, name.merging(facts) { one, _ in one }, tone: .quote)
  }

  private var name: Facts {
    ["i": .number(number), "line": .answer(Key(naming: task)), "others": .subjects(others)]
  }
}

extension CircleVotes {
  /// The votes by option, those that were not chosen left out.
  fileprivate var told: String {
    let chosen = counts.enumerated().filter { $0.element > 0 }
    // A number and its votes stay on one row.
    let votes = chosen.map { "\($0.offset + 1):\u{A0}\($0.element)×" }
    return votes.isEmpty ? "–" : votes.joined(separator: ", ")
  }
}
