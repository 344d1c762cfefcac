package import Dialogue
package import Workload

/// Everything a document is made of.
package struct DocumentContext: Sendable {
  package var session: Session
  /// The number a person knows the session by.
  package var number: Int
  package var beganAt: Day
  package var today: Day
  /// Whether a person looked at what is in it; else all of it is the program's proposal.
  package var isConfirmed: Bool
  package var profile: Profile
  package var phrasebook: Phrasebook
  package var language: Language
  /// The questions of the session, which know the words of their choices.
  package var script: Script?
  /// How far the person's clock is ahead of UTC, for the times in a logbook.
  package var secondsFromGMT = 0

  package init(
    session: Session, number: Int, beganAt: Day, today: Day, isConfirmed: Bool, profile: Profile,
    phrasebook: Phrasebook, language: Language, script: Script? = nil
  ) {
    (self.session, self.number, self.beganAt, self.today) = (session, number, beganAt, today)
    (self.isConfirmed, self.profile, self.phrasebook) = (isConfirmed, profile, phrasebook)
    (self.language, self.script) = (language, script)
  }

  var speaker: Speaker { Speaker(phrasebook, in: language, about: session) }
}
