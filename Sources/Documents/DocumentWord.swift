import Dialogue

/// The fixed words of the documents.
///
/// Words: `Prompts/words/documents.yaml`.
package enum DocumentWord: String, CaseIterable, Phrased, Sendable {
  case proposal, notConfirmed, fromSession, aWeek, quoted, footerOwn, footerErase, verslagTitle
  case yesHeading, yesTime, yesMoreTime, yesNoticed, yesKeepsAll, yesKeeps, yesNothing
  case figuresHeading, figuresTotal, figuresEstimated, noTimeYet, figuresHours, figuresRoles
  case figuresFreed, figuresUntimed, figuresProposed, chartTitle, chartSummary, chartEmpty
  case columnKind, columnTasks, columnHours, columnNow, columnAfter, kindUnknown, total
  case figuresLine, figuresLineChange, figuresLineEmpty, choicesHeading, choiceKeep, choiceYesIf
  case choiceHandOver, choiceNo, choiceEmergency, choiceUndecided, choiceNotLooked, condition
  case handOverTo, handOverNobody, handOverNeeds, noAsker, noForGood, noTrial, noWatcher
  case emergencyUntil, emergencyNobody, dutyStays, originsHeading, originsIntro, columnOrigin
  case columnCount, columnReasons, sentencesHeading, pushBack, plansHeading, ifThen, ifOnly
  case between, tell, lookBack, ownWordsHeading, wordsWorth, wordsClosing, wordsMonday
  case wordsPattern, wordsHeart, toFindOutHeading, findFirst, findWhetherMine, findWhose
  case findToWhom, findPost, scoresHeading, columnScore, columnScale, scoreFull, scoreSay
  case scoreSounded, scoreExpected, scoreSure, csvTask, csvMinutes, csvDomain, csvWith
  case csvNecessary, csvOwner, csvVerdict, csvItem, csvExternal, csvDecision, csvConfirmed
  case csvReasons, sayNoTitle, sayNoEmpty, sayNoNo, sayNoTrial, sayNoEmergency, sayNoSentence
  case sheetTitle, sheetFooter, sheetUsed, sheetUsedOwn, sheetHolds, sheetHoldsPost
  case sheetGoalHeading, sheetGoal, sheetFittingWork, sheetKeepHeading, bringsCare, bringsGuidance
  case bringsAdvice, bringsManagement, bringsTeaching, bringsOrganisation, sheetTimeHeading
  case sheetOtherRole, sheetEstimated, sheetAdvice, sheetProposalsHeading, sheetSpoken, columnTask
  case columnProposal, columnNeed, columnBrings, columnAgreed, agreedOrNot, proposeYesIf
  case proposeHandOver, proposeStop, proposeTrial, takesAgreement, takesConsent, takesOwner
  case takesWatcher, bringsTime, taskOne, taskTwo, taskThree, taskCare, taskGuidance, taskAdvice
  case taskManagement, taskTeaching, taskOrganisation, taskUnknown, sheetSomeCondition
  case sheetSomebody, sheetThenTalk, sheetEmergenciesHeading, sheetUntil, sheetAfterwards
  case sheetNeedHeading, askSwap, askHours, askAdviseOnly, askTogether, askEndDate, askCondition
  case askHandOver, askStop, askStopDuty, askTrial, askEmergency, askWhose, askPost
  case sheetExpectHeading, expectContinuity, expectHandOver, expectTrial, expectDuty
  case expectInformed, sheetAgreementHeading, columnWho, columnWhat, columnWhen, evaluation
  case evaluationOpen, logboekTitle, logboekIntro, logboekProgram, logboekFile, logboekTakenBack
  case logboekTakesBack, logboekEmpty, logboekOnFlap, goalTeachers, goalVisits, goalFiles
  case goalLearning, goalHome, goalOther, proposalMark, sheetMore, lookBackHeading, tomorrow
  // Terugblik
  case reviewTitle, reviewBetter, reviewAgreements, reviewEmergencies, reviewMoment
  case reviewReactions, reviewNumbers, reviewTime, reviewOnward, reviewBefore, reviewCarry
  case reviewNewDate, reviewReaction, reviewWent, reviewNothing, reviewErased, reviewDropped
  case noticedChain, noticedBegun
  case noticedVerdict, noticedItem, noticedMeaning, noticedDuty, noticedBoard, noticedProfile
  case noticedWith
  case logboekAllTitle, logboekSession, logboekJots, logboekSettled, footerEraseAll
  case sayNoTellOpen, sayNoDateOpen, sheetColumnAfter
}
