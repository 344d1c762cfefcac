import Dialogue

// What a group is told when it looks back. Words: `Prompts/words/terugblikgroep.yaml`.

/// What is read aloud.
package enum CircleReviewLine: String, CaseIterable, Phrased, Sendable {
  case welcome, agreements, added, leavingWas, leavingSame
  case better, fingers, finger, choose, handDown, told
  case story, going, role, did, result, strikes
  case choosing, hold, ifThen, tell, closing, leaving, thanks
}

/// What is for whoever leads, and what is told after an answer.
package enum CircleReviewNote: String, CaseIterable, Phrased, Sendable {
  case agreed, takenAlong, anew, newcomers, counted, restCounted, noVerdict
  case nobody, noAdvice, newSheet, together, dateOnly
}
