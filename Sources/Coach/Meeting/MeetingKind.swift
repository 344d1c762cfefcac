package import Dialogue

/// The kinds of meeting of a group, by the id under which each is stored.
package enum MeetingKind: String, CaseIterable, Sendable {
  case circle, circleReview

  /// Its questions; only a group that looks back has something behind it.
  package func script(_ material: Material, after past: CirclePast = CirclePast()) -> Script {
    switch self {
    case .circle: .circle(material)
    case .circleReview: .circleReview(material, after: past)
    }
  }
}
