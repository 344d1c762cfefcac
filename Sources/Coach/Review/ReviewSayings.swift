import Dialogue

// What the coach says when looking back, besides questions. Words: `Prompts/words/terugblik.yaml`.

/// The stretches of a follow-up.
package enum ReviewStage: String, CaseIterable, Phrased, Sendable {
  case welcome, went, emergencies, moment, reactions, numbers, onward, closing
}

/// What is said where a stretch begins.
package enum ReviewOpening: String, CaseIterable, Phrased, Sendable {
  case welcome, moment, numbers
}

/// A fact that is mirrored, without a verdict on it.
package enum ReviewMirror: String, CaseIterable, Phrased, Sendable {
  case agreedOn, plan, planAlone, choice, emergency, emergencyOpen
  case handBackHow, handBack, handBackOpen
  case momentWritten, written
  case reacted, reactedBetter, reactedWorse
  case thenAndNow, full, say, thenNow, hoursThenNow, bar
}
