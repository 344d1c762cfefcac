import Dialogue
package import Workload

/// Everything a script needs that is not in the session: the profile, the sentences, the word lists.
package struct Material: Sendable {
  package var profile: Profile {
    get { readProfile() }
    set { readProfile = { newValue } }
  }
  package var assess: Assess
  /// The sentences to practise, which not every conversation comes to.
  package var sentences: [Sentence] { readSentences() }
  private var readProfile: @Sendable () -> Profile
  private let readSentences: @Sendable () -> [Sentence]
  /// What looks like a person's name in a line.
  package var findNames: @Sendable (_ line: String) -> [String]
  /// Whether two lines may be the same task.
  package var isAlike: @Sendable (_ line: String, _ other: String) -> Bool
  package var words: WordLists
  /// What was jotted down and not taken up yet.
  package var jots: [Jot] = []

  package init(
    profile: @autoclosure @escaping @Sendable () -> Profile, assess: @escaping Assess,
    sentences: @autoclosure @escaping @Sendable () -> [Sentence],
    findNames: @escaping @Sendable (String) -> [String],
    isAlike: @escaping @Sendable (String, String) -> Bool, words: WordLists
  ) {
    (readProfile, self.assess, readSentences) = (profile, assess, sentences)
    (self.findNames, self.isAlike, self.words) = (findNames, isAlike, words)
  }
}

/// Words that mean something wherever they are typed.
package struct WordLists: Sendable {
  package var isHeavy: @Sendable (_ text: String) -> Bool
  package var isAboutChildSafety: @Sendable (_ text: String) -> Bool
  /// Words that take the strength out of a sentence, folded.
  package var soft: Set<String>
  /// Words that name a moment, a place or a person, folded.
  package var cues: Set<String>

  package init(
    isHeavy: @escaping @Sendable (String) -> Bool,
    isAboutChildSafety: @escaping @Sendable (String) -> Bool, soft: Set<String>,
    cues: Set<String>
  ) {
    (self.isHeavy, self.isAboutChildSafety) = (isHeavy, isAboutChildSafety)
    (self.soft, self.cues) = (soft, cues)
  }
}
