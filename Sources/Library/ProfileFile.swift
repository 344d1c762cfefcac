package import Dialogue
package import Workload

/// A task profile, and the words of its items.
package struct ProfileFile: Sendable {
  package private(set) var profile: Profile
  package private(set) var phrases: [String: Phrase] = [:]
  package private(set) var about: Phrase?
  /// The profile it builds upon.
  package private(set) var extends: String?

  /// What tells one version of the profile from another.
  package private(set) var hash: String

  /// The profiles that the program carries.
  package static var names: [String] {
    BundledPrompts.paths.compactMap { path in
      guard path.hasPrefix("profiles/"), path.hasSuffix(".yaml") else { return nil }
      return String(path.dropFirst("profiles/".count).dropLast(".yaml".count))
    }
  }

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
  package init(named name: String) throws {
    let record = try BundledFile.decoded("profiles/\(name).yaml", as: Record.self)
    let base = try record.extends.map { try ProfileFile(named: $0) }
    self.init(
      id: record.id, name: record.name.phrase, about: record.about?.phrase,
      items: record.items.compactMap(Self.item),
      distinctions: (base?.profile.distinctions ?? [])
        + (record.questions ?? []).map(Self.distinction), over: base,
      text: BundledPrompts.file("profiles/\(name).yaml") ?? "")
    hash = fingerprint(BundledPrompts.file("profiles/\(name).yaml") ?? "")
  }

  /// Reads a profile by its id: one of the user's own goes before one of the program.
  package init(named name: String, own: OwnPrompts) throws {
    try self.init(named: name, own: own, chain: [])
  }

  init(named name: String, own: OwnPrompts, chain: [String]) throws {
    if let text = own.profiles[name] {
      try self.init(text, own: own, chain: chain)
    } else {
      try self.init(named: name)
    }
  }

  /// Reads a profile of the user's own; everything that is wrong in it is thrown at once.
  package init(_ text: ProfileText, own: OwnPrompts) throws {
    try self.init(text, own: own, chain: [])
  }

  private init(_ text: ProfileText, own: OwnPrompts, chain: [String]) throws {
    var reader = ProfileReader(text, own: own, chain: chain)
    guard let profile = reader.profile() else {
      throw FileFindings(
        reader.file.findings.sorted {
          ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0)
        })
    }
    self = profile
  }

  /// What is wrong in a profile of the user's own.
  static func findings(in text: ProfileText, over own: OwnPrompts) -> [FileFinding] {
    var reader = ProfileReader(text, own: own, chain: [])
    _ = reader.profile()
    return reader.file.findings
  }

  /// Stands in for a profile that cannot be found: it says nothing of any task.
  package init(lost id: String, hash: String) {
    self.init(
      id: id, name: Phrase(nl: id, en: id), about: nil, items: [], distinctions: [], over: nil,
      text: "")
    self.hash = hash
  }

  /// Lays items over those of another profile; the questions are all there are.
  init(
    id: String, name: Phrase, about: Phrase?, items: [ProfileItem], distinctions: [Distinction],
    over base: ProfileFile?, text: String
  ) {
    var all = base?.profile.items ?? []
    for item in items {
      if let index = all.firstIndex(where: { $0.id == item.id }) {
        all[index] = item
      } else {
        all.append(item)
      }
    }
    hash = fingerprint(text + (base?.hash ?? ""))
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

/// A short mark of a text: FNV-1a in 64 bits.
private func fingerprint(_ text: String) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return String(hash, radix: 16)
}
