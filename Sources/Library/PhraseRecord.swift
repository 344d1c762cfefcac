import Dialogue

/// Words in both languages, as a file has them.
struct PhraseRecord: Decodable {
  var nl: String
  var en: String
  var phrase: Phrase { Phrase(nl: nl, en: en) }
}
