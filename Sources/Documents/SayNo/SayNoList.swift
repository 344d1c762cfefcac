package import Coach
package import Dialogue
package import Workload

/// The say-no list (*nee-lijst*): everything that changes, with the words to say it in.
package struct SayNoList: Sendable {
  /// A task that changes.
  package struct Line: Sendable {
    package var item: FlapItem
    package var sentence: PractisedSentence?
    /// The if-then that was made for it.
    package var plan: IfThen?
    /// When it ends or is looked back on.
    package var date: Day?
    /// Who is to hear it, as a role: who was chosen, who asks for it, or who takes it over.
    package var tell: Hearer?
  }

  /// Somebody to tell something to.
  package enum Hearer: Hashable, Sendable {
    case role(String)
    case asker(Asker)
  }

  /// By date; what has none comes last.
  package var lines: [Line]
  /// If-thens that belong to no task in particular.
  package var otherPlans: [IfThen]
  package var lookBack: Day?

  package init(_ session: Session) {
    let flap = Flap(session)
    // Only the first if-then is asked about a task: the one that was practised.
    let practised = session.picks(in: flap).first?.task
    let plans = IfThen.all(in: session, flap)
    let lookBack = session[.lookBack]
    let lines = flap.changes.map { item in
      var date = lookBack
      if case .emergency(let until?, _) = item.plan { date = until }
      return Line(
        item: item, sentence: PractisedSentence(item, in: session),
        plan: item.task == practised ? plans.first : nil, date: date,
        tell: Hearer(item, item.task == practised ? plans.first : nil))
    }
    self.lines = lines.enumerated().sorted { one, other in
      (one.element.date?.number ?? .max, one.offset)
        < (other.element.date?.number ?? .max, other.offset)
    }.map(\.element)
    otherPlans = practised == nil ? plans : Array(plans.dropFirst())
    self.lookBack = lookBack
  }
}

extension SayNoList.Hearer {
  init?(_ item: FlapItem, _ plan: IfThen?) {
    if let tell = plan?.tell {
      self = .role(tell)
      return
    }
    switch item.plan {
    case .no(let refusal):
      guard let hearer = refusal.askerRole.map(Self.role) ?? refusal.asker.map(Self.asker) else {
        return nil
      }
      self = hearer
    case .handOver(let role?, _): self = .role(role)
    default: return nil
    }
  }
}
