/// Every question of the conversations, by the name under which its answers are stored.
///
/// A name never changes its meaning; a new meaning is a new name. Words: `Prompts/words/ask.yaml`.
package enum Ask: String, CaseIterable, Sendable {
  case time, post, hours, pupils
  case worth, full, burden, say, notZero, higher, monday
  case jot, offer
  case task, flap, flapDay, flapSeason, flapSmall, flapPeople, flapHome, flapUnseen, same, apart
  case minutes, kinds, domain, with, fits, adjust
  case meaning, necessary, whoThen, owner, judging, holds
  /// Asked by earlier versions; `meaning` took its place.
  case boardRoles
  case shortlist, reasons, moreReasons, pattern, stopHere
  case keepCore, decision, condition, conditionText, handOverTo, handOverNeeds
  case asker, askerRole, trial, watcher, findOut, until, ifNobody, picks, tomorrow
  case happened, wanted, thought, felt, did, otherWanted, reasonQuestion, gives, costs, notTaken
  case heart
  case sentence, acknowledge, limit, alternative, relation, wholeSentence
  case aloud, sounded, inTheWay, sentenceAgain, pushBack, expected
  case timeGoes, timeElse, noticed
  case plan, planThen, planAgain, sure, notLower, pointHigher, between, tell, another, lookBack
  case closing, paper, end
  // Intervisie
  case start, agreement, people, leads, leadsHow, allAgree, showVotes, allShow, mood, written
  case also, pair, revote, slip, spareSlips, count, votes, jokers
  case talk, oneSide, otherSide, realQuestions, depends, voteAgain
  case reasonSlip, spareReasons, reasonCount, strikes, practised, chosen
  case closingRound, leaves, allLeave, nextMeeting, leader, parked
  // Terugblik
  case agreed, better, outcome, before, emergencyNow, extendedUntil
  case moment, momentRole, momentDid, momentResult, momentStrikes
  case reaction, timeWent, timeWentTo, carry, drop, newPlan, keepOld
  // Terugblik met de groep
  case betterRound, fingers, fingersTold, story, takeAlong
}
