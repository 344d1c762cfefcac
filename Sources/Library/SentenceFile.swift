package import Dialogue
package import Workload
internal import Foundation

/// The sentences to practise, and their words.
package struct SentenceFile: Sendable {
  package private(set) var sentences: [Sentence] = []
  package private(set) var phrases: [String: Phrase] = [:]

  /// The sentences that the program carries, or those of the user's own that were laid over them.
  package init(own: OwnPrompts = OwnPrompts()) {
    let groups = own.sentences ?? Self.bundled
    for (group, records) in groups.sorted(by: { $0.key < $1.key }) {
      for record in records {
        add(record)
        guard let decision = Decision(rawValue: group) else { continue }
        sentences.append(sentence(record, decision))
      }
    }
  }

  /// What the program carries, by what is said with it.
  static var bundled: [String: [SentenceRecord]] {
    (try? BundledFile.decoded("sentences.yaml", as: [String: [SentenceRecord]].self)) ?? [:]
  }

  private func sentence(_ record: SentenceRecord, _ decision: Decision) -> Sentence {
    let about = record.about.map { "\($0.nl) \($0.en)" } ?? ""
    let words = about.folded.split { !$0.isLetter }.map(String.init)
    return Sentence(
      id: record.id, decision: decision, asker: record.asker.flatMap(Asker.init(rawValue:)),
      reasons: (record.reasons ?? []).compactMap(Reason.init(rawValue:)),
      words: Set(words.filter { $0.count > 3 }),
      isForBoard: words.contains("mt"))
  }

  /// A sentence of four parts also has its words as a whole.
  private mutating func add(_ record: SentenceRecord) {
    let id = "Sentence.\(record.id)"
    if let text = record.text { phrases[id] = text.phrase }
    let parts = [
      ("acknowledge", record.acknowledge), ("limit", record.limit),
      ("alternative", record.alternative), ("relation", record.relation),
    ]
    for (name, part) in parts { if let part { phrases["\(id).\(name)"] = part.phrase } }
    let said = parts.compactMap(\.1)
    guard !said.isEmpty else { return }
    phrases[id] = Phrase(
      nl: said.map(\.nl).joined(separator: " "), en: said.map(\.en).joined(separator: " "))
  }
}
