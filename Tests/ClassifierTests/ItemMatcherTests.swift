import Classifier
import Testing

@Suite("The nearest item of a profile")
struct ItemMatcherTests {
  private let matcher = ItemMatcher(items: [
    ("ZC-06", "care", ["MDO aanvragen als de basisondersteuning tekortschiet"]),
    ("ZC-03", "care", ["Groepsbesprekingen plannen en leiden"]),
    ("MG-01", "management", ["Vast lid zijn van het MT"]),
    ("MG-06", "management", ["Vervanging regelen"]),
    ("OO-04", "organisation", ["Pleinwacht of overblijf"]),
  ])

  @Test(
    "is found by its words, their parts and their abbreviations",
    arguments: [
      ("mdo aanvragen voor Sem", "care", "ZC-06"), ("groepsbespreking leiden", "care", "ZC-03"),
      ("MT 1,5 u", "management", "MG-01"), ("vervangers regelen", "management", "MG-06"),
      ("pleinwacht, 2x 15 min", "organisation", "OO-04"),
    ])
  func found(line: String, domain: String, id: String) {
    #expect(matcher.best(for: line, domain: domain)?.id == id)
  }

  @Test("is none where nothing fits", arguments: ["blokfluitles", "", "12", "xyz"])
  func none(line: String) {
    #expect(matcher.best(for: line, domain: "teaching") == nil)
    #expect(ItemMatcher(items: []).best(for: line, domain: "care") == nil)
  }
}
