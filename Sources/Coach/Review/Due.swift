package import Dialogue
import Workload

/// What asks for attention in a chain of conversations on a day.
package struct Due: Hashable, Sendable {
  /// The day that was agreed on to look back, where it has come.
  package var lookBack: Day?
  /// How many emergencies have gone past their date.
  package var emergencies: Int

  /// The questions whose answers tell; the others need not be read.
  package static let questions: Set<QuestionID> = [
    Topic<String>.task.id, Topic<YesNo>.same.id, Topic<Decision>.decision.id, Topic<Day>.until.id,
    Topic<EmergencyNow>.emergencyNow.id, Topic<Day>.extendedUntil.id, Topic<Day>.lookBack.id,
  ]

  /// Nothing where nothing is due.
  package init?(_ chain: [Past], on today: Day) {
    let day = chain.last?.session[.lookBack]
    lookBack = day.flatMap { $0 <= today ? $0 : nil }
    emergencies = Agreements(chain).emergencies.count { $0.until.map { $0 <= today } ?? false }
    if lookBack == nil, emergencies == 0 { return nil }
  }
}
