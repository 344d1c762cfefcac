import Classifier
import Testing
import Training

@Suite("The model file")
struct ModelTests {
  @Test("is the one that these examples make; if not, run Trainer")
  func upToDate() throws {
    let lines = try Fixture.examples() + Recipe().weighted(Fixture.pages())
    #expect(try Fixture.classifier().origin == Recipe.origin(of: lines))
  }

  @Test("is at most two megabytes of plain characters that a raw string can hold")
  func plain() throws {
    let model = try Fixture.model()
    #expect(model.count < 2_000_000)
    let text = String(decoding: model, as: UTF8.self)
    #expect(!text.contains("\"#"))
    #expect(Classifier(model: text)?.classify("bhv") == Classifier(model: model)?.classify("bhv"))
  }

  @Test("is refused where it is damaged")
  func damaged() throws {
    let model = try Fixture.model()
    for place in [0, 20, 200, model.count / 2, model.count - 2] {
      var broken = model
      broken[place] ^= 1
      #expect(Classifier(model: broken) == nil)
    }
    for length in [0, 1, 17, 40, model.count / 2, model.count - 1] {
      #expect(Classifier(model: model.prefix(length)) == nil)
    }
    #expect(Classifier(model: "") == nil)
  }

  @Test("is the same each time it is trained")
  func repeatable() throws {
    let some = Array(try Fixture.pages())
    #expect(Recipe().model(from: some) == Recipe().model(from: some))
  }

  @Test("Every label of the examples is one that is known")
  func labels() throws {
    for example in try Fixture.examples() + Fixture.pages() {
      #expect(Recipe.domains.contains(example.domain), "\(example.line)")
      #expect(Recipe.withs.contains(example.with), "\(example.line)")
      #expect(Recipe.verdicts.contains(example.verdict), "\(example.line)")
    }
  }
}
