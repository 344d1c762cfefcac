/// What the coach says in every conversation, whatever it is about.
///
/// Words: `Prompts/words/talk.yaml`.
package enum Notice: String, CaseIterable, Phrased, Sendable {
  case chosen, understood, saved, comesBack, lastOpen, firstQuestion, newestQuestion, first
  case undone, undoneLines, nothingToUndo, eraseThis, eraseLine, erased, notErased, nothingToErase
  case added, addHow, addHere, pasted, overviewIntro, overviewEmpty, overviewHow
  case listEmpty, listTotal, listLine
  case helpIntro, helpWhy, switched, placeInStage, place
  case enterTakes, enterPasses, enterKeeps, enterStays, emptyLineEnds, was
  case hintChoice, hintChoices, hintNumber, hintHours, hintTime, hintDay, hintExceptions
  case hintPicks, hintPicksAny, hintEnter
  case commandOrText, hintEmpty, keepWithEnter, moreOrEnter, dayPast, taken
  case aloud, aside, pass
  case skipped, unknown, later, wiped, done, none, all, allBut, nothing, scale
}
