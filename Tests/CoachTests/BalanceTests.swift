import Coach
import Dialogue
import TestSupport
import Testing
import Workload

@Suite("Numbers over time") struct BalanceTests {
  private let year = MadeTalk.year()

  @Test("Hours are those of conversations about a whole flap, and go in and out of school")
  func weeks() {
    let weeks = Balance(year).weeks
    #expect(weeks.map(\.total) == [615, 510])
    #expect(weeks.map(\.core) == [255, 405])
    #expect(weeks.map(\.withPupils) == [180, 105])
    #expect(weeks.map(\.withColleagues) == [330, 360])
    #expect(weeks.map(\.inside) == [510, 465])
    #expect(weeks.map(\.outside) == [105, 0])
    #expect(weeks.map(\.withNobody) == [0, 45])
    #expect(weeks.map(\.ofNoDomain) == [0, 0])
    #expect(Balance(year).untimed == 1)
  }

  @Test("A moment that did not come, and what was changed on purpose, are no missed moments")
  func kept() {
    let all = Balance(year).allKept
    #expect(all.moments == 4)
    #expect(
      Outcome.allCases.map(all.count) == [2, 1, 1, 1, 1])
  }

  @Test("An emergency is on time when its date was never put off") func emergencies() throws {
    let first = try #require(Balance(year).emergencies.first)
    #expect(Balance(year).emergencies.map(\.year.first) == [2026])
    #expect(first.all.count == 2 && first.dated == 1)
    #expect(first.returned == 1 && first.onTime == 1 && first.extended == 0)

    var late = year
    late[1] = late[1].emergency(4, .extended)
      .saying(.extendedUntil, about: Subject("task", 4, in: 1), Day(number: 20_820))
    let put = try #require(Balance(late).emergencies.first)
    #expect(put.returned == 1 && put.onTime == 0 && put.extended == 1 && put.dated == 1)

    // Without a date there is no time to be on.
    var never = year
    never.append(MadeTalk(6, .review, 2027, 7, 5).emergency(5, of: 5, .returned).finished)
    let none = try #require(Balance(never).emergencies.first)
    #expect(none.returned == 2 && none.onTime == 1)
  }

  @Test("Only what was finished counts, also when it was opened again") func finished() {
    var measured = Measurements()
    let open = MadeTalk(1, .solo, 2026, 9, 7).week(full: 8, say: 3).task(1, "mt", 60, .care, .team)
    measured.add(open.past, isClosed: false)
    #expect(measured.points.isEmpty && measured.unfinished == 1)

    let again = open.finished.task(2, "erbij", 30, .care, .pupil)
    measured.add(again.past, isClosed: false)
    measured.add(open.past, isClosed: true)
    let balance = Balance(measured)
    #expect(balance.weeks.map(\.total) == [90, 60])
    #expect(balance.unfinished == 1 && balance.talks == 2)
  }

  @Test("A conversation without times is told, and is not among the hours") func timeless() {
    let talk = MadeTalk(1, .solo, 2026, 9, 7).week(full: 8, say: 3)
      .task(1, "mt", nil, .care, .team).finished
    let balance = Balance([talk])
    #expect(balance.weeks.isEmpty && balance.withoutTimes == 1 && balance.untimed == 0)
    #expect(balance.scales.count == 1)
  }

  @Test("A line that was erased is in no sum, and its emergency is gone") func erased() {
    var left = year
    left[0] = left[0].erasing(task: 4)
    let balance = Balance(left)
    #expect(balance.weeks.map(\.total) == [435, 510])
    #expect(balance.emergencies.map(\.all.count) == [1])
    // What was said in follow-ups stays until those are erased.
    left[0] = left[0].erasing(task: 3).erasing(task: 5).erasing(task: 6)
    #expect(Balance(left).allKept.moments == 4 && Balance(left).pairs.count == 3)
    #expect(Balance(Array(left.dropFirst())).weeks.map(\.total) == [510])
  }

  @Test("Days decide the order, and not the numbers of a log that was merged") func order() {
    var mixed = Array(year.reversed())
    for index in mixed.indices { mixed[index].number = index + 10 }
    let balance = Balance(mixed)
    #expect(balance.scales.map(\.full) == [8, 7, 8, 6, 5])
    #expect(balance.days == year[0].day...year[4].day)
  }

  @Test("Another profile makes another core, which is told") func profiles() {
    #expect(!Balance(year).hasProfiles)
    let own = [year[0].noticing(.profile, Picked("a")), year[4].noticing(.profile, Picked("b"))]
    #expect(Balance(own).hasProfiles)
  }

  @Test("A school year runs from August, and has its seasons", arguments: 1...12)
  func seasons(month: Int) throws {
    let day = try #require(Day(2027, month, 1))
    #expect(SchoolYear(day).first == (month < 8 ? 2026 : 2027))
    let expected: Season =
      switch month {
      case 1, 2, 6: .tests
      case 7: .transition
      case 8: .holiday
      default: .ordinary
      }
    #expect(Season(day) == expected)
    #expect(SchoolYear.months.sorted() == Array(1...12))
  }
}
