import Coach
import Dialogue
import TestSupport
import Testing
import Workload

/// Every question that tells tasks apart, as somebody reads it.
@Suite("Questions that tell tasks apart read well") struct GoldenMeaningTests {
  /// What is on the flap, by the question it raises.
  private static let lines: [String: Phrase] = [
    "mt": Phrase(nl: "MT", en: "MT"), "toetsen": Phrase(nl: "Toetsen", en: "Tests"),
    "oudergesprekken": Phrase(nl: "Oudergesprekken", en: "Parent talks"),
    "invallen": Phrase(nl: "Invallen", en: "Standing in"),
    "plannen": Phrase(nl: "Handelingsplannen", en: "Individual plans"),
    "opp": Phrase(nl: "OPP", en: "OPP"), "mdo": Phrase(nl: "MDO", en: "MDO"),
    "aanmelding": Phrase(nl: "Aanmeldingen", en: "Enrolments"),
    "formatie": Phrase(nl: "Formatie", en: "Staffing"),
    "assistenten": Phrase(nl: "Onderwijsassistenten", en: "Teaching assistants"),
    "lesbezoek": Phrase(nl: "Lesbezoeken", en: "Lesson visits"),
  ]

  /// Each line is what its question is about, and of the first item it leads to.
  private static func material(_ language: Language) throws -> Material {
    var material = try Material.steady
    let profile = material.profile
    material.assess = { line, _ in
      let distinction = profile.distinctions.first { lines[$0.id]?[language] == line }
      guard let distinction, let item = profile[distinction.items[0]] else {
        return Assessment(domains: [])
      }
      return Assessment(
        domains: [(item.domain, 0.9)], with: item.with, verdict: item.verdict, item: item.id,
        meanings: distinction.items, isBoard: distinction.id == "mt")
    }
    return material
  }

  @Test("From the question to the decision", arguments: Language.allCases)
  func transcript(_ language: Language) throws {
    let material = try Self.material(language)
    var talk = Transcript(try .solo(in: language, material: material))
    let flap = try material.profile.distinctions.map {
      try #require(Self.lines[$0.id])[language] + " 30 min"
    }
    let skip = language == .nl ? [":weetniet", ":overslaan"] : [":unknown", ":skip"]
    talk.answer(
      [
        .time: ["1"], .post: ["1"], .full: ["6"], .say: ["5"], .flap: flap,
        .kinds: [language == .nl ? "ja" : "yes"], .fits: ["j"],
      ], until: .meaning)
    talk.answer(
      [
        .meaning: [
          "?", "1 3", "?", "3", "?", "4", "?", "1", "?", "3", "?", skip[0], "2", "?", skip[1], "?",
          "9", "2", "?", "1", "1 2", "2",
        ],
        .necessary: Array(repeating: "1", count: flap.count),
        .owner: ["1", "3", "1", "3", "3"] + Array(repeating: "1", count: flap.count),
        .holds: Array(repeating: "1", count: flap.count),
        .reasons: Array(repeating: "7", count: flap.count),
        .keepCore: [language == .nl ? "ja" : "yes"],
      ], until: .decision)
    let back = language == .nl ? ":terug" : ":back"
    talk.type("1", "2", "1", "1", "6", language == .nl ? "over 6 weken" : "in 6 weeks", back, back)
    try expectGolden(talk.text, "meanings.\(language.rawValue).txt")
  }
}
