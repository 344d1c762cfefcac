/// Tells what kind of work a task line is: a domain, with whom, and what the profile says of it.
package struct Classifier: Sendable {
  private let model: Model
  private let domain: Head
  private let with: Head
  private let verdict: Head
  private var memory = Memory()

  /// A sum over the lines that the model was trained on, to see whether it is up to date.
  package var origin: UInt64 { model.origin }

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
    let found = model.find(features)
    let recalled = memory.recall(line)
    var domains = weighted(domain, model.chances(domain, found))
    var withs = weighted(with, model.chances(with, found))
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
      verdicts: weighted(verdict, model.chances(verdict, found)).sorted { $0.p > $1.p },
      because: because(features.words, found, domains.first?.id))
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

  /// The two words that a compound is made of, written out in full; none where it is no compound.
  package func parts(of word: String) -> [String] {
    let plain = Word.words(of: word).first?.plain ?? []
    if let full = Lexicon.dutch.full[String(decoding: plain, as: UTF8.self)], full != plain {
      return []
    }
    let (front, back) = model.parts.split(plain)
    guard let front, let back, front.count + back.count <= plain.count else { return [] }
    let joint = plain[front.count..<(plain.count - back.count)]
    guard ["", "s", "e", "n", "en"].contains(String(decoding: joint, as: UTF8.self)) else {
      return []
    }
    return [front, back].map { String(decoding: $0, as: UTF8.self) }
  }

  private func weighted(_ head: Head, _ chances: [Double]) -> [Weighted] {
    zip(head.labels, chances).map { Weighted(id: $0, p: $1) }
  }

  /// Chances drawn towards one label, still summing to one.
  private static func lean(_ chances: [Weighted], to id: String, by share: Double) -> [Weighted] {
    chances.map { Weighted(id: $0.id, p: $0.p * (1 - share) + ($0.id == id ? share : 0)) }
  }

  private func because(_ typed: [Word], _ found: [Model.Found], _ id: String?) -> [String] {
    guard let label = domain.labels.firstIndex(where: { $0 == id }) else { return [] }
    let evidence = model.evidence(domain, found, for: label, words: typed.count)
    var words: [String] = []
    for index in evidence.indices.sorted(by: { evidence[$0] > evidence[$1] })
    where evidence[index] > 0 && typed[index].plain.count > 1 {
      let word = typed[index].typed
      if !words.contains(word) { words.append(word) }
      if words.count == 3 { break }
    }
    return words
  }
}
