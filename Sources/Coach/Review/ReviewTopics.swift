package import Dialogue

// What can be asked when looking back, and with what kind of answer.

extension Topic<Enter> { package static var agreed: Self { Self(Ask.agreed) } }

extension Topic<String> {
  package static var better: Self { Self(Ask.better) }
  package static var before: Self { Self(Ask.before) }
  package static var moment: Self { Self(Ask.moment) }
  package static var momentRole: Self { Self(Ask.momentRole) }
  package static var momentDid: Self { Self(Ask.momentDid) }
  package static var momentResult: Self { Self(Ask.momentResult) }
  package static var momentStrikes: Self { Self(Ask.momentStrikes) }
  package static var timeWentTo: Self { Self(Ask.timeWentTo) }
}

extension Topic<Outcome> { package static var outcome: Self { Self(Ask.outcome) } }
extension Topic<EmergencyNow> {
  package static var emergencyNow: Self { Self(Ask.emergencyNow) }
}
extension Topic<Day> { package static var extendedUntil: Self { Self(Ask.extendedUntil) } }
extension Topic<Scale> { package static var reaction: Self { Self(Ask.reaction) } }
extension Topic<TimeWent> { package static var timeWent: Self { Self(Ask.timeWent) } }
extension Topic<Carry> { package static var carry: Self { Self(Ask.carry) } }
extension Topic<Picks> { package static var drop: Self { Self(Ask.drop) } }
extension Topic<YesNo> { package static var newPlan: Self { Self(Ask.newPlan) } }
extension Topic<KeepOld> { package static var keepOld: Self { Self(Ask.keepOld) } }

// What the program notes when a follow-up begins. Neither is ever asked.

extension Topic<Chain> { package static var chain: Self { Self(QuestionID("chain")) } }
extension Topic<Day> {
  /// The day on which it began, which decides whose date has passed.
  package static var begun: Self { Self(QuestionID("begun")) }
}
