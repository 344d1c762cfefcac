package import Dialogue

// What can be chosen, besides the kinds of work. The cases are stored: they never change.

/// How much time there is.
package enum Route: String, Choice { case short, long, twice }
/// Whether ib is a post of its own.
package enum Post: String, Choice { case function, task, both, unclear }
/// What to do when it is heavy.
package enum GoOn: String, Choice { case goOn = "go-on", stop }
/// What holds where the person and the profile differ.
package enum Holds: String, Choice { case mine, profile, findOut = "find-out" }
/// What somebody does in the management team.
package enum BoardRole: String, Choice {
  case advise, decide, judge

  /// The item of the profile that it is.
  package var item: String {
    switch self {
    case .advise: "AK-12"
    case .decide: "MG-01"
    case .judge: "MG-02"
    }
  }
}

/// Items of the profile that a line is, by their ids.
package struct Meanings: Answerable, Hashable {
  package var items: [String]
  package init(_ items: [String]) { self.items = items }
  package static var form: Form { .options([], upTo: 1) }
  package var answer: Answer { .choices(items) }
  package init?(_ answer: Answer) {
    guard case .choices(let words) = answer else { return nil }
    items = words
  }
}
/// Under which condition a task stays.
package enum Condition: String, Choice {
  case swap, hours, adviseOnly = "advise-only", together, endDate = "end-date", other
}
/// For good, or to see what happens.
package enum Stop: String, Choice { case forGood = "for-good", trial }
/// Where freed time goes.
package enum TimeGoal: String, Choice {
  case teachers, visits, files, learning, home, other
}
/// What to do with a task that was jotted down.
package enum Offer: String, Choice { case take, leave }
/// What to put on paper.
package enum Paper: String, Choice { case report, director }

/// The reasons that are offered first; *best* stands for two, *other* opens the rest.
package enum FirstReason: String, Choice {
  case team = "R01"
  case director = "R02"
  case reflex = "R03"
  case valued = "R04"
  case responsible = "R05"
  case unclear = "R06"
  case shortage = "R07"
  case grown = "R08"
  case best = "R09+R10"
  case other
}

/// The reasons behind *other*.
package enum OtherReason: String, Choice {
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
