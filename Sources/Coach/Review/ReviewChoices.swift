import Dialogue

// What can be chosen when looking back. The cases are stored: they never change.

/// How an agreement went.
package enum Outcome: String, Choice {
  case done, partly
  case noMoment = "no-moment"
  case notDone = "not-done"
  case changed

  /// Whether there was a moment at all; where there was none, nothing went wrong.
  package var isMoment: Bool { self == .done || self == .partly || self == .notDone }
}
/// How an emergency stands whose date has passed.
package enum EmergencyNow: String, Choice {
  case returned, extended
  case stillMine = "still-mine"
}
/// Where time went that was freed.
package enum TimeWent: String, Choice {
  case asMeant = "as-meant"
  case elsewhere
  case none = "no-time"
}
/// What becomes of a plan.
package enum Carry: String, Choice {
  case keep, change
  case letGo = "let-go"
}
/// What becomes of an old report.
package enum KeepOld: String, Choice { case keep, erase }
