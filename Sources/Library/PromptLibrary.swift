package import Coach
package import Dialogue
package import Workload

/// Everything that `Prompts/` holds, as values: words, a profile, sentences, lists.
package struct PromptLibrary: Sendable {
  /// All words of the coach.
  package let phrasebook: Phrasebook
  package let material: Material
  private let profileFile: ProfileFile
  private let assessor: Lazily<Assessor>

  /// What the program carries, with the user's own laid over it, held against a profile.
  package init(profile name: String = "ib-klassiek", own: OwnPrompts = OwnPrompts()) throws {
    self.init(try ProfileFile(named: name, own: own), own: own)
  }

  package init(_ profileFile: ProfileFile, own: OwnPrompts = OwnPrompts()) {
    let sentenceFile = Lazily { SentenceFile(own: own) }
    self.profileFile = profileFile
    phrasebook = own.words(over: Self.words)
      .adding("Item") { profileFile.phrases }
      .adding("Ask.meaning") { profileFile.phrases }
      .adding("Sentence") { sentenceFile.value.phrases }
    let assessor = Lazily { Assessor(profileFile.profile, own: own) }
    self.assessor = assessor
    let alike = Alike { assessor.value.parts(of: $0) }
    let names = Lazily {
      NameFinder(
        firstNames: Set(own.lines("lists/first-names.txt").map(\.folded)),
        notNames: Set(own.lines("lists/not-names.txt").map(\.folded)))
    }
    material = Material(
      profile: profileFile.profile, assess: { assessor.value.assess($0, $1) },
      sentences: sentenceFile.value.sentences, findNames: { names.value.names(in: $0) },
      isAlike: { alike.areAlike($0, $1) }, words: Self.wordLists(own))
  }

  package var profile: Profile { profileFile.profile }
  package var profileID: String { profileFile.id }
  /// What tells one version of a profile from another.
  package var profileHash: String { profileFile.hash }

  /// Looks at lines as this person has named their own before.
  package func assess(learnedFrom lines: [LearnedLine]) -> Assess {
    let learned = Lazily { [assessor] in assessor.value.learned(from: lines) }
    return { learned.value.assess($0, $1) }
  }

  /// The words alone, for what needs no profile.
  package static let words = Phrasebook(table: BundledPrompts.words)

  /// The made-up list to play with.
  package static func sample(_ language: Language) -> String {
    BundledPrompts.file(language == .nl ? "sample.txt" : "sample.en.txt") ?? ""
  }

  private static func wordLists(_ own: OwnPrompts) -> WordLists {
    let heavy = Lazily { Stems(own.lines("lists/heavy-words.txt")) }
    let childSafety = Lazily { Stems(own.lines("lists/child-safety-words.txt")) }
    let soft = own.lines("lists/soft-words.txt").compactMap {
      $0.split(separator: "\t").last.map { String($0).folded }
    }
    return WordLists(
      isHeavy: { heavy.value.isFound(in: $0) },
      isAboutChildSafety: { childSafety.value.isFound(in: $0) }, soft: Set(soft),
      cues: Set(own.lines("lists/cue-words.txt").map(\.folded)))
  }
}
