/// The trained weights, read where they lie in the model's text.
///
/// A model is plain ASCII: a few lines that say what is in it, then for each head one long line in
/// which every character is a weight. Nothing has to be decoded, so a cold start costs a copy.
package struct Model: Sendable {
  /// One question that the model answers, such as the domain.
  struct Head: Sendable {
    let name: String
    let labels: [String]
    /// The weights of a bucket stand side by side, one for each label.
    let mask: UInt32
    let levels: [Float]
    let bias: [Float]
    let temperature: Float
    let start: Int
  }

  /// The first character of the alphabet of weights; the middle of the alphabet is zero.
  package static let lowest: UInt8 = 40
  /// How many steps there are on either side of zero; no quote, hash or line end is among them.
  package static let steps = 43
  package static let title = "flap-classifier 1"

  let heads: [Head]
  let parts: Parts
  private let text: [UInt8]

  /// Reads a model, or gives nil where it is damaged.
  package init?(_ text: [UInt8]) {
    var reader = LineReader(text)
    guard reader.next().map({ String(decoding: $0, as: UTF8.self) }) == Model.title,
      let sum = reader.next(),
      let expected = UInt64(String(decoding: sum, as: UTF8.self), radix: 16),
      expected == Checksum.of(text[reader.position...]),
      let words = reader.next()
    else { return nil }
    parts = Parts(words.split(separator: UInt8(ascii: " ")))
    var heads: [Head] = []
    while let line = reader.next() {
      let fields = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard fields.count >= 5, let bits = Int(fields[1]), (1...24).contains(bits),
        let scale = Float(fields[2]), let temperature = Float(fields[3]), temperature > 0
      else { return nil }
      let pairs = fields[4...].map { $0.split(separator: "=") }
      let labels = pairs.compactMap { $0.first.map(String.init) }
      let bias = pairs.compactMap { $0.last.flatMap { Float($0) } }
      let start = reader.position
      guard labels.count == bias.count, let weights = reader.next(),
        weights.count == labels.count << bits
      else { return nil }
      heads.append(
        Head(
          name: String(fields[0]), labels: labels, mask: UInt32(1 << bits) - 1,
          levels: Model.levels(scale: scale), bias: bias, temperature: temperature, start: start))
    }
    guard !heads.isEmpty else { return nil }
    self.heads = heads
    self.text = text
  }

  /// The weight that each character stands for: fine near zero, coarse far from it.
  package static func levels(scale: Float) -> [Float] {
    (-steps...steps).map { step in
      let part = Float(step) / Float(steps)
      return part * abs(part) * scale
    }
  }

  func head(_ name: String) -> Head? { heads.first { $0.name == name } }

  /// The chance of each label of a head, in the head's own order.
  func chances(_ head: Head, _ line: FeatureLine) -> [Double] {
    var scores = head.bias
    let count = scores.count
    for features in line.features where !features.isEmpty {
      let share = FeatureLine.share(of: features.count)
      for feature in features {
        let start = head.start + Int(feature.hash & head.mask) * count
        for label in 0..<count {
          scores[label] += head.levels[Int(text[start + label] - Model.lowest)] * share
        }
      }
    }
    return Model.softmax(scores.map { Double($0 / head.temperature) })
  }

  /// How much each word of the line speaks for one label rather than for the others.
  func evidence(_ head: Head, _ line: FeatureLine, for label: Int) -> [Float] {
    var evidence = [Float](repeating: 0, count: line.words.count)
    let count = head.labels.count
    for features in line.features where !features.isEmpty {
      let share = FeatureLine.share(of: features.count)
      for feature in features {
        let start = head.start + Int(feature.hash & head.mask) * count
        var own: Float = 0
        var others: Float = 0
        for other in 0..<count {
          let weight = head.levels[Int(text[start + other] - Model.lowest)]
          if other == label { own = weight } else { others += weight }
        }
        let gain = (own - others / Float(count - 1)) * share / 2
        evidence[Int(feature.first)] += gain
        evidence[Int(feature.second)] += gain
      }
    }
    return evidence
  }

  /// Scores as chances that sum to one.
  package static func softmax(_ scores: [Double]) -> [Double] {
    let highest = scores.max() ?? 0
    let powers = scores.map { Exponential.of($0 - highest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}
