import Dialogue

// What a group is told besides questions. Words: `Prompts/words/intervisie.yaml`.

/// What is read aloud.
package enum CircleLine: String, CaseIterable, Phrased, Sendable {
  case welcome, staysHere, noNames, silence, askFirst, ownSchool, mayPass, time
  case mood, writing, round, merging, voting, openVoting
  case ours, onCondition, byAnother, notNeeded, stand, reveal, revote
  case joker, talk, nextTask, nextTaskAlso, sideReason, smallestFirst, othersNow, onlyQuestions
  case dependsOn, voteAgain, reasons, strikes, practice, asker, refuser, push, listener, groups,
    groupsWithPairs
  case choosing, choice, ifThen, timeGoes, closing, leaving

  /// What can be chosen in a vote, from 1 to 4.
  static let options: [Self] = [.ours, .onCondition, .byAnother, .notNeeded]
}

/// What is for whoever leads, and what is told after an answer.
package enum CircleNote: String, CaseIterable, Phrased, Sendable {
  case fewPeople, manyPeople, leading, adjust, missing, ownPaper, silent
  case passing, passed, passes, full, taskOnly, onlyTwo, collect, noComment
  case tie, describe, noConsensus, tally, numbered, numberedAlso, voted, votedAlso, also, digits
  case total, reasonLine, reasonCount, noReasons, countOnly, examples, agreeing, alsoHave, late
  case mergeHow, peopleHow, minutesHow, rewordHow
  case notDiscussed, parked, nothingParked, parkedNow, listOnly
  case phaseMinutes, peopleNow, reopened, merged
}

/// What whoever leads can say when it gets difficult.
package enum CircleHelp: String, CaseIterable, Phrased, Sendable {
  case intro, advice, talkative, director, emotional, agreeing, name, explaining, commenting
}
