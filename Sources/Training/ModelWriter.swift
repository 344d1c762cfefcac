import Classifier

/// Writes trained heads as the text that `Model` reads.
package enum ModelWriter {
  /// A head with its name and the temperature that makes its chances honest.
  package struct Head: Sendable {
    package var name: String
    package var labels: [String]
    package var values: [Float]
    package var bias: [Float]
    package var temperature: Float
  }

  /// The text of a model with at most so many features, those with the most weight.
  static func text(
    origin: UInt64, parts: [String], keys: [FeatureKey], heads: [Head], capacity: Int
  ) -> [UInt8] {
    var body = Array("\(String(origin, radix: 16))\n\(parts.joined(separator: " "))".utf8)
    body.append(newline)
    for head in heads {
      let labels = zip(head.labels, head.bias).map { "\($0)=\($1)" }
      let title = [head.name, "\(scale(of: head))", "\(head.temperature)"] + labels
      body.append(contentsOf: title.joined(separator: " ").utf8)
      body.append(newline)
    }
    let scales = heads.map(scale)
    let places = weightiest(keys: keys, heads: heads, capacity: capacity)
    var drawers = [UInt8](repeating: 0, count: 1 << FeatureKey.drawerBits)
    for place in places { drawers[Int(keys[place].drawer)] += 1 }
    body.append(newline)
    body.append(contentsOf: drawers.map { $0 + Model.lowest })
    body.append(newline)
    for place in places {
      let mark = UInt32(keys[place].mark)
      body.append(UInt8(mark / FeatureKey.letters) + Model.lowest)
      body.append(UInt8(mark % FeatureKey.letters) + Model.lowest)
      for (head, scale) in zip(heads, scales) {
        let count = head.labels.count
        for label in 0..<count {
          body.append(letter(for: head.values[place * count + label], scale: scale))
        }
      }
    }
    body.append(newline)
    let sum = String(Checksum.of(body[...]), radix: 16)
    return Array("\(Model.title)\n\(sum)\n".utf8) + body
  }

  private static let newline = UInt8(ascii: "\n")

  private static func scale(of head: Head) -> Float {
    head.values.reduce(0) { max($0, abs($1)) }
  }

  /// The places of the features that matter most, in the order of their keys.
  private static func weightiest(keys: [FeatureKey], heads: [Head], capacity: Int) -> [Int] {
    guard keys.count > capacity else { return Array(keys.indices) }
    let sizes = keys.indices.map { place in
      heads.reduce(Float(0)) { sum, head in
        let start = place * head.labels.count
        return sum + head.values[start..<(start + head.labels.count)].reduce(0) { $0 + abs($1) }
      }
    }
    return keys.indices.sorted { (sizes[$0], $1) > (sizes[$1], $0) }.prefix(capacity).sorted()
  }

  /// The nearest character of the alphabet of weights.
  private static func letter(for weight: Float, scale: Float) -> UInt8 {
    let size = scale == 0 ? 0 : (abs(weight) / scale).squareRoot() * Float(Model.steps)
    let step = Int(size.rounded()) * (weight < 0 ? -1 : 1)
    return UInt8(Int(Model.lowest) + Model.steps + step)
  }
}
