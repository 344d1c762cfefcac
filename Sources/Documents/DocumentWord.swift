import Dialogue

/// The fixed words of the documents.
///
/// Words: `Prompts/words/documents.yaml`.
package enum DocumentWord: String, CaseIterable, Phrased, Sendable {
  case proposal, notConfirmed, fromSession, aWeek, quoted, footerOwn, footerErase
  case verslagTitle, yesHeading, yesTime, yesMoreTime, yesNoticed, yesKeepsAll, yesKeeps
  case yesNothing, figuresHeading, figuresTotal, figuresHours, figuresRoles, figuresFreed
  case figuresUntimed, figuresProposed, chartTitle, chartSummary, columnKind, columnTasks
  case columnHours, columnNow, columnAfter, kindUnknown, total, choicesHeading, choiceKeep
  case choiceYesIf, choiceHandOver, choiceNo, choiceEmergency, choiceUndecided, choiceNotLooked
  case condition, handOverTo, handOverNobody, handOverNeeds, noAsker, noForGood, noTrial
  case noWatcher, emergencyUntil, emergencyNobody, dutyStays, originsHeading, originsIntro
  case columnOrigin, columnCount, columnReasons, sentencesHeading, pushBack, plansHeading
  case ifThen, ifOnly, between, tell, lookBack, ownWordsHeading, wordsWorth, wordsClosing
  case wordsMonday, wordsPattern, wordsHeart, toFindOutHeading, findFirst, findWhetherMine
  case findWhose, findToWhom, findPost, scoresHeading, columnScore, columnScale, scoreFull
  case scoreSay, scoreSounded, scoreExpected, scoreSure
  case csvTask, csvMinutes, csvDomain, csvWith, csvNecessary, csvOwner, csvVerdict, csvItem
  case csvExternal, csvDecision, csvConfirmed, csvReasons
  case sayNoTitle, sayNoEmpty, sayNoNo, sayNoTrial, sayNoEmergency, sayNoSentence
  case sheetTitle, sheetFooter, sheetGoalHeading, sheetGoal, sheetFittingWork, sheetKeepHeading
  case bringsCare, bringsGuidance, bringsAdvice, bringsManagement, bringsTeaching
  case bringsOrganisation, sheetTimeHeading, sheetTotal, sheetHours, sheetOtherRole, sheetAdvice
  case sheetProposalsHeading, columnTask, columnProposal, columnNeed, columnBrings, columnAgreed
  case agreedOrNot, proposeYesIf, proposeHandOver, proposeStop, proposeTrial, takesAgreement
  case takesOwner, takesWatcher, bringsContinuity, bringsRoom, bringsTime, sheetWork
  case sheetSomeTask, sheetSomeCondition, sheetSomebody, sheetOr, sheetThenTalk
  case sheetEmergenciesHeading, sheetUntil, sheetAfterwards, sheetNeedHeading, askSwap, askHours
  case askAdviseOnly, askTogether, askEndDate, askCondition, askHandOver, askStop, askStopDuty
  case askTrial, askEmergency, askPost, sheetExpectHeading, expectContinuity, expectHandOver
  case expectTrial, expectDuty, expectInformed, sheetAgreementHeading, columnWho, columnWhat
  case columnWhen, evaluation, evaluationOpen
  case logboekTitle, logboekIntro, logboekProgram, logboekFile, logboekTakenBack
  case logboekTakesBack, logboekEmpty
  case goalTeachers, goalVisits, goalFiles, goalLearning, goalHome, goalOther
  case proposalMark, sheetMore, lookBackHeading, tomorrow, noticedVerdict, noticedItem
  case noticedDuty, noticedBoard, noticedProfile, noticedWith
}
