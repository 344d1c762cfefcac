package import Coach
package import Dialogue

/// A meeting that is as far as the vote, and what can be done from there.
package struct Meeting: Sendable {
  package var talk: Conversation
  package var circle: Circle { Circle(talk.session) }

  /// So many people, with these tasks on the flap, about to vote on slips.
  package init(people: Int, tasks: [String], isOpen: Bool = false, minutes: Int? = nil) {
    talk = Conversation(.circle(.test), Session())
    if let minutes {
      talk = talk.say([Statement(Key(Topic<Int>.tempo.id), .numbers([minutes]))]).next
    }
    talk = talk.add(tasks.map { Gathered($0) }, of: "task", at: CircleStage.round.begins).next
    reply(until: .slip, people: people, isOpen: isOpen)
  }

  /// Answers what a test does not care about, until one of these is asked.
  package mutating func reply(until asks: Ask..., people: Int? = nil, isOpen: Bool = false) {
    var replies: Replies = [.allAgree: YesNo.yes, .leads: YesNo.no]
    replies = replies.skipping(.agreement, .jokers, .pair, .depends, .task, .leader, .also)
    replies =
      isOpen
      ? replies.answering(.showVotes, YesNo.yes).answering(.allShow, YesNo.yes)
      : replies.skipping(.showVotes)
    if let people { replies = replies.answering(.people, people) }
    for _ in 0..<500 {
      guard let question = talk.question, let ask = question.key.ask else { return }
      if asks.contains(ask) || (isOpen && ask == .votes) { return }
      talk.say(replies.reply(to: question))
    }
  }

  /// Types slips over, and counts them.
  package mutating func vote(_ rows: [[Int]]) {
    for row in rows { talk.say(.numbers(row)) }
    if talk.asked == .count { talk.say(.done) }
  }

  /// What a command says, typed as it is.
  package mutating func type(_ command: Command, _ rest: String = "") {
    guard let obedience = try? talk.script.obeys(command, rest, talk) else { return }
    talk = talk.say(obedience.statements).next
  }

  /// The counts by the words of a task.
  package var tallies: [String: [Int]] {
    Dictionary(circle.items.map { ($0.text, $0.votes?.counts ?? []) }) { first, _ in first }
  }
}
