package import Coach
package import Dialogue

/// An agreement with oneself: *als … dan …*.
package struct IfThen: Hashable, Sendable {
  package var plan: Subject
  package var moment: String
  package var action: String?
  /// Whom it is told to, as a role.
  package var tell: String?
  /// What to do when something gets in between.
  package var between: String?

  package init?(_ plan: Subject, in session: Session) {
    guard let moment = session[.plan, plan] else { return nil }
    (self.plan, self.moment, action) = (plan, moment, session[.planThen, plan])
    (tell, between) = (session[.tell, plan], session[.between, plan])
  }

  /// The plans of a session, in order; without a task left to change there are none.
  package static func all(in session: Session, _ flap: Flap) -> [IfThen] {
    guard !session.picks(in: flap).isEmpty else { return [] }
    return session.subjects(Topic<String>.plan.id).prefix(3).compactMap {
      IfThen($0, in: session)
    }
  }
}
