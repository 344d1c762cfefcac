import Coach
import Dialogue
import Documents
import Foundation
import Testing
import Workload

@Suite("What a group takes along when it looked back")
struct GroupFollowUpTests {
  private let words: Phrasebook

  init() throws { words = try PromptWords.phrasebook }

  private static let formats = Document.groep.formats
  private static let secret = "nummer zeven"

  /// A group that looked back, with these fingers, and decided this.
  private func context(
    _ fingers: [Int], leaves: Leaving? = .counts, everybodyAgrees: Bool = true,
    together: String? = "We vragen eerst wie het anders doet.", language: Language = .nl
  ) -> DocumentContext {
    let people = fingers.reduce(0, +)
    var said: [Statement] = [
      said(.people, .numbers([people])), said(.fingers, .numbers(fingers)),
      said(.nextMeeting, .day(MadeMeeting.held.adding(days: 42))),
      said(.leader, .text(Self.secret)),
      Statement(
        Key(naming: Subject("parked", 1)), .text("Wie neemt de nieuwe mee?"), by: .person),
      said(.end, .done),
    ]
    if let together { said.append(self.said(.takeAlong, .text(together))) }
    if let leaves { said.append(self.said(.leaves, leaves.answer)) }
    if leaves == .counts {
      said.append(self.said(.allLeave, (everybodyAgrees ? YesNo.yes : .no).answer))
    }
    let material = MadeMeeting.four.material
    let talk = Conversation(.circleReview(material), Session(id: 4)).say(said).next
    return DocumentContext(
      session: talk.session, number: 4, beganAt: MadeMeeting.held, today: MadeMeeting.held,
      isConfirmed: true, profile: .made, phrasebook: words, language: language,
      script: .circleReview(material))
  }

  private func said(_ ask: Ask, _ answer: Answer) -> Statement {
    Statement(Key(QuestionID(ask.rawValue)), answer, by: .person)
  }

  @Test("It is made as far as the group agreed")
  func permission() {
    let fingers = [3, 1, 1, 0, 1]
    #expect(GroupFollowUp(context(fingers))?.outcome == .mostStay)
    #expect(GroupFollowUp(context(fingers, leaves: .list))?.outcome == nil)
    #expect(GroupFollowUp(context(fingers, everybodyAgrees: false))?.outcome == nil)
    for leaves in [Leaving.nothing, nil] {
      let context = context(fingers, leaves: leaves)
      #expect(Self.formats.allSatisfy { render(.groep, as: $0, context) == nil })
    }
  }

  @Test("Each kind of meeting has a report of its own, in every format")
  func kinds() throws {
    let (back, held) = (context([3, 1, 1, 0, 1]), MadeMeeting.six.context(.nl, phrasebook: words))
    let (followUp, report) = (try #require(GroupFollowUp(back)), try #require(GroupReport(held)))
    #expect(render(.groep, as: .csv, back) == followUp.csv(back))
    #expect(render(.groep, as: .csv, held) == report.csv(held))
    #expect(render(.groep, as: .md, back) == Markdown(followUp.page(back)).text)
    #expect(render(.groep, as: .md, held) == Markdown(report.page(held)).text)
    let json = { render(.groep, as: .json, $0) }
    #expect(try SchemaCheck("groep-terugblik", #require(json(back))).flaws.isEmpty)
    #expect(try SchemaCheck("groep", #require(json(held))).flaws.isEmpty)
  }

  @Test(
    "How it went is a word",
    arguments: [
      ([1, 1, 1, 1, 0], GroupVote.tooFew), ([3, 2, 0, 0, 0], .mostStay),
      ([1, 1, 1, 1, 1], .mostGo),
      ([2, 1, 1, 1, 1], .divided), ([0, 0, 0, 0, 0], .tooFew), ([0, 5, 1, 1, 0], .mostStay),
    ])
  func word(fingers: [Int], expected: GroupVote) {
    #expect(GroupFollowUp(context(fingers))?.outcome == expected)
  }

  /// Every way in which so many people can show fingers, and those who show none.
  private func hands(of people: Int, ways: Int = 5) -> [[Int]] {
    guard ways > 0 else { return [[people]] }
    return (0...people).flatMap { count in
      hands(of: people - count, ways: ways - 1).map { [count] + $0 }
    }
  }

  @Test(
    "Who knows how many there were cannot work out how it went for one or two", arguments: 2...10)
  func complement(people: Int) throws {
    var seen: [GroupVote: [[Int]]] = [:]
    for counts in hands(of: people) {
      let fingers = try #require(Fingers(.numbers(Array(counts.prefix(5)))))
      seen[GroupVote(fingers.did, against: fingers.didNot), default: []].append(
        counts + [fingers.did, fingers.didNot])
    }
    for (vote, all) in seen {
      for index in 0..<8 {
        let possible = Set(all.map { $0[index] })
        #expect(!possible.isSubset(of: [1, 2]), "\(people), \(vote), \(index): \(possible)")
        if index != 5 { #expect(possible != [0], "\(people), \(vote), \(index)") }
      }
    }
  }

  @Test("No number, and nobody's own words, is in it", arguments: Language.allCases)
  func silence(language: Language) throws {
    for format in Self.formats {
      let one = try #require(
        render(.groep, as: format, context([4, 1, 1, 0, 0], language: language)))
      let other = try #require(
        render(.groep, as: format, context([0, 7, 0, 1, 1], language: language)))
      #expect(one == other, "the same word for other fingers of more people")
      #expect(!one.contains(Self.secret))
    }
  }

  @Test("What a group typed is data in every format") func hostile() throws {
    let typed = "=1+1 <script>alert(1)</script>"
    let context = context([5, 0, 0, 0, 0], together: typed)
    #expect(try #require(render(.groep, as: .csv, context)).contains("'=1+1"))
    #expect(try !#require(render(.groep, as: .html, context)).contains("<script>"))
  }

  @Test("JSON is as its schema says", arguments: Language.allCases)
  func schema(language: Language) throws {
    for fingers in [[5, 0, 0, 0, 0], [0, 0, 6, 0, 0], [1, 0, 0, 0, 0], [3, 0, 0, 0, 3]] {
      for leaves in [Leaving.list, .counts] {
        let text = try #require(
          render(.groep, as: .json, context(fingers, leaves: leaves, language: language)))
        #expect(try SchemaCheck("groep-terugblik", text).flaws.isEmpty)
      }
    }
    let text = try #require(render(.groep, as: .json, context([5, 0, 0, 0, 0])))
    let more = text.replacing("\"outcome\"", with: "\"people\": 5, \"outcome\"")
    #expect(try !SchemaCheck("groep-terugblik", more).flaws.isEmpty)
  }

  @Test("Whole reports, as they are read", arguments: Language.allCases)
  func golden(language: Language) throws {
    for format in Self.formats {
      let text = try #require(
        render(.groep, as: format, context([3, 1, 1, 0, 1], language: language)))
      try Golden("meeting-back/groep.\(language).\(format)").expect(text)
    }
  }
}
