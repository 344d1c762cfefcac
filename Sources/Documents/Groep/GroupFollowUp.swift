import Coach
package import Dialogue
import Workload

/// What a group takes out of the room on paper when it has looked back together.
///
/// It has no place for who or how many there were, for a number of fingers, or for the story.
package struct GroupFollowUp: Hashable, Sendable {
  package var held: Day
  /// How it went with what each agreed with themselves, where all agreed to let that out.
  package var outcome: GroupVote?
  /// What the group takes along, in its words.
  package var together: String?
  package var parked: [String]
  package var nextMeeting: Day?

  /// `nil` where the group lets nothing out, or did not decide, and where it did not look back.
  package init?(_ context: DocumentContext) {
    let session = context.session
    guard context.script?.id == MeetingKind.circleReview.rawValue,
      case .agreed(let hasOutcome) = GroupReport.Permission(session)
    else { return nil }
    held = context.beganAt
    outcome = hasOutcome ? session[.fingers].map { GroupVote($0.did, against: $0.didNot) } : nil
    together = session[.takeAlong]
    parked = session.subjects(Topic<String>.parked.id).compactMap { session[.parked, $0] }
    nextMeeting = session[.nextMeeting]
  }
}

extension GroupFollowUp {
  /// The report as it reads.
  package func page(_ context: DocumentContext) -> Page {
    let head = Head(context)
    let say = head.say
    var page = Page(say(.followUpTitle, ["date": .typed(head.date(held))]), in: context.language)
    page.facts = [say(.followUpKind)]
    page.sections = [
      together.map { Section(say(.followUpTogether), [.text(Line($0))]) },
      outcome.map {
        Section(
          say(.followUpOutcome), [.text(Line(say(ofFollowUp: $0))), .note(say(.followUpNote))])
      },
      parked.isEmpty
        ? nil : Section(say(.groupParked), [.list(parked.map { Item(Line($0)) })]),
      nextMeeting.map {
        Section(say(.groupNext), [.text(say.line(.evaluation, ["date": .day($0)]))])
      },
    ].compactMap(\.self)
    page.footer = [say(.groupFooter)]
    return page
  }

  /// A row for each thing, in the order of the page.
  package func csv(_ context: DocumentContext) -> String {
    let say = Wording(context)
    var rows = [[say(.followUpWhat), say(.followUpText)]]
    if let together { rows.append([say(.followUpTogether), together]) }
    if let outcome { rows.append([say(.followUpOutcome), say(ofFollowUp: outcome)]) }
    rows += parked.map { [say(.groupParked), $0] }
    if let nextMeeting { rows.append([say(.groupNext), nextMeeting.description]) }
    return "\u{FEFF}"
      + rows.map { CSVText.row($0.map { .text($0.neutralLine) }) }.joined()
  }

  /// `docs/schema/groep-terugblik.schema.json` describes it.
  package func json(_ context: DocumentContext) -> JSON {
    .object([
      ("schemaVersion", .number(1)), ("document", .string(Document.groep.rawValue)),
      ("language", .string(context.language.rawValue)), ("kind", .string("terugblik")),
      ("held", .string(held.description)), ("outcome", .text(outcome?.followUpID)),
      ("together", .text(together)), ("parked", .array(parked.map { .string($0) })),
      ("nextMeeting", .text(nextMeeting?.description)),
    ])
  }
}

extension Wording {
  /// How it went with what each agreed with themselves, in words.
  fileprivate func callAsFunction(ofFollowUp outcome: GroupVote) -> String {
    switch outcome {
    case .mostStay: self(.followUpMostDid)
    case .mostGo: self(.followUpMostDidNot)
    case .divided: self(.followUpDivided)
    case .tooFew: self(.followUpTooFew)
    }
  }
}

extension GroupVote {
  /// The same words for two other sides: those who did it, and those who did not.
  fileprivate var followUpID: String {
    switch self {
    case .mostStay: "most-did"
    case .mostGo: "most-did-not"
    case .divided, .tooFew: rawValue
    }
  }
}
