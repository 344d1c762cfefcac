import Dialogue

// The words in which work is described. The cases are stored: they never change.

/// What kind of work a task is (*domein*).
package enum Domain: String, Choice {
  case care, guidance, advice, management, teaching, organisation
}

/// With whom a task is done (*met wie*).
package enum WithWhom: String, Choice {
  case pupil, teacher, parents, team, director, external, none
}

/// What the profile says of a task (*oordeel*): never a verdict on the person.
package enum Verdict: String, Choice {
  case core, conditional
  case notMine = "not-mine"
}

/// What becomes of a task (*besluit*).
package enum Decision: String, Choice {
  case keep
  case yesIf = "yes-if"
  case handOver = "hand-over"
  case no, undecided, emergency
}

/// Whether a task must be done at this school.
package enum Necessary: String, Choice { case yes, partly, no, unknown }

/// Whose task it is, in the person's own view.
package enum Owner: String, Choice {
  case me
  case myOtherRole = "my-other-role"
  case other, unclear
}

/// Why a task is on the list (*reden*), by the codes of the reflection method.
package enum Reason: String, Choice {
  case team = "R01"
  case director = "R02"
  case reflex = "R03"
  case valued = "R04"
  case responsible = "R05"
  case unclear = "R06"
  case shortage = "R07"
  case grown = "R08"
  case best = "R09"
  case nobody = "R10"
  case inspection = "R11"
  case nearby = "R12"
  case haste = "R13"
  case child = "R14"
  case rift = "R15"
  case wish = "R16"
  case duty = "R17"
  case hats = "R18"
  case asked = "R19"
}

/// Where reasons come from, for the summary.
package enum ReasonGroup: String, CaseIterable, Phrased, Sendable {
  case outside, inside, arranged, duty
}

extension Reason {
  package var group: ReasonGroup {
    switch self {
    case .team, .director, .shortage, .inspection, .haste: .outside
    case .reflex, .valued, .responsible, .child, .rift, .wish: .inside
    case .unclear, .grown, .best, .nobody, .nearby, .hats, .asked: .arranged
    case .duty: .duty
    }
  }
}

/// A duty that rests on the school: it can be handed over, never dropped.
package enum Duty: String, Choice { case meldcode, admission, opp, privacy, safety, attendance }

/// Who asks for a task (*vrager*), as a role.
package enum Asker: String, Choice {
  case teacher, director, parents, external, partnership, board, other
}
