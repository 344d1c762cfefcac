internal import Dialogue

/// Words of the user's own, in one language or in both.
struct OwnPhrase: Hashable {
  var nl: String?
  var en: String?

  var isEmpty: Bool { nl == nil && en == nil }

  /// What is given replaces; the other language stays, or else has to do with what is given.
  func laid(over original: Phrase?) -> Phrase {
    Phrase(nl: nl ?? original?.nl ?? en ?? "", en: en ?? original?.en ?? nl ?? "")
  }

  /// Words in one language serve both.
  var both: Phrase { laid(over: nil) }
}
