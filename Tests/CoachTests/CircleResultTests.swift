import Coach
import Dialogue
import TestSupport
import Testing

@Suite("What a vote says") struct CircleResultTests {
  @Test(
    "Agreed, almost agreed, divided: by the smaller side",
    arguments: [
      ([6, 0, 0, 0], CircleStanding.agreed), ([2, 4, 0, 0], .agreed), ([0, 0, 1, 5], .agreed),
      ([5, 0, 1, 0], .almost), ([0, 1, 3, 2], .almost), ([2, 2, 1, 1], .divided),
      ([0, 2, 6, 0], .divided), ([1, 1, 0, 1], .divided), ([2, 0, 1, 0], .divided),
      ([3, 0, 0, 0], .agreed), ([3, 0, 1, 0], .almost), ([4, 1, 3, 2], .divided),
    ])
  func standing(_ counts: [Int], _ standing: CircleStanding) throws {
    let votes = try #require(CircleVotes(.numbers(counts)))
    #expect(CircleStanding(votes, of: votes.voters) == standing)
  }

  @Test(
    "Of fewer than three votes, or of less than half of the group, nothing is said",
    arguments: [
      ([1, 0, 0, 0], 3, CircleStanding.few), ([1, 0, 1, 0], 3, .few), ([0, 0, 0, 0], 6, .few),
      ([3, 0, 0, 0], 3, .agreed), ([3, 0, 0, 0], 6, .agreed), ([3, 0, 0, 0], 7, .few),
      ([2, 0, 1, 0], 6, .divided), ([2, 1, 1, 0], 8, .almost), ([4, 0, 0, 0], 10, .few),
    ])
  func few(_ counts: [Int], _ people: Int, _ standing: CircleStanding) throws {
    let votes = try #require(CircleVotes(.numbers(counts)))
    #expect(CircleStanding(votes, of: people) == standing)
  }

  @Test("Who comes after the vote makes no vote too small") func peopleThen() {
    var meeting = Meeting(people: 6, tasks: ["aaaaaa 1", "bbbbbb 2"])
    meeting.vote([[1, 1], [1, 0], [3, 0], [0, 0], [0, 0], [0, 0]])
    #expect(meeting.circle.items.map(\.standing) == [.divided, .few])
    meeting.type(.people, "9")
    #expect(meeting.circle.items.map(\.standing) == [.divided, .few])
    meeting.reply(until: .talk)
    #expect(meeting.circle.discussed.map(\.number) == [1], "too few votes divide nobody")
  }

  @Test(
    "A number of people that was taken back or passed over makes no vote weigh more",
    arguments: [true, false])
  func peopleTakenBack(_ isSkipped: Bool) {
    var meeting = Meeting(people: 8, tasks: ["aaaaaa 1"])
    meeting.type(.people, "9")
    if isSkipped {
      meeting.talk = meeting.talk.say([Statement(Key(.people), .skipped, by: .person)]).next
    } else {
      meeting.talk = meeting.talk.undo().next
    }
    meeting.vote(Array(repeating: [1], count: 3))
    while meeting.talk.asked == .slip { meeting.talk.say(.skipped) }
    meeting.talk.say(.done)
    #expect(meeting.circle.items.map(\.votes?.voters) == [3])
    #expect(meeting.circle.items.map(\.standing) == [.few])
  }

  @Test(
    "What came of the vote is shown ten tasks at a time at most, each once, none left out",
    arguments: [1, 10, 11, 22, 24])
  func pages(_ count: Int) {
    let tasks = (1...count).map { "\(String(repeating: "x", count: $0)) taak" }
    var meeting = Meeting(people: 3, tasks: tasks)
    meeting.vote((0..<3).map { row in (0..<count).map { $0 % 4 == row ? 3 : 1 } })
    meeting.reply(until: .seen)
    var told: [Fact] = []
    while meeting.talk.asked == .seen, let question = meeting.talk.question {
      let lines = question.shows.compactMap { $0.facts["line"] }
      #expect((1...10).contains(lines.count))
      told += lines
      meeting.talk.say(.done)
    }
    #expect(told.count == count && Set(told).count == count)
    #expect(meeting.talk.asked == .jokers)
  }

  @Test("Where nobody is divided, no line says so") func noZero() throws {
    var talk = try Interview.circle()
    talk.type("", "", "3", "nee", "ja", "", "", "", "", "", "pleinwacht", "1")
    talk.type("", "", "", "", "", "", "", "1", "1", "1", "", "")
    let said = talk.prompt().said.map(\.text)
    #expect(said.contains("Lees voor: Hier zijn we het eens, bij één taak."))
    #expect(!said.contains { $0.contains("verdeeld") || $0.contains("bijna") || $0.contains("0") })
  }

