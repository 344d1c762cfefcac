internal import Dialogue

/// A sentence to practise, as a file has it.
struct SentenceRecord: Decodable {
  var id: String
  var asker: String?
  var about: PhraseRecord?
  var reasons: [String]?
  var text: PhraseRecord?
  var acknowledge: PhraseRecord?
  var limit: PhraseRecord?
  var alternative: PhraseRecord?
  var relation: PhraseRecord?
}
