package import Dialogue

extension Script {
  /// A group looks back together on an earlier meeting: twenty minutes.
  package static func circleReview(
    _ material: Material, after past: CirclePast = CirclePast()
  ) -> Script {
    var script = Script(MeetingKind.circleReview.rawValue) { session in
      CircleReviewQuestions(session, past).questions
    }
    script.isShared = true
    script.commands =
      Command.everyday.filter { ![.later, .dontKnow, .add, .list].contains($0) }
      + [.park, .people, .minutes, .again]
    script.obeys = obey
    script.remarks = { entry, session in CircleReviewRemarks(session, past).after(entry) }
    script.doubts = { question, answer, session in
      // Where nobody told how many there are, nobody can be missed.
      let missing = CircleReview(session).people.flatMap { _ in
        CircleRemarks(session).doubt(answer, to: question)
      }
      return missing ?? Doubts(session, material).about(answer, to: question)
    }
    return script
  }

  @Sendable private static func obey(
    _ command: Command, _ rest: String, _ conversation: Conversation
  ) throws(Problem) -> Obedience {
    switch command {
    case .park: return CircleCommands.park(rest, Circle(conversation.session))
    case .people: return try CircleCommands.people(rest, of: CircleReview.sizes)
    case .minutes:
      return try CircleCommands.minutes(rest, conversation, of: CircleReviewStage.self)
    case .again: return try CircleCommands.again(conversation)
    default: throw .notHere
    }
  }
}
