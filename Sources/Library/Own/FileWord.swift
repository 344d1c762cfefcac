internal import Dialogue

/// What can be wrong in a file of the user's own.
///
/// Words: `Prompts/words/files.yaml`.
package enum FileWord: String, CaseIterable, Phrased, Sendable {
  // Any file
  case notText, tooLarge, denied, unknownFile, unknownFileNear
  // Any YAML file
  case tab, openQuote, looseColon, missingColon, indentation, openBracket, oddStart, badEscape
  case hidden, twoParts, doubleKey, unknownAlias, tooDeep, notYAML
  case notGroup, notList, notPlain, notPhrase, noWords, unknownKey, unknownKeyNear
  // Words
  case unknownGroup, unknownGroupNear, unknownName, unknownNameNear, unknownSlot, noSlots, openSlot
  // Sentences
  case unknownValue, unknownValueNear, noSentenceID, doubleSentence, newSentence, newSentenceNear
  // Profiles
  case emptyProfile, missingKey, missingItemKey, doubleItem, badID, takenID, doubleProfile
  case extendsUnknown, extendsUnknownNear, extendsItself, noItems, noCondition, notYesNo
  case doubleQuestion, doubleAnswer, answerCount, noSuchItem, noSuchItemNear
  case nothingToDrop, nothingToDropNear
}
