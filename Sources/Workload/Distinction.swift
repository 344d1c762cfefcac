package import Dialogue

/// A question that tells apart the tasks of a profile that one word on the flap can mean.
package struct Distinction: Sendable {
  /// One of those tasks, in words that give no verdict.
  package struct Answer: Sendable {
    package var name: Phrase
    /// The item of the profile that it is, by which the answer is stored.
    package var item: String
    /// Beginnings of words by which a line says this already.
    package var heard: [String]

    package init(name: Phrase, item: String, heard: [String] = []) {
      (self.name, self.item, self.heard) = (name, item, heard)
    }
  }

  package var id: String
  package var question: Phrase
  package var why: Phrase
  /// Whether a line can be several of these at once.
  package var takesSeveral = false
  /// Beginnings of words by which a line raises the question, where no other item fits it.
  package var heard: [String] = []
  /// Items by which a line raises the question, whatever its words.
  package var raisedBy: [String] = []
  package var answers: [Answer]
  /// Whether a school asks this of itself.
  package var isOwn = false

  package init(id: String, question: Phrase, why: Phrase, answers: [Answer]) {
    (self.id, self.question, self.why, self.answers) = (id, question, why, answers)
  }

  /// Fewer answers tell nothing apart, more are not taken in.
  package static let answerCount = 2...4

  /// The items it leads to.
  package var items: [String] { answers.map(\.item) }

  /// The name of its wording of the question, and the ids of its words; no id holds a slash.
  package var variant: String { "of/\(id)" }
  package var phraseID: String { "Ask.meaning.\(variant)" }
  package func phraseID(of item: String) -> String { "\(phraseID)/\(item)" }
}

extension Profile {
  /// Whether it makes a difference to the profile's view how a question is answered.
  package func matters(_ distinction: Distinction) -> Bool {
    let verdicts = distinction.items.compactMap { self[$0]?.verdict }
    return verdicts.count == distinction.items.count && Set(verdicts).count > 1
  }

  /// The question that tells these items apart, where it makes a difference.
  package func distinction(between items: [String]) -> Distinction? {
    distinctions.first { $0.items == items && matters($0) }
  }

  /// Of items that a line is at once, the one that is least the ib'er's own.
  package func strictest(of items: [String]) -> ProfileItem? {
    let found = items.compactMap { self[$0] }
    return Verdict.allCases.reversed().lazy
      .compactMap { verdict in found.first { $0.verdict == verdict } }.first
  }
}
