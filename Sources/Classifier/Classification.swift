/// What kind of work a task line tells of.
package struct Classification: Sendable, Equatable {
  /// All six domains, most likely first; the chances sum to one.
  package var domains: [Weighted]
  /// All seven with whom, most likely first.
  package var with: [Weighted]
  /// The three verdicts, most likely first, from the line itself with its condition words.
  package var verdicts: [Weighted]
  /// The words that decided the domain, most decisive first, as typed in lower case; at most three.
  package var because: [String]

  package init(
    domains: [Weighted], with: [Weighted], verdicts: [Weighted], because: [String]
  ) {
    self.domains = domains
    self.with = with
    self.verdicts = verdicts
    self.because = because
  }
}
