/// An answer out of a fixed few, each with a word that is stored and never changes.
package protocol Choice: Answerable, CaseIterable, Hashable, RawRepresentable<String>, Phrased {}

extension Choice {
  package static var form: Form { .choices(Self.self, upTo: 1) }
  package var answer: Answer { .choices([rawValue]) }
  package init?(_ answer: Answer) {
    guard case .choices(let words) = answer, let word = words.first else { return nil }
    self.init(rawValue: word)
  }
  /// The cases as they are offered: what is stored, and the id of its words.
  package static var options: [Option] {
    allCases.map { Option(id: $0.rawValue, phrase: $0.phraseID) }
  }
}

/// One of several that can be chosen.
package struct Option: Hashable, Sendable {
  /// What is stored.
  package var id: String
  /// The id of the words that are offered.
  package var phrase: String
  /// The facts in those words.
  package var facts: Facts
  package init(id: String, phrase: String, facts: Facts = [:]) {
    (self.id, self.phrase, self.facts) = (id, phrase, facts)
  }
}

/// Some out of a fixed few.
package struct Several<Element: Choice>: Answerable {
  package var elements: [Element]
  package init(_ elements: [Element]) { self.elements = elements }
  package static var form: Form { .choices(Element.self, upTo: .max) }
  package var answer: Answer { .choices(elements.map(\.rawValue)) }
  package init?(_ answer: Answer) {
    guard case .choices(let words) = answer else { return nil }
    elements = words.compactMap(Element.init)
  }
}

/// One of a few that depend on what was said before, by its id.
package struct Picked: Answerable, Hashable {
  package var id: String
  package init(_ id: String) { self.id = id }
  package static var form: Form { .options([], upTo: 1) }
  package var answer: Answer { .choices([id]) }
  package init?(_ answer: Answer) {
    guard case .choices(let words) = answer, let word = words.first else { return nil }
    id = word
  }
}

package enum YesNo: String, Choice { case yes, no }
