import Coach
import Dialogue
import TestSupport
import Testing

@Suite("A vote on slips of paper") struct CircleVotingTests {
  static let tasks = ["mentoren", "opbrengst", "pleinwacht", "bestelling", "dossiers"]

  /// A slip a person, with a pass here and there.
  private func rows(_ count: Int, _ random: inout Seeded) -> [[Int]] {
    (0..<count).map { _ in Self.tasks.map { _ in Int.random(in: 0...4, using: &random) } }
  }

  @Test("Whatever stands on the slips, in whatever order, the counts add up", arguments: 1...12)
  func adding(_ seed: Int) {
    var random = Seeded(seed)
    let rows = rows(3 + seed % 8, &random)
    var meeting = Meeting(people: rows.count, tasks: Self.tasks)
    var shuffled = meeting
    meeting.vote(rows)
    shuffled.vote(rows.shuffled(using: &random))
    #expect(meeting.tallies == shuffled.tallies)
    for (index, task) in Self.tasks.enumerated() {
      let column = rows.map { $0[index] }
      #expect(meeting.tallies[task] == (1...4).map { option in column.count { $0 == option } })
      #expect(meeting.circle.items[index].votes?.voters == column.count { $0 > 0 })
    }
    #expect(
      meeting.talk.session.entries.map(\.key) == shuffled.talk.session.entries.map(\.key),
      "nothing that is left says in which order the slips came")
  }

  @Test("In the turn in which slips are counted they are erased, and so is every trace of them")
  func forgetting() throws {
    var meeting = Meeting(people: 4, tasks: Self.tasks)
    let rows = [[1, 2, 3, 4, 1], [3, 3, 1, 2, 4], [4, 1, 1, 0, 2], [2, 2, 4, 1, 3]]
    for row in rows { meeting.talk.say(.numbers(row)) }
    // One of them was taken back and typed again, which leaves more than one entry.
    meeting.talk = meeting.talk.undo().next
    meeting.talk.say(.numbers(rows[3]))
    let typed = meeting.talk.session.entries.filter { $0.key.ask == .slip }
    #expect(typed.count == 6)

    let turn = meeting.talk.answer(.done)
    #expect(Set(typed.map(\.number)).isSubset(of: turn.erased))
    #expect(turn.entries.contains { $0.key.question == "tally" })
    let left = turn.next.session.entries
    #expect(left.allSatisfy { $0.key.ask != .slip })
    for row in rows { #expect(left.allSatisfy { $0.answer != .numbers(row) }) }
    #expect(turn.next.undo().entries == [], "what was counted cannot be told again")
  }

  @Test("Counting waits until every slip is in") func waiting() {
    var meeting = Meeting(people: 4, tasks: Self.tasks)
    for _ in 0..<3 { meeting.talk.say(.numbers([1, 1, 1, 1, 1])) }
    #expect(meeting.talk.asked == .slip)
    #expect(meeting.tallies.values.allSatisfy { $0.isEmpty }, "there is no count that runs along")
    meeting.talk.say(.skipped)
    #expect(meeting.talk.asked == .count, "a slip that is not there is passed over")
    meeting.talk.say(.done)
    #expect(meeting.circle.items[0].votes?.voters == 3)
  }

  @Test("Somebody who leaves or comes while slips are typed", arguments: [3, 4, 5, 6])
  func leaving(_ people: Int) {
    var meeting = Meeting(people: 5, tasks: Self.tasks)
    for _ in 0..<4 { meeting.talk.say(.numbers([1, 2, 3, 4, 1])) }
    meeting.type(.people, String(people))
    switch people {
    case 3:
      #expect(meeting.talk.asked == .spareSlips, "there are more slips than people")
      var all = meeting
      all.talk.say(YesNo.yes)
      #expect(all.talk.asked == .count)
      all.talk.say(.done)
      #expect(all.circle.items[0].votes?.voters == 4)
      meeting.talk.say(YesNo.no)
      #expect(meeting.talk.asked == .slip, "nobody knows whose a slip is, so all come again")
      meeting.vote(Array(repeating: [3, 3, 3, 3, 3], count: 3))
      #expect(meeting.circle.items[0].votes?.counts == [0, 0, 3, 0])
    case 4: #expect(meeting.talk.asked == .count)
    default: #expect(meeting.talk.asked == .slip)
    }
  }

  @Test("Once counted, votes stand with the number of people there were") func afterwards() {
    var meeting = Meeting(people: 5, tasks: Self.tasks)
    meeting.vote(Array(repeating: [1, 2, 3, 4, 1], count: 5))
    let counted = meeting.tallies
    meeting.type(.people, "4")
    #expect(meeting.tallies == counted)
    #expect(meeting.talk.asked == .start, "nothing is asked again")
  }

  @Test("Two lines merged after the vote are voted on again, and all other votes stay")
  func merging() {
    var meeting = Meeting(people: 3, tasks: Self.tasks)
    meeting.vote([[1, 2, 3, 4, 1], [3, 2, 3, 4, 2], [4, 1, 3, 4, 3]])
    let before = meeting.tallies
    meeting.type(.merge, "2 5")
    #expect(meeting.circle.items.count == 4)
    #expect(meeting.circle.items[1].votes == nil)
    #expect(meeting.talk.asked == .revote)
    meeting.talk.say(.done)
    meeting.vote([[2], [2], [3]])
    #expect(meeting.talk.asked == .start)
    #expect(meeting.circle.items[1].votes?.counts == [0, 2, 1, 0])
    for task in ["mentoren", "pleinwacht", "bestelling"] {
      #expect(meeting.tallies[task] == before[task])
    }
    #expect(meeting.talk.session.entries.allSatisfy { $0.key.ask != .slip })

    let same = meeting.talk.session.keys(of: "same").last
    if let same { meeting.talk.change(same, to: YesNo.no) }
    #expect(meeting.tallies["dossiers"] == before["dossiers"], "taken apart, it has its own again")
    #expect(meeting.talk.asked == .revote, "what was voted on as a pair is not")
    meeting.talk.say(.done)
    meeting.vote([[4], [4], [4]])
    #expect(meeting.tallies["opbrengst"] == [0, 0, 0, 3])
    #expect(meeting.tallies["mentoren"] == before["mentoren"])
  }

  @Test("A merge while slips are typed asks for no slip anew, and for one more vote after")
  func mergingMeanwhile() {
    var meeting = Meeting(people: 3, tasks: Self.tasks)
    meeting.talk.say(.numbers([1, 2, 3, 4, 1]))
    meeting.type(.merge, "1 2")
    meeting.vote([[1, 2, 3, 4, 1], [1, 2, 3, 4, 1]])
    #expect(meeting.talk.asked == .revote)
    #expect(meeting.tallies["pleinwacht"] == [0, 0, 3, 0])
  }

  @Test("A task that comes after the list was made has no vote, says so, and can have one")
  func late() throws {
    var meeting = Meeting(people: 3, tasks: Self.tasks)
    meeting.talk.say(.numbers([1, 2, 3, 4, 1]))
    let list = CircleStage.round.begins
    let turn = meeting.talk.add([Gathered("koffie halen")], of: "task", at: list)
    let remarks = turn.next.script.remarks(try #require(turn.entries.first), turn.next.session)
    #expect(remarks.first?.facts["i"] == .number(6))
    meeting.talk = turn.next
    meeting.vote([[1, 2, 3, 4, 1], [1, 2, 3, 4, 1]])
    #expect(meeting.circle.items.map(\.standing).last == .untold)
    #expect(meeting.circle.parked == [], "it is not put aside")
    #expect(meeting.talk.asked == .revote)
    var without = meeting
    without.talk.say(.skipped)
    #expect(without.talk.asked == .start, "a group may leave it without a vote")
    without.talk = without.talk.add([Gathered("thee zetten")], of: "task", at: list).next
    #expect(without.talk.asked == .revote, "more than what was left out is asked about")
    without.talk.say(.done)
    without.vote([[1, 1], [1, 1], [1, 3]])
    #expect(without.tallies["koffie halen"] == [3, 0, 0, 0])
    meeting.talk.say(.done)
    meeting.vote([[1], [3], [3]])
    #expect(meeting.tallies["koffie halen"] == [1, 0, 2, 0])
    #expect(meeting.tallies["pleinwacht"] == [0, 0, 3, 0])
  }

  @Test("That a task has no vote yet is told when it is named, and not when it is put otherwise")
  func lateOnce() throws {
    var meeting = Meeting(people: 3, tasks: Self.tasks)
    meeting.vote(Array(repeating: [1, 1, 1, 1, 1], count: 3))
    addLate("koffie halen", to: &meeting)
    meeting.talk.say(.done)
    meeting.vote([[1], [3], [3]])
    meeting.type(.reword, "6 koffie en thee")
    #expect(meeting.tallies["koffie en thee"] == [1, 0, 2, 0])
    let entry = try #require(meeting.talk.session.entries.last)
    #expect(meeting.talk.script.remarks(entry, meeting.talk.session).isEmpty)
  }

  private func addLate(_ lines: String..., to meeting: inout Meeting) {
    let lines = lines.map { Gathered($0) }
    meeting.talk = meeting.talk.add(lines, of: "task", at: CircleStage.round.begins).next
  }

  /// A vote on slips that was counted, and two tasks that came after it.
  private func withTwoLate() -> Meeting {
    var meeting = Meeting(people: 3, tasks: Self.tasks)
    meeting.vote(Array(repeating: [1, 1, 1, 1, 1], count: 3))
    addLate("koffie halen", "thee zetten", to: &meeting)
    return meeting
  }

  @Test("What is left without a vote is not asked about again when there is less of it")
  func lessLate() {
    for isErased in [true, false] {
      var meeting = withTwoLate()
      meeting.talk.say(.skipped)
      #expect(meeting.talk.asked == .start)
      if isErased {
        meeting.talk = meeting.talk.erase(Key(naming: meeting.circle.items[5].task)).next
      } else {
        meeting.type(.merge, "6 7")
      }
      #expect(meeting.talk.asked == .start)
      meeting.talk.back()
      #expect(meeting.talk.asked == .revote, "whoever goes back can vote after all")
      meeting.talk.say(.done)
      meeting.vote(Array(repeating: [4], count: 3))
      #expect(meeting.circle.items.last?.votes?.counts == [0, 0, 0, 3])
    }
  }

  @Test("A separate vote that was begun can be left out as it says, and its slips go")
  func leftOut() throws {
    var talk = try Interview.circle()
    talk.type("", "", "3", "nee", "ja", "", "", "", "", "")
    for task in ["pleinwacht", "dossiers"] { talk.type(task, "1") }
    talk.type("", "", "", "", "", "", "", "11", "11", "11", "")
    talk.type(":erbij mentoraat", "", "4", ":terug", ":terug")
    #expect(talk.asked == .revote)
    talk.type(":overslaan")
    #expect(talk.asked == .start, "no slip is asked for")
    #expect(Circle(talk.session).items.map { $0.votes == nil } == [false, false, true])
    #expect(talk.session.entries.allSatisfy { $0.key.ask != .slip })
    talk.type(":terug", "")
    #expect(talk.asked == .slip, "and it can be held after all")
    talk.type("1", "1", "3", "")
    #expect(Circle(talk.session).items.last?.votes?.counts == [2, 0, 1, 0])
  }

  @Test("Where the whole vote is held again, what was voted on apart is part of it")
  func allAgain() {
    var meeting = withTwoLate()
    meeting.talk.say(.done)
    meeting.vote(Array(repeating: [1, 1], count: 3))
    meeting.type(.again)
    meeting.reply(until: .slip)
    meeting.vote(Array(repeating: [4, 4, 4, 4, 4, 4, 4], count: 3))
    #expect(meeting.talk.asked == .start, "nothing is left to vote on apart")
    #expect(meeting.tallies["thee zetten"] == [0, 0, 0, 3])
  }

  @Test("Where votes are shown, no slip is spoken of", arguments: Language.allCases)
  func openWords(_ language: Language) throws {
    var talk = try Interview.circle(in: language)
    let isDutch = language == .nl
    let (yes, no) = isDutch ? ("ja", "nee") : ("yes", "no")
    talk.type("", "", "4", no, yes, yes, yes, "", "", "", "", "pleinwacht", "1")
    talk.type("dossiers", "1", "", "", "", "", "", "", "")
    #expect(talk.asked == .written)
    let said = (talk.prompt().said + talk.type("?")).map(\.text).joined()
    #expect(!said.contains(isDutch ? "briefje" : "slip"))
  }

  @Test("Where all show their votes, a late task is asked about like the others") func lateOpen() {
    var meeting = Meeting(people: 3, tasks: ["aaaaaa", "cccccc"], isOpen: true)
    meeting.talk.say(.numbers([3, 0, 0, 0]))
    meeting.talk.say(.numbers([0, 3, 0, 0]))
    let list = CircleStage.round.begins
    meeting.talk = meeting.talk.add([Gathered("bbbbbb")], of: "task", at: list).next
    #expect(meeting.talk.asked == .votes)
    meeting.talk.say(.numbers([0, 0, 3, 0]))
    #expect(meeting.tallies["aaaaaa"] == [3, 0, 0, 0])
    #expect(meeting.tallies["bbbbbb"] == [0, 0, 3, 0])
  }

  @Test("Other words for a task leave its votes as they are") func rewording() {
    var meeting = Meeting(people: 3, tasks: Self.tasks)
    meeting.vote([[1, 2, 3, 4, 1], [3, 2, 3, 4, 2], [4, 1, 3, 4, 3]])
    let counts = meeting.tallies["pleinwacht"]
    meeting.type(.reword, "3 pauzewacht")
    #expect(meeting.tallies["pauzewacht"] == counts)
    #expect(meeting.talk.asked == .start)
  }

  @Test("A vote that is done again counts anew") func again() {
    var meeting = Meeting(people: 3, tasks: Self.tasks)
    meeting.vote(Array(repeating: [1, 1, 1, 1, 1], count: 3))
    #expect(meeting.talk.asked == .start)
    meeting.type(.again)
    #expect(meeting.talk.question?.key == CircleStage.voting.begins)
    meeting.reply(until: .slip)
    meeting.vote(Array(repeating: [4, 4, 4, 4, 4], count: 3))
    #expect(meeting.tallies["dossiers"] == [0, 0, 0, 3])
  }

  @Test("No more than 24 tasks are voted on; the rest is on the parking list") func cap() {
    let tasks = (1...27).map { "\(String(repeating: "x", count: $0)) taak" }
    var meeting = Meeting(people: 3, tasks: tasks)
    #expect(meeting.circle.parked.count == 3)
    meeting.vote(Array(repeating: Array(repeating: 1, count: 24), count: 3))
    #expect(meeting.circle.items.count { $0.votes != nil } == 24)
    #expect(meeting.talk.asked == .start)
    #expect(meeting.circle.parked.count == 3)
  }

  @Test("Reasons are counted in the same manner") func reasons() throws {
    var meeting = Meeting(people: 3, tasks: Self.tasks)
    meeting.vote(Array(repeating: [1, 1, 1, 1, 1], count: 3))
    meeting.reply(until: .reasonSlip)
    meeting.talk.say(.numbers([1, 9]))
    meeting.talk.say(.numbers([9, 9]))
    meeting.talk.say(.numbers([0]))
    meeting.talk.say(.done)
    #expect(meeting.circle.reasons?.map(\.count) == [1, 0, 0, 0, 0, 0, 0, 0, 2])
    #expect(meeting.talk.session.entries.allSatisfy { $0.key.ask != .reasonSlip })
  }
}
