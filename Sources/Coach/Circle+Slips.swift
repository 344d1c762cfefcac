extension Circle {
  /// How many slips of a vote that is not counted yet were typed, out of how many.
  package var slipsIn: (typed: Int, of: Int)? {
    let votes = ballots.map(slips) + [reasonSlips]
    return votes.first { !$0.isCounted && !$0.rows.isEmpty }.map { ($0.rows.count, people) }
  }
}
