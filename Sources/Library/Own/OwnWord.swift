internal import Dialogue

/// What the program says of files of the user's own.
///
/// Words: `Prompts/words/own.yaml`.
package enum OwnWord: String, CaseIterable, Phrased, Sendable {
  case noPrompts, promptsNotFolder, findings
  // Which profile
  case unknownProfile, unknownProfileNear, unknownItem, unknownItemNear, lostChoice, brokenChoice
  case chosen, chosenNow, profileLost, profileChanged, profileStays
  // A profile on the screen
  case profileTitle, profileExtends, byDefault, byChoice
  case itemTitle, itemOwn, itemDuty, itemSources, itemSource, itemHandOver
  case itemSourced, itemDisputed, itemInferred, itemUnsourced, itemDisputedUnsourced
  case itemInferredUnsourced
  case itemExamples, itemKind, itemCondition
  case questionsTitle, questionTitle, questionSeveral, questionOwn, questionHeard, questionOf
  case answerTo, answerHeard
  // Making and checking one
  case allWell, allWellOwn, allWellQuestions, made
  case templateHead, templateSmallHead, templateItems, templateQuestions
}
