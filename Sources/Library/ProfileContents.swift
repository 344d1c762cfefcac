internal import Dialogue
internal import Workload

/// What a task profile says, and the words of its items and questions.
struct ProfileContents: Sendable {
  let profile: Profile
  private(set) var phrases: [String: Phrase] = [:]
  let about: Phrase?
  /// The profile it builds upon.
  let extends: String?

  private struct Record: Decodable {
    var id: String
    var name: PhraseRecord
    var about: PhraseRecord?
    var extends: String?
    var items: [Item]
    var questions: [Question]?
  }

  private struct Question: Decodable {
    var id: String
    var question: PhraseRecord
    var why: PhraseRecord
    var several: Bool?
    var heard: [String]?
    var `for`: [String]?
    var answers: [Answer]
  }

  private struct Answer: Decodable {
    var answer: PhraseRecord
    var item: String
    var heard: [String]?
  }

  private struct Item: Decodable {
    var id: String
    var name: PhraseRecord
    var domain: String
    var with: String
    var verdict: String
    var condition: PhraseRecord?
    var handOverTo: [PhraseRecord]?
    var duty: Bool?
    var standing: String
    var sources: [Source]?
    var examples: [String]?
  }

  private struct Source: Decodable {
    var key: String
    var status: String
    var url: String?
  }

  /// Reads a profile that the program carries; one that extends another takes over its items.
  init(bundled path: String) throws {
    let record = try BundledFile.decoded(path, as: Record.self)
    let base = try record.extends.map { try ProfileFile(named: $0) }
    self.init(
      id: record.id, name: record.name.phrase, about: record.about?.phrase,
      items: record.items.compactMap(Self.item),
      distinctions: (base?.profile.distinctions ?? [])
        + (record.questions ?? []).map(Self.distinction), over: base)
  }

  /// Lays items over those of another profile; the questions are all there are.
  init(
    id: String, name: Phrase, about: Phrase?, items: [ProfileItem], distinctions: [Distinction],
    over base: ProfileFile?
  ) {
    var all = base?.profile.items ?? []
    for item in items {
      if let index = all.firstIndex(where: { $0.id == item.id }) {
        all[index] = item
      } else {
        all.append(item)
      }
    }
    (self.about, extends) = (about, base?.profile.id)
    profile = Profile(id: id, name: name, items: all, distinctions: distinctions)
    for distinction in distinctions {
      phrases[distinction.phraseID] = distinction.question.asked
      phrases["\(distinction.phraseID).why"] = distinction.why
      for answer in distinction.answers {
        phrases[distinction.phraseID(of: answer.item)] = answer.name
      }
    }
    for item in all {
      phrases["Item.\(item.id)"] = item.name
      phrases["Item.\(item.id).condition"] = item.condition
      for (index, role) in item.handOverTo.enumerated() {
        phrases["Item.\(item.id).handOverTo.\(index)"] = role
      }
    }
  }

  private static func distinction(_ record: Question) -> Distinction {
    var distinction = Distinction(
      id: record.id, question: record.question.phrase, why: record.why.phrase,
      answers: record.answers.map {
        Distinction.Answer(name: $0.answer.phrase, item: $0.item, heard: $0.heard ?? [])
      })
    distinction.takesSeveral = record.several ?? false
    (distinction.heard, distinction.raisedBy) = (record.heard ?? [], record.for ?? [])
    return distinction
  }

  private static func item(_ record: Item) -> ProfileItem? {
    guard let domain = Domain(rawValue: record.domain), let with = WithWhom(rawValue: record.with),
      let verdict = Verdict(rawValue: record.verdict),
      let standing = ProfileItem.Standing(rawValue: record.standing)
    else { return nil }
    var item = ProfileItem(
      id: record.id, name: record.name.phrase, domain: domain, with: with, verdict: verdict,
      standing: standing)
    item.condition = record.condition?.phrase
    item.handOverTo = (record.handOverTo ?? []).map(\.phrase)
    item.isDuty = record.duty ?? false
    item.sources = (record.sources ?? []).map {
      ProfileItem.Source(key: $0.key, status: $0.status, url: $0.url ?? "")
    }
    item.examples = record.examples ?? []
    return item
  }
}

extension Phrase {
  /// A question behind the line it is about.
  fileprivate var asked: Phrase { Phrase(nl: "{task}: \(nl)", en: "{task}: \(en)") }
}
