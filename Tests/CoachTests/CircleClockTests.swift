import Coach
import Dialogue
import TestSupport
import Testing

@Suite("The time of a meeting") struct CircleClockTests {
  @Test("Ninety minutes, as they are usually divided") func usual() {
    let plan = CirclePlan()
    let minutes = CircleStage.allCases.map { plan.seconds(of: $0) / 60 }
    #expect(minutes == [5, 5, 12, 4, 10, 2, 21, 5, 12, 6, 6])
    #expect(minutes.reduce(2, +) == 90)
    #expect(plan.secondsOfTalk == 7 * 60 && plan.talks == 3)
  }

  @Test(
    "A shorter meeting leaves phases out, and never takes longer than it may", arguments: 45...180)
  func shorter(_ minutes: Int) {
    let plan = CirclePlan(minutes: minutes)
    let seconds = CircleStage.allCases.map { plan.seconds(of: $0) }.reduce(0, +)
    #expect(seconds <= minutes * 60)
    #expect(seconds > minutes * 60 * 4 / 5)
    #expect(plan.dropped.contains(.reasons) == (minutes < 80))
    #expect(plan.dropped.contains(.practice) == (minutes < 70))
    #expect(plan.talks == (minutes < 60 ? 2 : 3))
  }

  @Test("What falls out is not asked") func dropped() {
    var meeting = Meeting(people: 3, tasks: ["aaaaaa"], minutes: 60)
    meeting.vote([[1], [1], [1]])
    let begins = meeting.talk.agenda.filter { $0.key.ask == .start }.map(\.key)
    #expect(!begins.contains(CircleStage.reasons.begins))
    #expect(!begins.contains(CircleStage.practice.begins))
    #expect(begins.count == CircleStage.allCases.count - 2)
  }

  /// A phase of five minutes that was begun after a minute.
  private var begun: (Conversation, Stage) {
    get throws {
      let talk = Conversation(.circle(.test), Session())
      let next = talk.answer(.done, at: 60).next
      return (next, try #require(next.question?.stage))
    }
  }

  @Test("A phase counts from when it is begun") func counting() throws {
    let (talk, stage) = try begun
    let before = Conversation(.circle(.test), Session())
    #expect(CircleClock(before.session).secondsLeft(of: stage, now: 500) == nil)
    #expect(CircleClock(before.session).secondsLeft(now: 500) == nil)
    let clock = CircleClock(talk.session)
    #expect(clock.secondsLeft(of: stage, now: 60) == 300)
    #expect(clock.secondsLeft(of: stage, now: 100) == 260)
    #expect(clock.secondsLeft(of: stage, now: 400) == -40)
    #expect(clock.secondsLeft(now: 120) == 89 * 60)
  }

  @Test("A break stops the clock until it goes on, also when it is only told of afterwards")
  func breaks() throws {
    var (talk, stage) = try begun
    talk = talk.say([CircleClock.stop], at: 100).next
    #expect(CircleClock(talk.session).isStopped)
    #expect(CircleClock(talk.session).secondsLeft(of: stage, now: 900) == 260)
    talk = talk.say([CircleClock.stop], at: 200).next
    talk = talk.say([CircleClock.start], at: 700).next
    #expect(!CircleClock(talk.session).isStopped)
    #expect(CircleClock(talk.session).secondsLeft(of: stage, now: 710) == 250)
    talk = talk.say([CircleClock.pause(720..<1_000)], at: 1_000).next
    #expect(CircleClock(talk.session).secondsLeft(of: stage, now: 1_010) == 230)
    #expect(talk.undo().entries.first?.key == CircleStage.agreements.begins, "no break is undone")
    _ = stage
  }

  @Test("A long silence may have been a break; a short one is not asked about") func silence()
    throws
  {
    let (talk, _) = try begun
    #expect(CircleClock(talk.session).silence(now: 60 + 100) == nil)
    #expect(CircleClock(talk.session).silence(now: 4_000) == 60..<4_000)
    let stopped = talk.say([CircleClock.stop], at: 70).next
    #expect(CircleClock(stopped.session).silence(now: 4_000) == nil, "it was one already")
  }

  @Test("A phase can be given other minutes, and begins anew when it is done again") func changing()
    throws
  {
    var meeting = Meeting(people: 3, tasks: ["aaaaaa", "bbbbbb"])
    let stage = try #require(meeting.talk.question?.stage)
    #expect(stage.seconds == 600)
    meeting.type(.minutes, "4")
    #expect(meeting.talk.question?.stage?.seconds == 240)
    meeting.type(.again)
    #expect(CircleClock(meeting.talk.session).began(stage) == nil)
    meeting.talk = meeting.talk.answer(.done, at: 5_000).next
    #expect(CircleClock(meeting.talk.session).began(stage) == 5_000)
  }

  @Test("What the program notes leaves the question as it is") func noting() throws {
    var talk = try Interview.circle()
    talk.type("")
    let response = talk.noting([CircleClock.stop], at: 9)
    #expect(response.turn?.entries.count == 1)
    #expect(response.next.asked == talk.asked)
  }
}
