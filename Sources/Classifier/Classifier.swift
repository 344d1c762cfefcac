/// Tells what kind of work a task line is: a domain, with whom, and what the profile says of it.
package struct Classifier: Sendable {
  private let model: Model
  private let domain: Model.Head
  private let with: Model.Head
  private let verdict: Model.Head
  private var memory = Memory()

  /// Reads a compact model, or gives nil where it is damaged.
  package init?(model bytes: some Collection<UInt8>) {
    guard let model = Model(Array(bytes)), let domain = model.head("domain"),
      let with = model.head("with"), let verdict = model.head("verdict")
    else { return nil }
    (self.model, self.domain, self.with, self.verdict) = (model, domain, with, verdict)
  }

  /// Reads a compact model from its text, or gives nil where it is damaged.
  package init?(model text: String) {
    self.init(model: text.utf8)
  }

  /// What kind of work a line tells of.
  package func classify(_ line: String) -> Classification {
    let features = FeatureLine(line, parts: model.parts)
    let recalled = memory.recall(line)
    var domains = weighted(domain, model.chances(domain, features))
    var withs = weighted(with, model.chances(with, features))
    if let recalled {
      domains = Classifier.lean(domains, to: recalled.domain, by: recalled.likeness)
      if let with = recalled.with {
        withs = Classifier.lean(withs, to: with, by: recalled.likeness)
      }
    }
    domains.sort { $0.p > $1.p }
    withs.sort { $0.p > $1.p }
    return Classification(
      domains: domains, with: withs,
      verdicts: weighted(verdict, model.chances(verdict, features)).sorted { $0.p > $1.p },
      because: because(features, domains.first?.id))
  }

  /// The same classifier with a user's own confirmed lines, which outrank what was trained.
  package func learned(
    from lines: [(line: String, domain: String, with: String?)]
  ) -> Classifier {
    var learned = self
    for (line, domain, with) in lines where self.domain.labels.contains(domain) {
      learned.memory.keep(line, domain: domain, with: with)
    }
    return learned
  }

  private func weighted(_ head: Model.Head, _ chances: [Double]) -> [Weighted] {
    zip(head.labels, chances).map { Weighted(id: $0, p: $1) }
  }

  /// Chances drawn towards one label, still summing to one.
  private static func lean(_ chances: [Weighted], to id: String, by share: Double) -> [Weighted] {
    chances.map { Weighted(id: $0.id, p: $0.p * (1 - share) + ($0.id == id ? share : 0)) }
  }

  private func because(_ line: FeatureLine, _ id: String?) -> [String] {
    guard let label = domain.labels.firstIndex(where: { $0 == id }) else { return [] }
    let evidence = model.evidence(domain, line, for: label)
    var words: [String] = []
    for index in evidence.indices.sorted(by: { evidence[$0] > evidence[$1] })
    where evidence[index] > 0 && line.words[index].plain.count > 1 {
      let word = line.words[index].typed
      if !words.contains(word) { words.append(word) }
      if words.count == 3 { break }
    }
    return words
  }
}
