import Terminal
import Testing

@Suite("Completion of whole answers")
struct CompletionTests {
  static let offers = ["weigeren", "wél doen", "overleggen", "overleg later", ":terug", ":hulp"]

  @Test(
    "Without case or accents, in the order of the question",
    arguments: [
      ("", "", offers),
      ("we", "we", ["weigeren", "wél doen"]),
      ("wel", "wél doen", ["wél doen"]),
      ("WÉL d", "wél doen", ["wél doen"]),
      ("o", "overleg", ["overleggen", "overleg later"]),
      (":t", ":terug", [":terug"]),
    ])
  func table(typed: String, line: String, candidates: [String]) throws {
    let completion = try #require(Completion(of: typed, from: Self.offers))
    #expect(completion.line == line)
    #expect(completion.candidates == candidates)
  }

  @Test("Nothing fits, nothing happens", arguments: ["x", "doen", "overleggen!"])
  func nothing(typed: String) {
    #expect(Completion(of: typed, from: Self.offers) == nil)
  }
}