  @Test(
    "The smaller side comes first, each with the number that was chosen most",
    arguments: [
      ([4, 0, 1, 1], 3, 1), ([1, 2, 0, 4], 2, 4), ([0, 0, 6, 0], 1, 3), ([2, 2, 0, 4], 4, 1),
    ])
  func sides(_ counts: [Int], _ first: Int, _ second: Int) throws {
    let sides = try #require(CircleVotes(.numbers(counts))).sides
    #expect(sides == (first, second))
  }

  @Test("First what divides most evenly, in most ways, with most people, highest on the flap")
  func order() {
    let tasks = ["aaaaaa 1", "bbbbbb 2", "cccccc 3", "dddddd 4", "eeeeee 5", "ffffff 6"]
    var meeting = Meeting(people: 6, tasks: tasks)
    meeting.vote([
      [1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], [1, 1, 1, 2, 1, 1], [1, 1, 3, 3, 3, 1],
      [1, 3, 3, 3, 3, 3], [1, 3, 3, 4, 3, 0],
    ])
    #expect(
      meeting.circle.order.map(\.task.number) == [4, 3, 5, 2, 6, 1],
      "of two that are the same, the first on the flap; a fifth is more than a sixth")
  }

  @Test("Jokers first, then what divides, then what almost does; three at most") func discussing() {
    let tasks = ["aaaaaa 1", "bbbbbb 2", "cccccc 3", "dddddd 4"]
    var meeting = Meeting(people: 5, tasks: tasks)
    meeting.vote([[1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 3, 3], [1, 3, 3, 1]])
    meeting.reply(until: .jokers)
    var without = meeting
    without.talk.say(.skipped)
    without.reply(until: .talk)
    #expect(without.circle.discussed.map(\.number) == [3, 2, 4], "fewer than three divide")
    meeting.talk.say(Picks([.task(1)]))
    meeting.reply(until: .talk)
    #expect(meeting.circle.discussed.map(\.number) == [1, 3, 2])
    meeting.talk.say(.skipped)
    meeting.reply(until: .closingRound)
    #expect(meeting.circle.notDiscussed.map(\.task.number) == [1])
  }

  @Test("What is talked about is settled when the talk begins") func settled() {
    let tasks = ["aaaaaa 1", "bbbbbb 2", "cccccc 3", "dddddd 4"]
    var meeting = Meeting(people: 4, tasks: tasks)
    meeting.vote([[1, 1, 1, 1], [1, 1, 1, 1], [3, 3, 1, 1], [3, 3, 3, 1]])
    meeting.reply(until: .oneSide)
    let discussed = meeting.circle.discussed
    meeting.type(.merge, "3 4")
    meeting.talk.say(.done)
    meeting.vote([[1], [1], [3], [3]])
    #expect(meeting.circle.discussed == discussed)
    #expect(meeting.talk.asked == .oneSide)
  }

  @Test("Threes as far as they go, nobody alone", arguments: 2...10) func groups(_ people: Int) {
    let groups = Circle.groups(of: people)
    #expect(groups.reduce(0, +) == people)
    #expect(groups.allSatisfy { $0 == 2 || $0 == 3 })
    #expect(groups == groups.sorted(by: >))
    #expect(groups.count { $0 == 2 } <= 2)
  }

  @Test("More than the list leaves the room only where all want it") func leaving() {
    var meeting = Meeting(people: 3, tasks: ["aaaaaa 1"])
    meeting.vote([[1], [1], [1]])
    #expect(meeting.circle.leaving == nil)
    meeting.reply(until: .leaves)
    var counts = meeting
    counts.talk.say(Leaving.counts)
    #expect(counts.circle.leaving == .list, "not yet")
    #expect(counts.talk.asked == .allLeave)
    counts.talk.say(YesNo.no)
    #expect(counts.circle.leaving == .list)
    counts.talk.change(Key(.allLeave), to: YesNo.yes)
    #expect(counts.circle.leaving == .counts)
    meeting.talk.say(.skipped)
    #expect(meeting.circle.leaving == nil, "what was passed over is not agreed to")
    meeting.talk.change(Key(.leaves), to: Leaving.nothing)
    #expect(meeting.circle.leaving == .nothing)
  }
}
