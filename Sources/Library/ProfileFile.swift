package import Dialogue
package import Workload

/// A task profile, and the words of its items.
///
/// What the program carries is read when something is asked of it: to begin a conversation takes
/// only its id and its hash.
package struct ProfileFile: Sendable {
  package let id: String
  /// What tells one version of the profile from another.
  package let hash: String
  private let contents: Lazily<ProfileContents>

  package var profile: Profile { contents.value.profile }
  package var phrases: [String: Phrase] { contents.value.phrases }
  package var about: Phrase? { contents.value.about }
  /// The profile it builds upon.
  package var extends: String? { contents.value.extends }

  /// The profiles that the program carries.
  package static var names: [String] {
    BundledPrompts.paths.compactMap { path in
      guard path.hasPrefix("profiles/"), path.hasSuffix(".yaml") else { return nil }
      return String(path.dropFirst("profiles/".count).dropLast(".yaml".count))
    }
  }

  /// A profile that the program carries.
  package init(named name: String) throws(TextFileProblem) {
    let path = "profiles/\(name).yaml"
    guard let text = BundledPrompts.file(path) else { throw .missing }
    (id, hash) = (name, fingerprint(text))
    contents = Lazily {
      do { return try ProfileContents(bundled: path) } catch {
        fatalError("\(path) is not what the program was built to read: \(error)")
      }
    }
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
    let nothing = ProfileContents(
      id: id, name: Phrase(nl: id, en: id), about: nil, items: [], distinctions: [], over: nil)
    (self.id, self.hash, contents) = (id, hash, Lazily { nothing })
  }

  /// Lays items over those of another profile; the questions are all there are.
  init(
    id: String, name: Phrase, about: Phrase?, items: [ProfileItem], distinctions: [Distinction],
    over base: ProfileFile?, text: String
  ) {
    let read = ProfileContents(
      id: id, name: name, about: about, items: items, distinctions: distinctions, over: base)
    (self.id, contents) = (id, Lazily { read })
    hash = fingerprint(text + (base?.hash ?? ""))
  }
}

/// A short mark of a text: FNV-1a in 64 bits.
private func fingerprint(_ text: String) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return String(hash, radix: 16)
}
