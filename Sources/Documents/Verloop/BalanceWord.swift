import Dialogue

/// The fixed words of what lies side by side over time.
///
/// Words: `Prompts/words/verloop.yaml`.
package enum BalanceWord: String, CaseIterable, Phrased, Sendable {
  case title, counts, countsOneDay, estimated, unfinished, none, columnDate, chartSummary
  case agreementsHeading, moments, noMoments, otherOutcomes
  case coreHeading, coreNote, columnCore, columnAll, columnShare, profiles, untimed, withoutTimes
  case pupilsHeading, pupilsNote, columnPupils, columnColleagues
  case insideHeading, insideNote, columnInside, columnOutside, columnNobody
  case domainHeading, domainNote, columnNoDomain
  case scalesHeading, scalesNote, columnFull, columnSay
  case pairsHeading, pairsNote, pairsCounted, columnExpected, columnReal
  case emergenciesHeading, emergenciesNote, columnYear, columnCount, columnDated, columnReturned
  case columnOnTime, columnExtended
  case timeHeading, timeCounts, columnWhere
  case seasonsHeading, seasonsNote, columnMonth, columnSeason
  case csvDate, csvMeasure, csvValue, csvSeason, csvHours, csvScale, csvReaction, csvAgreements
  case csvEmergencies, csvTime
}
