/// Something that has words in `Prompts/`, under the name of its type and case.
package protocol Phrased: Sendable {
  /// The name of the group its words stand in.
  static var phraseGroup: String { get }
}

extension Phrased {
  /// The name of the type; a nested one says what is around it.
  package static var phraseGroup: String { "\(Self.self)" }

  /// The id of the words, such as `Decision.keep`.
  package var phraseID: String { "\(Self.phraseGroup).\("\(self)".prefix { $0 != "(" })" }
}

/// The words of one id in both languages.
///
/// `{task}` stands for a fact; `{n|één taak|# taken}` for one of two wordings by a number.
package struct Phrase: Hashable, Sendable {
  package var nl: String
  package var en: String

  package init(nl: String, en: String) { (self.nl, self.en) = (nl, en) }

  package subscript(_ language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }
}
