internal import Synchronization

/// Something that has words in `Prompts/`, under the name of its type and case.
package protocol Phrased: Sendable {}

extension Phrased {
  /// The id of the words, such as `Decision.keep`.
  package var phraseID: String {
    "\(TypeNames.name(of: Self.self)).\("\(self)".prefix { $0 != "(" })"
  }
}

/// The names of types as the words have them: with the type around them, without their module.
private enum TypeNames {
  private static let known = Mutex<[ObjectIdentifier: String]>([:])

  static func name(of type: any Phrased.Type) -> String {
    known.withLock { known in
      if let name = known[ObjectIdentifier(type)] { return name }
      let name = String(String(reflecting: type).drop { $0 != "." }.dropFirst())
      known[ObjectIdentifier(type)] = name
      return name
    }
  }
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
