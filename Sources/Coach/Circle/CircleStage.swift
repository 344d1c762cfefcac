import Dialogue

/// The phases of a meeting of colleagues, in order.
package enum CircleStage: String, MeetingStage {
  case agreements, writing, round, merging, voting, result, talk, reasons, practice, choosing
  case closing
}
