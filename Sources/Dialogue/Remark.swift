/// Something the coach says that is no question: words by their id, and the facts in them.
package struct Remark: Hashable, Sendable {
  /// How it is to be heard.
  package enum Tone: Sendable {
    case plain, heading, note, warning, quote
    /// To be read to others.
    case aloud
    /// For whoever leads, and not to be read aloud.
    case aside
  }

  package var phrase: String
  package var facts: Facts
  package var tone: Tone

  package init(phrase: String, _ facts: Facts = [:], tone: Tone = .plain) {
    (self.phrase, self.facts, self.tone) = (phrase, facts, tone)
  }

  package init(_ name: some Phrased, _ facts: Facts = [:], tone: Tone = .plain) {
    self.init(phrase: name.phraseID, facts, tone: tone)
  }
}
