import Coach
import Dialogue
import TestSupport
import Testing

/// Looking back with a group, as somebody reads it on a plain console.
@Suite("Looking back together reads well") struct CircleReviewGoldenTests {
  /// A meeting of six who agreed about two tasks, and let out how they voted.
  private func meeting(_ tasks: [String]) -> Session {
    var meeting = Meeting(people: 6, tasks: tasks)
    meeting.vote(Array(repeating: [3, 1, 4], count: 3) + Array(repeating: [3, 4, 3], count: 3))
    let said = meeting.talk.say([
      Statement(Key(.leaves), Leaving.counts.answer, by: .person),
      Statement(Key(.allLeave), YesNo.yes.answer, by: .person),
    ])
    return Session(id: 3, said.next.session.entries)
  }

  @Test("Five of six come back, one tells a story", arguments: Language.allCases)
  func whole(_ language: Language) throws {
    let isDutch = language == .nl
    let meeting = meeting(
      isDutch
        ? ["pleinwacht", "groepsbesprekingen", "kerstcommissie"]
        : ["playground", "group reviews", "Christmas committee"])
    var talk = Transcript(
      try .circleReview(
        of: CirclePast(meeting, on: .test.adding(days: -42)), earlier: [3: meeting], in: language))
    talk.answer(
      [
        .people: ["5"], .fingers: ["2 1 1 1 1", "2 1 1 0 0", "", "?"],
        .story: [":hulp"],
        .takeAlong: [
          isDutch ? "we vragen eerst wie het anders doet" : "we first ask who else does it"
        ],
        .leaves: ["2"], .allLeave: [isDutch ? "ja" : "yes"],
        .nextMeeting: [isDutch ? "over 8 weken" : "in 8 weeks"],
        .leader: [isDutch ? "nummer 2" : "number 2"],
      ])
    #expect(talk.interview.session.isClosed)
    try expectGolden(talk.text, "circle-review.\(language.rawValue).txt")
  }

  @Test("A second time: nobody tells a story, more people, the meeting is gone, a break")
  func second() throws {
    var first = try Interview.circleReview()
    first.type(
      "", "4", "", "", "", "2 2 0 0 0", "", ":overslaan", "", "", "", "", "één bel per week", "")
    let review = Session(id: 4, first.session.entries)
    var talk = Transcript(
      try .circleReview(
        of: CirclePast(nil, on: nil, since: [review]), earlier: [3: Session(id: 3), 4: review]))
    talk.answer([.people: ["7"]], until: .fingers)
    talk.type(":parkeer wie neemt de nieuwe mee?", ":pauze")
    talk.resume()
    talk.type("1 2 3 1 0", "", ":overslaan", ":opnieuw")
    talk.answer([.leaves: ["niets"]])
    #expect(talk.interview.session.isClosed)
    try expectGolden(talk.text, "circle-review.again.nl.txt")
  }
}
