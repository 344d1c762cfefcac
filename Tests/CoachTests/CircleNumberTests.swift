import Coach
import Dialogue
import TestSupport
import Testing

/// People have the list that they voted on before them, on paper.
@Suite("A task keeps its number and its words") struct CircleNumberTests {
  private static let tasks = ["aaaaaa 1", "bbbbbb 2", "cccccc 3", "dddddd 4", "eeeeee 5"]

  private func voted() -> Meeting {
    var meeting = Meeting(people: 3, tasks: Self.tasks)
    meeting.vote([[1, 1, 1, 1, 1], [1, 3, 1, 1, 1], [1, 3, 1, 3, 1]])
    return meeting
  }

  private func numbers(_ meeting: Meeting) -> [String: Int] {
    Dictionary(meeting.circle.items.map { ($0.text, $0.number) }) { first, _ in first }
  }

  @Test("The numbers of the vote stay when lines are merged, erased or added later")
  func numbers() {
    var meeting = voted()
    meeting.type(.merge, "2 4")
    let added = meeting.talk.add([Gathered("ffffff 6")], of: "task", at: CircleStage.round.begins)
    meeting.talk = added.next
    meeting.talk = meeting.talk.erase(Key(naming: .task(3))).next
    #expect(
      numbers(meeting) == ["aaaaaa 1": 1, "bbbbbb 2": 2, "eeeeee 5": 5, "ffffff 6": 6])
  }

  private func add(_ lines: String..., to meeting: inout Meeting) {
    let lines = lines.map { Gathered($0) }
    meeting.talk = meeting.talk.add(lines, of: "task", at: CircleStage.round.begins).next
  }

  @Test("What came after the vote keeps its number too, when another one goes")
  func late() {
    var meeting = voted()
    add("ffffff 6", "gggggg 7", to: &meeting)
    #expect(meeting.circle.items.suffix(2).map(\.number) == [6, 7])
    var erased = meeting
    erased.talk = erased.talk.erase(Key(naming: erased.circle.items[5].task)).next
    #expect(erased.circle.items.last?.number == 7)
    add("hhhhhh 8", to: &erased)
    #expect(erased.circle.items.suffix(2).map(\.number) == [7, 8])
    meeting.type(.merge, "2 6")
    #expect(meeting.circle.items.last?.number == 7)
    meeting.type(.merge, "7 3")
    #expect(meeting.circle.items.map(\.number) == [1, 2, 3, 4, 5])
  }

  @Test("A pair that was merged before the vote moves no number when it is taken apart")
  func apart() throws {
    var meeting = Meeting(people: 3, tasks: Self.tasks)
    meeting.type(.again)
    meeting.type(.merge, "2 4")
    meeting.reply(until: .slip)
    meeting.vote([[1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]])
    add("ffffff 6", to: &meeting)
    let before = numbers(meeting)
    let same = try #require(meeting.talk.session.keys(of: "same").last)
    meeting.talk.change(same, to: YesNo.no)
    #expect(meeting.circle.items.count == 6)
    #expect(numbers(meeting).filter { $0.key != "dddddd 4" } == before)
    #expect(Set(numbers(meeting).values).count == 6, "no two have the same")
  }

  @Test("On the list of a vote every task has a number, also one that was merged since")
  func numbered() {
    var meeting = voted()
    add("ffffff 6", "gggggg 7", to: &meeting)
    meeting.talk.say(.done)
    meeting.type(.merge, "6 7")
    meeting.talk = meeting.talk.erase(Key(naming: meeting.circle.items[5].task)).next
    let shown = meeting.talk.agenda.filter { $0.key.ask == .revote }.flatMap(\.shows)
    #expect(shown.compactMap { $0.facts["i"] }.prefix(2) == [.number(6), .number(7)])
  }

  @Test("A number that is typed is that of the vote, at the jokers and in commands")
  func typed() throws {
    var talk = try Interview.circle()
    talk.type("", "", "3", "nee", "ja", "", "", "", "", "")
    for task in ["pleinwacht", "dossiers", "mentoraat", "overdracht"] { talk.type(task, "1") }
    talk.type("", "", "", "", "", "", "", "1111", "1111", "3333", "")
    #expect(talk.conversation.question?.key == CircleStage.result.begins)
    talk.type(":wis 2", "ja")
    #expect(
      talk.type(":flap").map(\.text).map { $0.prefix(8) }.prefix(3) == [
        "1. plein", "3. mento", "4. overd",
      ])
    #expect(talk.type(":wis 2").map(\.text).first?.contains("Dat nummer staat niet") == true)
    talk.type(":verbeter 4 warme overdracht")
    #expect(talk.session[.task, .task(4)] == "warme overdracht")
    talk.type("", "")
    #expect(talk.asked == .jokers)
    #expect(talk.type("2").map(\.text).first?.contains("Dat nummer staat niet") == true)
    talk.type("3")
    #expect(Circle(talk.session).jokers == [.task(3)])
    #expect(
      talk.prompt().said.contains {
        $0.text == "Enter begint dit deel. Met :overslaan gaat het niet door."
      })
    talk.type("")
    #expect(talk.prompt().said.contains { $0.text.contains("We praten over nummer 3: mentoraat") })
  }

  @Test("A task that was merged shows all its words, but the same words once")
  func words() {
    var meeting = voted()
    meeting.type(.merge, "2 4")
    meeting.type(.merge, "1 3")
    meeting.type(.reword, "3 AAAAAA 1")
    let items = meeting.circle.items
    #expect(items.first { $0.task == .task(2) }?.others == [.task(4)])
    #expect(items.first { $0.task == .task(1) }?.others == [.task(3)])
    meeting.talk =
      meeting.talk.say([
        Statement(Key(naming: .task(3)), .text("AAAAAA 1"), by: .person)
      ]).next
    #expect(meeting.circle.items.first { $0.task == .task(1) }?.others == [])
  }

  @Test("The meaning of the digits stands where they are told") func digits() throws {
    var talk = try Interview.circle()
    talk.type("", "", "3", "nee", "ja", "", "", "", "", "", "pleinwacht", "1")
    talk.type("", "", "", "", "")
    func isExplained() -> Bool {
      talk.prompt().said.contains { $0.text.hasPrefix("1 hoort bij de ib'er · 2 bij de ib'er") }
    }
    #expect(talk.asked == .written && isExplained())
    talk.type("", "1", "3", "3", "", "")
    #expect(talk.asked == .seen && isExplained())
    talk.type("", "", "")
    #expect(talk.asked == .talk && isExplained())
    talk.type("")
    #expect(talk.prompt().said.contains { $0.text.contains("een 1 te zetten? (1 hoort bij") })
  }
}
