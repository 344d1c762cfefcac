import Foundation
import Testing

@Suite struct LearningTests {
  /// Up to the screen on which the kinds are confirmed.
  private func typed(_ rest: [String]) -> String {
    let lines = [
      "kort", "1", "16", "", "", "5", "0", "", "zwoerelen met de map 20", "", "", "", "",
    ]
    return (lines + rest).joined(separator: "\n") + "\n"
  }

  @Test("What a person said of a line is proposed the next time, and forgotten when it is erased")
  func learning() throws {
    let sandbox = try Sandbox()
    let question = "zwoerelen met de map – management"
    let first = try sandbox.run("solo", input: typed([]))
    #expect(!first.output.contains(question))
    // Whatever was proposed, this person says it is management.
    let kinds = first.output.contains("Klopt het bij") ? ["1"] : []
    let said = try sandbox.run("solo", input: typed(kinds + ["management", "directie"]))
    #expect(said.output.contains("Gekozen: management."))
    #expect(try sandbox.run("solo", input: typed([])).output.contains(question))
    #expect(try sandbox.run("wis", "--alles", "--ja").status == 0)
    #expect(!(try sandbox.run("solo", input: typed([])).output.contains(question)))
  }
}
