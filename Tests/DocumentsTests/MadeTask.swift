import Coach
import Dialogue
import Workload

/// A task of a made-up session, with what its person says of it.
struct MadeTask {
  var text: String
  var minutes: Int
  var domain: Domain
  var with: WithWhom
  var verdict = Verdict.core
  var item: String?
  var duty: Duty?
  var necessary = Necessary.yes
  var owner = Owner.me
  var reasons: [FirstReason] = []
  var decision = Decision.keep
  /// Every answer in words about this task, where another is wanted than the usual.
  var said: [Ask: Answer] = [:]

  init(_ text: String, _ minutes: Int, _ domain: Domain, _ with: WithWhom) {
    (self.text, self.minutes, self.domain, self.with) = (text, minutes, domain, with)
  }

  func with(_ change: (inout MadeTask) -> Void) -> MadeTask {
    var copy = self
    change(&copy)
    return copy
  }
}
