import Coach
import Dialogue
import TestSupport
import Testing

/// Conversations that do not go straight on.
@Suite("Detours read well") struct GoldenDetourTests {
  private static func transcript() throws -> Transcript {
    Transcript(try .solo(material: try .steady))
  }

  private static let flap = GoldenTests.flap

  @Test("Changing, taking back and erasing, by the overview") func corrections() throws {
    var talk = try Self.transcript()
    talk.answer(
      [
        .time: ["1"], .post: ["2"], .hours: ["8"], .worth: ["rust"], .full: ["6"], .say: ["3"],
      ], until: .flap)
    talk.paste("- Groepsbesprekingen 90 min", "- Invallen", "- Kerstcommissie", "", "- MT 1 uur")
    talk.type(":flap", ":ongedaan", "Groepsbesprekingen 90 min", "OPP's 1 uur", "Invallen 2 uur")
    talk.type(":terug", "", "", "", "", "", ":erbij Wachtwoorden 10 min", ":wis 3", "ja")
    talk.type(":overzicht", "99", "5", "verlof regelen", ":overzicht", "6", ":wis", "nee", "")
    talk.type(":terug", ":terug", ":vooruit", ":vooruit", ":later", ":hulp", "?", ":pauze")
    talk.resume()
    talk.answer(
      [
        .kinds: ["ja"], .fits: ["ja"], .necessary: ["1", "1", "1"], .owner: ["1", "1", "3"],
        .keepCore: ["2"], .reasons: ["1"], .decision: ["1", "4"], .asker: ["2"], .trial: ["1"],
      ], until: .tomorrow)
    talk.type(":overzicht", "", ":ongedaan", ":ongedaan")
    talk.answer([
      .asker: ["2"], .trial: ["1"], .tomorrow: ["1"], .sentence: ["1"], .sounded: ["8"],
      .expected: ["8"], .timeGoes: ["2"], .plan: ["als de directeur maandag belt"],
      .planThen: [""], .sure: ["7"], .another: ["nee"], .say: ["5"],
    ])
    #expect(talk.interview.session.isClosed)
    talk.reopen()
    talk.type("24", "1", ":flap", "1", "2", "", "")
    try expectGolden(talk.text, "corrections.nl.txt")
  }

  @Test("What gives pause is said once, and Enter keeps it") func doubts() throws {
    var talk = try Self.transcript()
    talk.answer(
      [
        .time: ["drie", "kort"], .post: ["terug", "", ":weetniet"], .hours: ["veel", "10"],
        .pupils: ["7000", ""], .worth: ["rust voor Anja", "rust voor een collega"],
        .full: ["11", "10"], .burden: ["doorgaan"], .say: ["ja", "10"],
        .notZero: ["het kind wordt mishandeld", ":overslaan"],
        .flap: [
          "terug", "\\pauze", ",", "15", "Bellen met Anja", "Bellen met een ouder",
          "Invallen 2 uur",
          "Pleinwacht", "", "", "",
        ],
        .flapSeason: ["Pleinwacht doen", ""], .same: ["misschien", "ja"],
        .minutes: ["kwartiertje hier en daar", "10 min", "twee", "20", "25"],
      ], until: .kinds)
    talk.type(",", "9", "nee hoor", "n")
    talk.answer(
      [
        .domain: ["x", "lesgeven of zo", "3", "advies", "5", "org"],
        .with: ["le", "leer", "2", "team", "1", "1"], .fits: ["klopt", "ja"],
        .necessary: Array(repeating: "1", count: 5), .owner: Array(repeating: "3", count: 5),
        .reasons: ["1 2 3", "1 en 2", "team, directie", "3", "3", "3"],
      ], until: .decision)
    talk.type("n", "nee", "proefstop", "noo", "5 oktober 2025", "", "een dag wachten")
    talk.answer([
      .decision: ["4", "4", "1", "1", "1"], .asker: ["leer", "leer"],
      .trial: ["help", "proef", "1"],
      .picks: ["1,2,3,4", "9", "2"], .tomorrow: ["1 2", "geen"], .sentence: ["1"],
      .acknowledge: ["Ik snap het, misschien.", ""], .limit: ["Ik doe dit niet."],
      .relation: [Array(repeating: "heel", count: 56).joined(separator: " "), "Dag."],
      .sounded: ["9"], .expected: ["5"], .timeGoes: ["5"],
      .plan: ["als het zover is", "als de directeur maandag belt"],
      .planThen: ["dan zeg ik nee"], .planAgain: ["iets anders", ""], .sure: ["9"],
      .another: ["nee"], .lookBack: ["ooit", "1 januari 2020", "over 3 weken"],
    ])
    #expect(talk.interview.session.isClosed)
    try expectGolden(talk.text, "doubts.nl.txt")
  }

  @Test("The language changes half-way, and nothing else does") func languages() throws {
    var talk = try Self.transcript()
    talk.answer(
      [
        .time: ["1"], .post: ["2"], .hours: ["8"], .full: ["6"], .say: ["3"],
        .flap: Self.flap,
      ], until: .minutes)
    talk.type(":en", "20", "half an hour", ":back", "", "yes", ":nl", "1")
    talk.type(":english", ":en", "yes", ":overview", "")
    try expectGolden(talk.text, "languages.txt")
  }
}
