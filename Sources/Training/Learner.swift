import Classifier

/// Learns one head: multinomial logistic regression by stochastic gradients with a step per weight.
package struct Learner: Sendable {
  package var epochs = 14
  package var rate: Float = 0.2
  /// The part of the features hidden at each step, so that none is relied upon alone.
  package var dropout = 0.3
  /// How fast weights that are not needed fade.
  package var decay: Float = 1e-6
  package var seed: UInt64 = 2026

  package init() {}

  /// Learns the weights of each feature, side by side for each label, and the bias of each label.
  ///
  /// Targets are the numbers of the labels; the weights say how much each line counts.
  package func learn(
    _ lines: [Numbered.Line], features: Int, labels count: Int, targets: [Int], weights: [Float]
  ) -> (values: [Float], bias: [Float]) {
    var values = [Float](repeating: 0, count: count * features)
    // Begun above zero, so that the first step of a rare feature is no leap.
    var squares = [Float](repeating: 1e-3, count: count * features)
    var bias = [Float](repeating: 0, count: count)
    var random = SplitMix(seed: seed)
    var order = Array(lines.indices)
    let threshold = UInt64(dropout * 65536)
    let upscale = Float(1 / (1 - dropout))
    var scores = [Float](repeating: 0, count: count)
    var kept: [Int] = []
    values.withUnsafeMutableBufferPointer { values in
      squares.withUnsafeMutableBufferPointer { squares in
        for epoch in 0..<epochs {
          order.shuffle(using: &random)
          let step = rate * (1 - 0.9 * Float(epoch) / Float(epochs))
          for index in order {
            let line = lines[index]
            for label in 0..<count { scores[label] = bias[label] }
            kept.removeAll(keepingCapacity: true)
            for place in line.places.indices where random.next() & 0xffff >= threshold {
              kept.append(place)
              let start = Int(line.places[place]) * count
              let share = line.shares[place] * upscale
              for label in 0..<count { scores[label] += values[start + label] * share }
            }
            let chances = Model.softmax(scores.map(Double.init))
            for label in 0..<count {
              let error = Float(chances[label]) - (targets[index] == label ? 1 : 0)
              scores[label] = error * weights[index]
              bias[label] -= 0.002 * scores[label]
            }
            for place in kept {
              let start = Int(line.places[place]) * count
              let share = line.shares[place] * upscale
              for label in start..<(start + count) {
                let slope = scores[label - start] * share + decay * values[label]
                squares[label] += slope * slope
                values[label] -= step * slope / squares[label].squareRoot()
              }
            }
          }
        }
      }
    }
    return (values, bias)
  }
}
