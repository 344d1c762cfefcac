import Coach
import Dialogue
import Documents
import Foundation
import Testing
import Workload

@Suite("The report of a group")
struct GroupReportTests {
  private let words: Phrasebook

  init() throws { words = try PromptWords.phrasebook }

  private static let formats = Document.groep.formats

  private func texts(_ meeting: MadeMeeting, _ language: Language = .nl) -> [String] {
    let context = meeting.context(language, phrasebook: words)
    return Self.formats.compactMap { render(.groep, as: $0, context) }
  }

  @Test(
    "A meeting that was made up is held to its end", arguments: [MadeMeeting.four, .six, .eight])
  func whole(meeting: MadeMeeting) {
    #expect(meeting.conversation.question == nil)
    #expect(meeting.conversation.session.isClosed)
  }

  // MARK: What the group agreed to

  @Test(
    "It is made as far as the group agreed",
    arguments: [
      (Leaving.list.answer, true, GroupReport.Permission.agreed(withVotes: false)),
      (Leaving.counts.answer, true, .agreed(withVotes: true)),
      (Leaving.counts.answer, false, .agreed(withVotes: false)),
      (Leaving.nothing.answer, true, .refused), (.skipped, true, .undecided),
    ])
  func permission(leaves: Answer, everybody: Bool, expected: GroupReport.Permission) {
    var meeting = MadeMeeting.six
    (meeting.leaves, meeting.everybodyAgrees) = (leaves, everybody)
    #expect(GroupReport.Permission(meeting.conversation.session) == expected)
    let report = GroupReport(meeting.context(.nl, phrasebook: words))
    switch expected {
    case .agreed(let withVotes):
      #expect(report?.hasVotes == withVotes)
      #expect(report?.tasks.contains { $0.vote != nil } == withVotes)
      #expect(texts(meeting).count == Self.formats.count)
    case .refused, .undecided:
      #expect(report == nil)
      #expect(texts(meeting).isEmpty)
    }
  }

  @Test("What was agreed and taken back is not agreed to")
  func takenBack() {
    let key = Key(Topic<Leaving>.leaves.id)
    var context = MadeMeeting.six.context(.nl, phrasebook: words)
    let back = MadeMeeting.six.conversation.say([Statement(key, nil, by: .person)])
    context.session = back.next.session
    #expect(GroupReport(context) == nil)
    context.session = MadeMeeting.six.conversation.erase(key).next.session
    #expect(GroupReport(context) == nil)
  }

  @Test("Of a meeting that was only begun there is no report")
  func begun() {
    var context = MadeMeeting.six.context(.nl, phrasebook: words)
    context.session = Session(id: 3)
    #expect(GroupReport.Permission(context.session) == .undecided)
    #expect(GroupReport(context) == nil)
  }

  // MARK: What is in it

