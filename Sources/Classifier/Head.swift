/// One question that a model answers, such as the domain.
struct Head: Sendable {
  let name: String
  let labels: [String]
  let bias: [Float]
  /// Above one, chances are drawn together; found on lines that were held out.
  let temperature: Float
  /// What each character stands for as a weight.
  let levels: [Float]
  /// Where its weights begin among those of a feature.
  let offset: Int

  /// Reads "domain 3.1 1.05 care=0.2 …": name, scale, temperature, the labels with their bias.
  init?(_ line: ArraySlice<UInt8>, offset: Int) {
    let fields = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard fields.count >= 5, let scale = Float(fields[1]), let temperature = Float(fields[2]),
      temperature > 0
    else { return nil }
    let pairs = fields[3...].map { $0.split(separator: "=") }
    labels = pairs.compactMap { $0.first.map(String.init) }
    bias = pairs.compactMap { $0.last.flatMap { Float($0) } }
    guard labels.count == bias.count else { return nil }
    name = String(fields[0])
    self.temperature = temperature
    self.offset = offset
    // Fine near zero, coarse far from it. Every byte has a level, so that none can lead astray.
    levels = (0...255).map { byte in
      let step = byte - Int(Model.lowest) - Model.steps
      guard abs(step) <= Model.steps else { return 0 }
      let part = Float(step) / Float(Model.steps)
      return part * abs(part) * scale
    }
  }
}
