package import Classifier

/// How good a list of chances is against what is true.
package struct Score: Sendable {
  package let count: Int
  package let accuracy: Double
  /// How often the truth is among the first two.
  package let topTwo: Double
  package let macroF1: Double
  /// How far the chances are from how often they come true, in ten steps.
  package let calibrationError: Double
  /// The part of the lines that is sure, and how often those are right.
  package let coverage: Double
  package let sureAccuracy: Double

  package init(_ answers: [(chances: [Weighted], truth: String)], sure: Double = 0.6) {
    let total = Double(max(1, answers.count))
    count = answers.count
    accuracy = Double(answers.count { $0.chances.first?.id == $0.truth }) / total
    topTwo =
      Double(
        answers.count { answer in answer.chances.prefix(2).contains { $0.id == answer.truth } })
      / total
    let labels = Set(answers.map(\.truth))
    let f1 = labels.map { label in
      let hits = answers.count { $0.truth == label && $0.chances.first?.id == label }
      let both =
        answers.count { $0.truth == label } + answers.count { $0.chances.first?.id == label }
      return both == 0 ? 0 : 2 * Double(hits) / Double(both)
    }
    macroF1 = f1.reduce(0, +) / Double(max(1, f1.count))
    var error = 0.0
    for step in 0..<10 {
      let bin = answers.filter { answer in
        let p = answer.chances.first?.p ?? 0
        return min(9, Int(p * 10)) == step
      }
      let said = bin.reduce(0) { $0 + ($1.chances.first?.p ?? 0) }
      let came = Double(bin.count { $0.chances.first?.id == $0.truth })
      error += abs(said - came) / total
    }
    calibrationError = error
    let sureOnes = answers.filter { ($0.chances.first?.p ?? 0) >= sure }
    coverage = Double(sureOnes.count) / total
    sureAccuracy =
      Double(sureOnes.count { $0.chances.first?.id == $0.truth }) / Double(max(1, sureOnes.count))
  }
}
