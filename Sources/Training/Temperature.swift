package import Classifier
import Foundation

/// Finds the temperature at which chances are honest.
package enum Temperature {
  /// The temperature, by which chances made at temperature one should be cooled or warmed.
  package static func best(for answers: [(chances: [Weighted], truth: String)]) -> Double {
    let candidates = (6...60).map { Double($0) / 20 }
    return candidates.min { loss(answers, $0) < loss(answers, $1) } ?? 1
  }

  /// Chances as they would have been at a temperature.
  package static func applied(_ temperature: Double, to chances: [Weighted]) -> [Weighted] {
    let p = Model.softmax(chances.map { log(max($0.p, 1e-12)) / temperature })
    return zip(chances, p).map { Weighted(id: $0.id, p: $1) }
  }

  private static func loss(
    _ answers: [(chances: [Weighted], truth: String)], _ temperature: Double
  ) -> Double {
    answers.reduce(0) { sum, answer in
      let p = applied(temperature, to: answer.chances).first { $0.id == answer.truth }?.p ?? 0
      return sum - log(max(p, 1e-12))
    }
  }
}
