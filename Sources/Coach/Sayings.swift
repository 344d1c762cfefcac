import Dialogue

// What the coach says besides questions. Words: `Prompts/words/solo.yaml`.

/// The stretches of a solo conversation.
package enum SoloStage: String, CaseIterable, Phrased, Sendable {
  case welcome, begin, flap, timeAndKind, twoQuestions, origins, deciding, deepening, practising
  case yes, ifThen, closing
}

/// What is said where a stretch begins.
package enum Opening: String, CaseIterable, Phrased, Sendable {
  case welcome, count, twoQuestions, origins, deciding, deepening, practising
}

/// A fact that is mirrored, without a verdict on it.
package enum Mirror: String, CaseIterable, Phrased, Sendable {
  case forDirector, atTheEnd, condition, duty, kind, becomesTalk
  case plan, until, worth, monday, choices, choice, ownWord, gives, costs, repeatIntro
  case keeps, keepsAll, sentence, sentenceParts, sayThen, sayThenParts, ownSentence
  case task, mine, notMine, belongs, doesNotBelong
  case kindAlone
  case assignmentOfFunction, assignmentOfTask
}

/// What gives pause before an answer is stored.
package enum Concern: String, CaseIterable, Phrased, Sendable {
  case fewTasks, possibleName, childSafety, tooLong, softWord, noCue, notTheSame
}
