package import Dialogue

/// The formal description of the ib'er's work that a flap is held against.
package struct Profile: Sendable {
  package var id: String
  package var name: Phrase
  package var items: [ProfileItem]
  /// What is asked where a line can be several of the items.
  package var distinctions: [Distinction]

  package init(
    id: String, name: Phrase, items: [ProfileItem], distinctions: [Distinction] = []
  ) {
    (self.id, self.name, self.items, self.distinctions) = (id, name, items, distinctions)
  }

  package subscript(_ id: String) -> ProfileItem? { items.first { $0.id == id } }
}

/// One kind of task in a profile.
package struct ProfileItem: Sendable {
  /// How well the item is founded: shown as such, never blurred.
  package enum Standing: String, CaseIterable, Phrased, Sendable {
    case sourced, disputed, inferred
    package static var phraseGroup: String { "ProfileItem.Standing" }
  }

  /// Where a fact was found, and whether its address was seen.
  package struct Source: Sendable {
    package var key: String
    package var status: String
    package var url: String
    package init(key: String, status: String, url: String) {
      (self.key, self.status, self.url) = (key, status, url)
    }
  }

  package var id: String
  package var name: Phrase
  package var domain: Domain
  package var with: WithWhom
  package var verdict: Verdict
  package var condition: Phrase?
  package var handOverTo: [Phrase] = []
  package var isDuty = false
  /// Whether a school says this of itself; that outranks what we found elsewhere.
  package var isOwn = false
  package var standing: Standing
  package var sources: [Source] = []
  package var examples: [String] = []

  package init(
    id: String, name: Phrase, domain: Domain, with: WithWhom, verdict: Verdict,
    standing: Standing
  ) {
    (self.id, self.name, self.domain) = (id, name, domain)
    (self.with, self.verdict, self.standing) = (with, verdict, standing)
  }
}
