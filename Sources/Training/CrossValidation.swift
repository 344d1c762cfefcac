package import Classifier

/// Classifies each page by a model that never saw it.
package struct CrossValidation: Sendable {
  /// A line of a page, and what was thought of it.
  package struct Judged: Sendable {
    package let example: Example
    package let fold: Int
    package var classification: Classification

    package init(example: Example, fold: Int = 0, classification: Classification) {
      self.example = example
      self.fold = fold
      self.classification = classification
    }
  }

  /// All lines, with chances as honest as the other folds could make them.
  package let judged: [Judged]
  /// For each head, the temperature at which the chances of unseen lines are honest.
  package let temperatures: [String: Float]

  /// Trains once for each fold of pages, on the examples and on the pages of the other folds.
  ///
  /// Where `alike` is given, every example more alike than that to a line held out is left out of
  /// the training, so that no answer can be had from a near twin.
  package init(
    recipe: Recipe, examples: [Example], pages: [Example], folds: Int = 5, alike: Double? = nil,
    note: (String) -> Void = { _ in }
  ) {
    let fold = CrossValidation.folds(of: pages, count: folds)
    let letters = alike == nil ? [] : examples.map { LetterSet($0.line) }
    var raw: [Judged] = []
    for number in 0..<folds {
      let held = pages.filter { fold[$0.group] == number }
      var known = examples
      if let alike {
        let unseen = held.map { LetterSet($0.line) }
        known = examples.indices
          .filter { index in !unseen.contains { $0.likeness(to: letters[index]) > alike } }
          .map { examples[$0] }
      }
      known += recipe.weighted(pages.filter { fold[$0.group] != number })
      guard let classifier = Classifier(model: recipe.model(from: known)) else { continue }
      note("fold \(number + 1) of \(folds): \(known.count) lines learnt, \(held.count) held out")
      raw += held.map {
        Judged(example: $0, fold: number, classification: classifier.classify($0.line))
      }
    }
    let fitted = (0..<folds).map { number in
      CrossValidation.temperatures(of: raw.filter { $0.fold != number })
    }
    judged = raw.map { one in
      var one = one
      let others = fitted[one.fold]
      one.classification.domains = Temperature.applied(
        Double(others["domain"] ?? 1), to: one.classification.domains)
      one.classification.with = Temperature.applied(
        Double(others["with"] ?? 1), to: one.classification.with)
      one.classification.verdicts = Temperature.applied(
        Double(others["verdict"] ?? 1), to: one.classification.verdicts)
      return one
    }
    temperatures = CrossValidation.temperatures(of: raw)
  }

  private static func temperatures(of judged: [Judged]) -> [String: Float] {
    func best(_ answer: (Judged) -> (chances: [Weighted], truth: String)) -> Float {
      Float(Temperature.best(for: judged.map(answer)))
    }
    return [
      "domain": best { ($0.classification.domains, $0.example.domain) },
      "with": best { ($0.classification.with, $0.example.with) },
      "verdict": best { ($0.classification.verdicts, $0.example.verdict) },
    ]
  }

  /// Deals the pages out over the folds, the longest first, so that the folds are equally long.
  static func folds(of pages: [Example], count: Int) -> [String: Int] {
    let lengths = Dictionary(grouping: pages, by: \.group).mapValues(\.count)
    var filled = [Int](repeating: 0, count: count)
    var fold: [String: Int] = [:]
    for (group, length) in lengths.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let least = filled.indices.min { filled[$0] < filled[$1] } ?? 0
      filled[least] += length
      fold[group] = least
    }
    return fold
  }
}
