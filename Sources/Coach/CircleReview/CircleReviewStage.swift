import Dialogue

/// The phases of looking back together, in order.
package enum CircleReviewStage: String, MeetingStage {
  case welcome, better, fingers, story, choosing, closing
}
