import Coach
import Dialogue
import TestSupport
import Testing

/// Whole meetings, as somebody reads them on a plain console.
@Suite("Whole meetings read well") struct CircleGoldenTests {
  private static let tasks = [
    "groepsbesprekingen leiden", "OPP's bewaken", "MT-overleg", "invallen bij ziekte",
    "kerstcommissie", "toetskalender", "wachtwoorden uitdelen", "oudergesprekken", "meldcode",
    "pleinwacht", "leerlingdossiers", "ondersteuningsteam", "starters begeleiden",
    "bestellingen doen", "groepsbespreking leiden", "klassenbezoeken", "overdracht", "zorgplan",
    "schoolgids nalezen", "ouderavond", "leerlingvolgsysteem beheren", "dossiers van leerlingen",
  ]

  /// The phases up to the round.
  private static func beginning(_ people: String, yes: String = "ja", no: String = "nee") -> [Ask:
    [String]]
  {
    [.people: [people], .leads: [no], .allAgree: [yes]]
  }

  private static func with(_ replies: [Ask: [String]], _ more: [Ask: [String]]) -> [Ask: [String]] {
    replies.merging(more) { $1 }
  }

  @Test("Six people, 22 tasks, two merges, a wrong slip, somebody who leaves, a joker")
  func six() throws {
    var talk = Transcript(try .circle())
    talk.answer(
      Self.with(
        Self.beginning("6"),
        [
          .agreement: ["De deur blijft dicht."], .allAgree: ["nee", "ja"], .task: Self.tasks,
          .also: ["5", "4", "9", "3", ":hulp", "4", "?", "2"] + (1...15).map { "\($0 % 4)" },
          .same: ["ja"],
        ]), until: .pair)
    talk.answer([.pair: ["11", "11 21", ""], .same: ["ja"]], until: .slip)
    talk.type(
      "11413 42111 43212 14314", "11413 42111 43212 143141", "11413 42111 43212 14314",
      ":ongedaan", "12413 42113 43212 14334", "21313 41-21 33212 44314", "11413 42111 43213 11312")
    talk.type(":aantal 5", ":parkeer wie vervangt de ib'er", "11333 42121 44212 14114", "")
    talk.answer([:], until: .jokers)
    talk.type("12", "", ":samen 2 17")
    talk.answer([.slip: ["2", "1", "2", "3", "3"]], until: .talk)
    talk.answer(
      [
        .talk: ["", ":overslaan"],
        .depends: ["alleen als er geen klas wacht", "wie de ouders kent", ""],
        .realQuestions: [":hulp", ""],
        .reasonSlip: ["1 3", "3 8", "9", "-", "37"], .leaves: ["aantallen"], .allLeave: ["nee"],
        .leader: ["nummer 4"],
      ])
    #expect(talk.interview.session.isClosed)
    try expectGolden(talk.text, "circle.six.nl.txt")
  }

  @Test("Four people, in both languages", arguments: Language.allCases)
  func four(_ language: Language) throws {
    var talk = Transcript(try .circle(in: language))
    let isDutch = language == .nl
    let (yes, no) = isDutch ? ("ja", "nee") : ("yes", "no")
    let tasks =
      isDutch
      ? ["pleinwacht", "dossiers", "kerstviering"] : ["playground", "files", "Christmas"]
    talk.answer(
      Self.with(
        Self.beginning("4", yes: yes, no: no),
        [
          .leads: [yes], .leadsHow: [isDutch ? "we delen geen cijfers" : "we share no marks"],
          .task: tasks, .also: ["1", "3", "2"], .slip: ["113", "131", "3-3", "314"],
          .jokers: [isDutch ? "geen" : "none"],
          .depends: [isDutch ? "of er een rooster is" : "whether there is a roster"],
          .reasonSlip: ["12", "2", "1 9", "4 5"],
        ]))
    #expect(talk.interview.session.isClosed)
    try expectGolden(talk.text, "circle.four.\(language.rawValue).txt")
  }

  @Test("Eight people who show each other their votes") func open() throws {
    var talk = Transcript(try .circle(minutes: 60))
    talk.answer(
      Self.with(
        Self.beginning("8"),
        [
          .showVotes: ["ja"], .allShow: ["ja"], .task: Array(Self.tasks.prefix(5)),
          .also: ["8", "6", "3", "2", "0"],
          .votes: ["8 0 0 0", "4 2 1 0", "", "4 2 2 1", "2 2 4 0", "0035", "1 0 7 0"],
          .depends: ["de grootte van het team"], .leaves: ["aantallen"], .allLeave: ["ja"],
          .nextMeeting: ["over 8 weken"],
        ]))
    #expect(talk.interview.session.isClosed)
    try expectGolden(talk.text, "circle.open.nl.txt")
  }
}
