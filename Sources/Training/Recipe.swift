import Classifier

/// How a classifier is made from examples: the three heads and what they are learnt with.
package struct Recipe: Sendable {
  package var learner = Learner()
  /// How much a line of a page counts against a made-up one.
  package var pageWeight: Float = 3
  /// The most features a model may have; each takes eighteen bytes.
  package var capacity = 100_000

  package init() {}

  package static let domains = [
    "care", "guidance", "advice", "management", "teaching", "organisation",
  ]
  package static let withs = [
    "pupil", "teacher", "parents", "team", "director", "external", "none",
  ]
  package static let verdicts = ["core", "conditional", "not-mine"]

  /// The words that compounds may be made of: those that stand often enough by themselves.
  package static func parts(of lines: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for line in lines {
      for word in Set(Word.words(of: line).map { String(decoding: $0.plain, as: UTF8.self) })
      where word.utf8.count >= 4 && !word.contains("#") {
        counts[word, default: 0] += 1
      }
    }
    return counts.filter { $0.value >= 4 }.map(\.key).sorted()
  }

  /// A sum over examples, by which a model tells what it was trained on.
  package static func origin(of examples: [Example]) -> UInt64 {
    let rows = examples.map { "\($0.line)\t\($0.domain)\t\($0.with)\t\($0.verdict)\n" }
    return Checksum.of(Array(rows.joined().utf8)[...])
  }

  /// Lines of pages with the weight they have among made-up ones.
  package func weighted(_ pages: [Example]) -> [Example] {
    pages.map {
      var page = $0
      page.weight = pageWeight
      return page
    }
  }

  /// Trains all heads on the examples; temperatures, by head, make the chances honest.
  package func model(from examples: [Example], temperatures: [String: Float] = [:]) -> [UInt8] {
    let parts = Recipe.parts(of: examples.map(\.line))
    let numbered = Numbered(examples.map(\.line), parts: Parts(parts.map { Array($0.utf8) }))
    func head(
      _ name: String, _ labels: [String], _ label: (Example) -> String
    ) -> ModelWriter.Head {
      let targets = examples.map { labels.firstIndex(of: label($0)) }
      let known = targets.indices.filter { targets[$0] != nil }
      let (values, bias) = learner.learn(
        known.map { numbered.lines[$0] }, features: numbered.keys.count, labels: labels.count,
        targets: known.compactMap { targets[$0] }, weights: known.map { examples[$0].weight })
      return ModelWriter.Head(
        name: name, labels: labels, values: values, bias: bias,
        temperature: temperatures[name] ?? 1)
    }
    return ModelWriter.text(
      origin: Recipe.origin(of: examples), parts: parts, keys: numbered.keys,
      heads: [
        head("domain", Recipe.domains, \.domain),
        head("with", Recipe.withs, \.with),
        head("verdict", Recipe.verdicts, \.verdict),
      ],
      capacity: capacity)
  }
}
