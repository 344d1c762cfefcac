package import Dialogue
package import Workload

/// A task profile, and the words of its items.
package struct ProfileFile: Sendable {
  package private(set) var profile: Profile
  package private(set) var phrases: [String: Phrase] = [:]

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
    var extends: String?
    var items: [Item]
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
    var items = base?.profile.items ?? []
    for item in record.items.compactMap(Self.item) {
      if let index = items.firstIndex(where: { $0.id == item.id }) {
        items[index] = item
      } else {
        items.append(item)
      }
    }
    hash = fingerprint(BundledPrompts.file("profiles/\(name).yaml") ?? "")
    profile = Profile(id: record.id, name: record.name.phrase, items: items)
    for item in items {
      phrases["Item.\(item.id)"] = item.name
      phrases["Item.\(item.id).condition"] = item.condition
      for (index, role) in item.handOverTo.enumerated() {
        phrases["Item.\(item.id).handOverTo.\(index)"] = role
      }
    }
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

/// A short mark of a text: FNV-1a in 64 bits.
private func fingerprint(_ text: String) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return String(hash, radix: 16)
}
