/// A line of which a person has said what kind of work it is.
package struct LearnedLine: Hashable, Sendable {
  package var text: String
  package var domain: Domain
  package var with: WithWhom?

  package init(_ text: String, domain: Domain, with: WithWhom?) {
    (self.text, self.domain, self.with) = (text, domain, with)
  }
}
