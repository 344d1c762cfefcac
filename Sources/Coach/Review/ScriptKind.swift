package import Dialogue

/// The kinds of conversation, by the id under which each is stored.
package enum ScriptKind: String, CaseIterable, Sendable {
  case solo, review

  /// Its questions; only a follow-up looks back on earlier conversations.
  package func script(_ material: Material, after earlier: Earlier = Earlier()) -> Script {
    switch self {
    case .solo: .solo(material)
    case .review: .review(material, after: earlier)
    }
  }
}
