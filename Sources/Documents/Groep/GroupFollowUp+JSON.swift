import Dialogue

extension GroupFollowUp {
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
