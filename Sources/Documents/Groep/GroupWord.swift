import Dialogue

/// The fixed words of what a group takes along on paper: the report and the sheet for each.
///
/// Words: `Prompts/words/groep.yaml`.
package enum GroupWord: String, CaseIterable, Phrased, Sendable {
  case groupTitle, groupKind, groupFooter, groupList, groupListAndVotes, groupEmpty
  case groupColumnVote, groupVotesNote, groupChart, groupChartSummary, groupStays, groupGoes
  case groupMostStay, groupMostGo, groupDivided, groupTooFew, groupNoVote
  case groupDepends, groupParked, groupNext, groupCSVVote, groupCSVCondition
  case followUpTitle, followUpKind, followUpTogether, followUpOutcome, followUpNote
  case followUpMostDid, followUpMostDidNot, followUpDivided, followUpTooFew
  case followUpWhat, followUpText
  case handoutTitle, handoutOwn, handoutParts, handoutAcknowledge, handoutLimit
  case handoutAlternative, handoutRelation, handoutSentences, handoutAloud
  case handoutTeacher, handoutDirector, handoutParents
  case handoutChoice, handoutTask, handoutDecision, handoutTime, handoutDecisions
  case handoutPlan, handoutIf, handoutThen, handoutTell, handoutAgain
}

extension Wording {
  func callAsFunction(_ word: GroupWord, _ facts: Facts = [:]) -> String {
    speaker.say(word, facts)
  }

  /// How a group voted on a task, in words.
  func callAsFunction(_ vote: GroupVote?) -> String {
    switch vote {
    case .mostStay: self(.groupMostStay)
    case .mostGo: self(.groupMostGo)
    case .divided: self(.groupDivided)
    case .tooFew: self(.groupTooFew)
    case nil: self(.groupNoVote)
    }
  }
}
