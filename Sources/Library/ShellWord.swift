internal import Dialogue

/// What the program says around a conversation.
///
/// Words: `Prompts/words/shell.yaml`.
package enum ShellWord: String, CaseIterable, Phrased, Sendable {
  case greeting, noTerminal, noTerminalHow
  case homeQuestion, homeNew, homeResume, homeShow, homeSample, homeQuit, homeOpen, homeNone
  case savedUntilHere, closed, stopHow, interrupted, inputEnded, invalidLine, lineTooLong, notSaved
  case resumed, sample, sampleOver, fileStays, fileProblem, proposals, proposalLine
  case proposalTotal, nothingRead, rowProblem
  case rowWithoutTask, rowTooLong, columnUnknown, columnMissing
  case onlyChosen, consentIntro, consentPlace, consentTyped, consentSuggestion, consentLeftOut
  case consentTotals, consentTotalsHow, consentStopped
  case sessionLine, stateOpen, stateClosed, noSessions
  case written, exists, existsHow, notWritten, printHow, exportHow, pairs, terminalOutput
  case usage, usageHow, helpUsage, helpOptions, helpCommands
  case doctorFile, doctorVersion, doctorOkay, doctorDamaged, doctorUnreadable, doctorExposed
  case doctorReadOnly, doctorSynced, doctorNetwork, doctorConflict, doctorKeptCopy, doctorNoFile
  case doctorTerminal, doctorPrompts, salvaged
  case inUse, busy, missing, noSession, readOnly, full, damaged, newer, foreign, denied
  case notAFolder, pathTooLong, io, noHome, noFile, isFolder, fileDenied, isBinary, fileTooLarge
  case jotKept, jotsKept, homeJots, found, foundNone
  case eraseAllAsk, eraseOldAsk, erasedCounts, erasedPart, conversations, meetings
  case conversationsAndMeetings, eraseSessionAsk, eraseLineAsk, eraseNothing, eraseOutOfReach
  case heldAgainst, heldLine, heldHeading, heldParts
  case needsFrom, needsWords, needsTarget, notAPastDay, noLine, standardInput, heldNames, handTo
  case noOutput, notAFile, eraseDamagedAsk, needsYes, paperHow, scriptSolo, scriptJots,
    scriptCircle, scriptCircleReview, meetingsListed, paperNow
  case unknownScript, newerSession
  // Terugblik
  case commandSolo, commandReview, scriptReview, otherKind, lookBackNone, lookBackOpen
  case reviewOpen, reviewOpenAsk, circleReviewOpenAsk, circleReviewOpen
  case notOfReview, eraseOldHow, homeDue, homeEmergencies, homeReview, homeNewJots
  case clash, goesWith, noSuchPaper, scriptOther, homeSynced
  case consentTooLong
  // Intervisie
  case commandCircle, circleClosed, circleReport, kindConversation, kindMeeting
  case eraseMeetingAsk, tempoHow
  case circleRuler, circleRulerHow, circleNarrow, circleTooLong, circleBlank, circleNoted
  case circleNotedAt
  case circlePhaseTakes, circlePhaseLeft, circlePhaseUp, circlePhaseOver
  case circleLeft, circleUp, circleOver, circleHalf, circleLastMinute, circleTimeUp
  case circleGap, circleGapAsk, circleSilenceAsk, circleGapTaken, circleGoesOn, circleSlipsIn
  case circleShorter, circleLength, circleTalks
  case staysInside, notDecided, noMeeting, groupRead, handoutHow, handoutAlone
  // Terugblik met de groep
  case commandCircleReview, otherMeeting, meetingOpen, reviewTempoHow
  case homeMeetingOpen, homeMeetingResume, homeMeetingReview, homeMeetingDue
}

/// The help of each command.
///
/// Words: `Prompts/words/help.yaml`.
package enum CommandHelp: String, CaseIterable, Phrased, Sendable {
  case flap, solo, show, export, doctor, classify, jot, search, erase, profile, review, intervisie
  case agenda, backup, restore
}

/// The help of each option and argument.
///
/// Words: `Prompts/words/help.yaml`.
package enum OptionHelp: String, CaseIterable, Phrased, Sendable {
  case data, prompts, lang, accessible, color, version, help
  case from, noInput, short, resume, sample
  case document, format, output, withReasons, yes
  case all, allLogs, sayNo, log, json, session, file, words, since, until, kind, line, olderThan
  case eraseAll, eraseYes, meeting
  case profile, small, item
  case backupFile, weekly, period, balance
  case circleFrom, circleResume, tempo, bell, handout
  case reviewMeeting, reviewTempo
}
