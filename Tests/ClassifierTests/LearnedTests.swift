import Classifier
import Testing

@Suite("A user's confirmed lines")
struct LearnedTests {
  private let lines = [(line: "zorgsnoepje uitdelen", domain: "advice", with: Optional("team"))]

  @Test("outrank the model at once", arguments: ["zorgsnoepje uitdelen", "Zorgsnoepjes uitdelen!"])
  func outrank(line: String) throws {
    let before = try Fixture.classifier()
    let after = before.learned(from: lines)
    #expect(before.classify(line).domains[0].id != "advice")
    #expect(after.classify(line).domains[0].id == "advice")
    #expect(after.classify(line).domains[0].p >= 0.6)
    #expect(after.classify(line).with[0].id == "team")
    #expect(abs(after.classify(line).domains.reduce(0) { $0 + $1.p } - 1) < 1e-9)
  }

  @Test("leave other lines alone")
  func others() throws {
    let before = try Fixture.classifier()
    let after = before.learned(from: lines)
    #expect(before.classify("pleinwacht op dinsdag") == after.classify("pleinwacht op dinsdag"))
  }

  @Test("mean what was said of them last")
  func latest() throws {
    let after = try Fixture.classifier().learned(
      from: lines + [(line: "zorgsnoepje uitdelen", domain: "care", with: nil)])
    #expect(after.classify("zorgsnoepje uitdelen").domains[0].id == "care")
  }

  @Test("with a domain that does not exist, or no words, are passed over")
  func unknown() throws {
    let before = try Fixture.classifier()
    let after = before.learned(
      from: [("pleinwacht", "gardening", nil), ("…", "care", nil)])
    #expect(before.classify("pleinwacht") == after.classify("pleinwacht"))
    #expect(before.classify("!!") == after.classify("!!"))
  }
}
