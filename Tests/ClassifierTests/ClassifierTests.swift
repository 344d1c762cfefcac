import Classifier
import Testing

@Suite("A task line is classified")
struct ClassifierTests {
  @Test(
    "Plain tasks land where the profile has them",
    arguments: [
      ("pleinwacht", "organisation"), ("MT 1,5 u", "management"),
      ("rekenen met een groepje uit groep 5", "teaching"),
      ("- MDO voorbereiden en voorzitten (60)", "care"),
      ("lkr coachen op klassenmanagement", "guidance"),
      ("trendanalyse met het team", "advice"),
    ])
  func plain(line: String, domain: String) throws {
    let found = try Fixture.classifier().classify(line)
    #expect(found.domains.first?.id == domain)
  }

  @Test(
    "Every line gets all labels, in order, with chances that sum to one",
    arguments: [
      "", "   ", "😩", "12", "’s-Gravenhage", "ÉÉN GESPREK", "日本語", "\u{0}\u{1}\t",
    ])
  func whole(line: String) throws {
    let found = try Fixture.classifier().classify(line)
    for (chances, count) in [(found.domains, 6), (found.with, 7), (found.verdicts, 3)] {
      #expect(Set(chances.map(\.id)).count == count)
      #expect(abs(chances.reduce(0) { $0 + $1.p } - 1) < 1e-9)
      #expect(zip(chances, chances.dropFirst()).allSatisfy { $0.p >= $1.p })
    }
    #expect(found.because.count <= 3)
  }

  @Test("Very long lines are read too", arguments: ["zorgoverleg ", "a", "1 ", "é"])
  func long(part: String) throws {
    try whole(line: String(repeating: part, count: 5_000))
  }

  @Test("The reasons are words of the line, in lower case")
  func because() throws {
    let line = "Observatie in de klas van juf, én nabespreken"
    let found = try Fixture.classifier().classify(line)
    #expect(!found.because.isEmpty)
    #expect(found.because.allSatisfy { line.lowercased().contains($0) })
  }

  @Test("A condition in the line changes the verdict, where the task allows one")
  func condition() throws {
    let classifier = try Fixture.classifier()
    #expect(classifier.classify("elke week invallen in groep 5").verdicts[0].id == "not-mine")
    #expect(
      classifier.classify("invallen in uiterste nood, eenmalig").verdicts[0].id == "conditional")
    #expect(
      classifier.classify("op verzoek van directeur functioneringsgesprekken").verdicts[0].id
        == "not-mine")
  }

  @Test("The same line has the same answer")
  func steady() throws {
    let classifier = try Fixture.classifier()
    #expect(classifier.classify("leesgroepje") == classifier.classify("leesgroepje"))
  }
}
