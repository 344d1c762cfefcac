/// The trained weights, read where they lie in the model's text.
///
/// A model is plain ASCII: a few lines that say what is in it, then one long line in which every
/// character is a weight. Nothing has to be decoded, so a cold start costs little more than a copy.
package struct Model: Sendable {
  /// A feature of a line, where its weights are, and what it counts for.
  struct Found {
    let start: Int
    let share: Float
    let feature: FeatureLine.Feature
  }

  package static let title = "flap-classifier 2"
  /// The first character of the alphabet of weights; the middle of the alphabet is zero.
  package static let lowest: UInt8 = 40
  /// How many steps there are on either side of zero; no quote, hash or line end is among them.
  package static let steps = 43

  /// The sum over the lines that it was trained on.
  let origin: UInt64
  let parts: Parts
  private let heads: [Head]
  private let text: [UInt8]
  /// Where each drawer of features begins in the text, and after them the end of the last.
  private let drawers: [Int32]
  /// How many characters a feature takes: its mark and its weights.
  private let width: Int

  /// Reads a model, or gives nil where it is damaged.
  package init?(_ text: [UInt8]) {
    var reader = LineReader(text)
    guard reader.next().map({ String(decoding: $0, as: UTF8.self) }) == Model.title,
      let sum = reader.next(),
      let expected = UInt64(String(decoding: sum, as: UTF8.self), radix: 16),
      expected == Checksum.of(text[reader.position...]),
      let origin = reader.next().flatMap({ UInt64(String(decoding: $0, as: UTF8.self), radix: 16) }
      ),
      let words = reader.next()
    else { return nil }
    var heads: [Head] = []
    var width = 2
    while let line = reader.next(), !line.isEmpty {
      guard let head = Head(line, offset: width) else { return nil }
      heads.append(head)
      width += head.labels.count
    }
    guard !heads.isEmpty, let counts = reader.next(), counts.count == 1 << FeatureKey.drawerBits,
      counts.allSatisfy({ $0 >= Model.lowest })
    else { return nil }
    var drawers = [Int32(reader.position)]
    drawers.reserveCapacity(counts.count + 1)
    var end = Int32(reader.position)
    for count in counts {
      end += Int32(count - Model.lowest) * Int32(width)
      drawers.append(end)
    }
    guard text.count >= Int(end) else { return nil }
    self.origin = origin
    parts = Parts(words.split(separator: UInt8(ascii: " ")))
    (self.heads, self.text, self.drawers, self.width) = (heads, text, drawers, width)
  }

  func head(_ name: String) -> Head? { heads.first { $0.name == name } }

  /// The features of a line that the model knows.
  func find(_ line: FeatureLine) -> [Found] {
    var found: [Found] = []
    for features in line.features where !features.isEmpty {
      let share = FeatureLine.share(of: features.count)
      for feature in features {
        guard let start = place(of: feature.key) else { continue }
        found.append(Found(start: start, share: share, feature: feature))
      }
    }
    return found
  }

  /// The chance of each label of a head, in the head's own order.
  func chances(_ head: Head, _ found: [Found]) -> [Double] {
    var scores = head.bias
    for feature in found {
      let start = feature.start + head.offset
      for label in scores.indices {
        scores[label] += head.levels[Int(text[start + label])] * feature.share
      }
    }
    return Model.softmax(scores.map { Double($0 / head.temperature) })
  }

  /// How much each word speaks for one label of a head rather than for the others.
  func evidence(_ head: Head, _ found: [Found], for label: Int, words: Int) -> [Float] {
    var evidence = [Float](repeating: 0, count: words)
    let count = head.labels.count
    for feature in found {
      let start = feature.start + head.offset
      var sum: Float = 0
      for other in 0..<count { sum += head.levels[Int(text[start + other])] }
      let own = head.levels[Int(text[start + label])]
      let gain = (own - (sum - own) / Float(count - 1)) * feature.share / 2
      evidence[Int(feature.feature.first)] += gain
      evidence[Int(feature.feature.second)] += gain
    }
    return evidence
  }

  private func place(of key: FeatureKey) -> Int? {
    let high = UInt8(UInt32(key.mark) / FeatureKey.letters) + Model.lowest
    let low = UInt8(UInt32(key.mark) % FeatureKey.letters) + Model.lowest
    var start = Int(drawers[Int(key.drawer)])
    let end = Int(drawers[Int(key.drawer) + 1])
    while start < end {
      if text[start] == high, text[start + 1] == low { return start }
      start += width
    }
    return nil
  }

  /// Scores as chances that sum to one.
  package static func softmax(_ scores: [Double]) -> [Double] {
    let highest = scores.max() ?? 0
    let powers = scores.map { Exponential.of($0 - highest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}