  @Test("It has the tasks in the order of the flap, put together, with what they depend on")
  func contents() throws {
    let report = try #require(GroupReport(MadeMeeting.six.context(.nl, phrasebook: words)))
    #expect(
      report.tasks.map(\.text) == [
        "Toetskalender maken", "Contact met het samenwerkingsverband", "Lid van het MT",
        "Groepsplannen nakijken", "Leesbrieven kopiëren", "Verzuim bijhouden",
      ])
    #expect(report.tasks.map(\.conditions.count) == [0, 1, 2, 0, 0, 0])
    #expect(
      report.tasks.map(\.vote) == [.mostGo, .mostStay, .divided, .mostStay, .mostGo, .tooFew])
    #expect(report.parked.count == 2 && report.nextMeeting != nil)
  }

  @Test("A task that was put together has the words of both lines, in every format")
  func merged() {
    for text in texts(.six) { #expect(text.contains("Toetsrooster")) }
    #expect(texts(.six)[0].contains("Toetskalender maken (ook: Toetsrooster)"))
  }

  @Test("Votes that all showed each other are told no further", arguments: Language.allCases)
  func open(language: Language) throws {
    let report = try #require(GroupReport(MadeMeeting.eight.context(language, phrasebook: words)))
    #expect(
      report.tasks.map(\.vote) == [.mostStay, .divided, .mostGo, .mostGo, .tooFew, .mostStay])
  }

  @Test("Nobody's own words and no number is in it", arguments: Language.allCases)
  func silence(language: Language) {
    for meeting in [MadeMeeting.four, .six, .eight] {
      for text in texts(meeting, language) {
        #expect(!text.contains(meeting.secret))
        #expect(!text.contains("joker"))
      }
    }
  }

  @Test("Other votes behind the same word, jokers and passes leave no trace")
  func trace() {
    let report = { texts($0) }
    let (one, other) = (MadeMeeting.six, MadeMeeting.six)
    var changed = other
    changed.slips = one.slips.map { row in row.map { [1: 2, 2: 1, 3: 4, 4: 3][$0] ?? $0 } }
    changed.slips[0][1] = 4
    #expect(report(changed) == report(one))
  }

  @Test("Without votes it is the same whatever was voted")
  func listAlone() {
    var (one, other) = (MadeMeeting.six, MadeMeeting.six)
    (one.leaves, other.leaves) = (Leaving.list.answer, Leaving.list.answer)
    other.slips = other.slips.map { $0.map { _ in 1 } }
    // Who would be talked about is another matter: no condition is said here.
    (one.conditions, other.conditions) = ([:], [:])
    #expect(texts(one) == texts(other))
  }

  // MARK: Small numbers

  /// Every vote of so many people: four counts, and those who passed.
  private func votes(of people: Int) -> [[Int]] {
    (0...people).flatMap { a in
      (0...people - a).flatMap { b in
        (0...people - a - b).flatMap { c in
          (0...people - a - b - c).map { d in [a, b, c, d, people - a - b - c - d] }
        }
      }
    }
  }

  @Test(
    "Who knows how many there were cannot work out that one or two voted something",
    arguments: Circle.people)
  func complement(people: Int) throws {
    var seen: [GroupVote: [[Int]]] = [:]
    for counts in votes(of: people) {
      let vote = try #require(CircleVotes(.numbers(Array(counts.prefix(4)))))
      seen[GroupVote(vote), default: []].append(counts)
    }
    for (vote, all) in seen {
      // The four options, those who passed, and both sides.
      let amounts = all.map { $0 + [$0[0] + $0[1], $0[2] + $0[3]] }
      for index in 0..<7 {
        let possible = Set(amounts.map { $0[index] })
        #expect(!possible.isSubset(of: [1, 2]), "\(people), \(vote), \(index): \(possible)")
        // That nobody voted something tells what all others did.
        if index != 4 { #expect(possible != [0], "\(people), \(vote), \(index)") }
      }
    }
  }

  @Test(
    "A vote is a word",
    arguments: [
      ([4, 0, 0, 0], GroupVote.tooFew), ([2, 0, 2, 0], .tooFew), ([5, 0, 0, 0], .mostStay),
      ([2, 1, 1, 1], .mostStay), ([1, 1, 1, 2], .mostGo), ([4, 2, 0, 0], .mostStay),
      ([2, 1, 2, 1], .divided), ([0, 2, 4, 2], .mostGo), ([5, 0, 0, 3], .divided),
      ([0, 0, 0, 0], .tooFew), ([5, 0, 5, 0], .divided),
    ])
  func word(counts: [Int], expected: GroupVote) throws {
    #expect(GroupVote(try #require(CircleVotes(.numbers(counts)))) == expected)
  }

  // MARK: Formats

  @Test("JSON is as its schema says", arguments: Language.allCases)
  func schema(language: Language) throws {
    for meeting in [MadeMeeting.four, .six, .eight] {
      let context = meeting.context(language, phrasebook: words)
      let text = try #require(render(.groep, as: .json, context))
      #expect(try SchemaCheck("groep", text).flaws.isEmpty)
    }
  }

  @Test("A schema says no to what must not be in it")
  func strict() throws {
    let context = MadeMeeting.six.context(.nl, phrasebook: words)
    let text = try #require(render(.groep, as: .json, context))
    let more = text.replacing("\"votes\": true", with: "\"votes\": true, \"people\": 6")
    #expect(try !SchemaCheck("groep", more).flaws.isEmpty)
  }

  @Test("The page needs nothing from outside, and tells the chart in words")
  func page() throws {
    let context = MadeMeeting.six.context(.nl, phrasebook: words)
    let text = try #require(render(.groep, as: .html, context))
    let reader = try HTMLReader(text)
    #expect(reader.tags.count { $0 == "h1" } == 1 && reader.tags.contains("desc"))
    for outside in ["://", "<script", "<link", "<img", "url(", "@import", " href"] {
      #expect(!text.contains(outside))
    }
    let table = try #require(text.split(separator: "<table").last)
    for task in MadeMeeting.six.tasks where task != "Toetsrooster" {
      #expect(table.contains(task))
    }
  }

  @Test("The table is read back as a list of tasks", arguments: Language.allCases)
  func readBack(language: Language) throws {
    let context = MadeMeeting.six.context(language, phrasebook: words)
    let text = try #require(render(.groep, as: .csv, context))
    let read = Workload.TaskTable(text)
    #expect(read.rows.map(\.text) == GroupReport(context)?.tasks.map(\.text))
    #expect(read.problems.isEmpty)
  }

  @Test("Whole reports, as they are read", arguments: Language.allCases)
  func golden(language: Language) throws {
    for (name, meeting) in [("four", MadeMeeting.four), ("six", .six), ("eight", .eight)] {
      let context = meeting.context(language, phrasebook: words)
      for format in Self.formats {
        let text = try #require(render(.groep, as: format, context))
        try Golden("meeting-\(name)/groep.\(language).\(format)").expect(text)
      }
    }
  }
}
