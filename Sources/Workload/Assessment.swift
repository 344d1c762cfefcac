/// What the program thinks a task line is: a proposal about the kind of work, with its certainty.
package struct Assessment: Sendable {
  /// All domains, most likely first, with probabilities that sum to 1.
  package var domains: [(id: Domain, p: Double)]
  package var with: WithWhom?
  package var verdict: Verdict?
  /// How likely that verdict is.
  package var verdictChance: Double
  /// The item of the profile that fits best, if one does.
  package var item: String?
  /// The items it can mean: one where its words say which, several where a person has to.
  package var meanings: [String]
  package var duty: Duty?
  /// Whether the line is about the management team, which is three tasks.
  package var isBoard: Bool
  /// The words of the line that decided the domain, most decisive first.
  package var because: [String]

  package init(
    domains: [(id: Domain, p: Double)], with: WithWhom? = nil, verdict: Verdict? = nil,
    verdictChance: Double = 1,
    item: String? = nil, meanings: [String] = [], duty: Duty? = nil, isBoard: Bool = false,
    because: [String] = []
  ) {
    (self.domains, self.with, self.verdict) = (domains, with, verdict)
    self.verdictChance = verdictChance
    (self.item, self.meanings, self.duty) = (item, meanings, duty)
    (self.isBoard, self.because) = (isBoard, because)
  }

  /// From this probability on one domain is proposed, below it two are offered.
  package static let sure = 0.6

  /// The verdict that is held against a person's own answer: only one that is sure.
  package var view: Verdict? { verdictChance >= Self.sure ? verdict : nil }

  /// The domains to propose: one where it is sure, two where it is not, none where it is blind.
  package var proposal: [Domain] {
    guard let best = domains.first else { return [] }
    return best.p >= Self.sure ? [best.id] : domains.prefix(2).map(\.id)
  }
}

/// Looks at a task line; where a person has said what domain it is, within that domain.
package typealias Assess = @Sendable (_ line: String, _ domain: Domain?) -> Assessment
