package import Dialogue

extension ProfileField {
  /// A value of this field as it is written in a language.
  package func shown(_ id: String, words: Phrasebook, in language: Language) -> String {
    ProfileSpelling(words).shown(id, in: self, language)
  }
}
