import Coach
import Dialogue

extension LogbookText {
  /// `docs/schema/logboek.schema.json` describes it.
  package func json(_ context: DocumentContext) -> JSON {
    .object(Head(context).members(.logboek) + [("entries", .array(lines.map(\.json)))])
  }
}

extension LogbookText {
  /// The log as one of several, in `docs/schema/logboek-alle.schema.json`.
  func member(_ context: DocumentContext, script: String) -> JSON {
    let profile: Picked? = context.session.known(.profile)
    return .object([
      ("session", .number(context.number)), ("script", .string(script)),
      ("began", .string(context.beganAt.description)), ("profile", .text(profile?.id)),
      ("confirmed", .bool(context.isConfirmed)), ("entries", .array(lines.map(\.json))),
    ])
  }
}

extension LogbookText.Line {
  /// The stored form beside the words, so that another program can follow what was said.
  fileprivate var json: JSON {
    let stored = entry.answer?.stored
    // Behind the id of a profile is what its file was at that moment, which is no answer.
    let isProfile = entry.key.question == Topic<Picked>.profile.id
    let value =
      isProfile ? stored?.value.split(separator: " ").first.map(String.init) : stored?.value
    return .object([
      ("number", .number(entry.number)), ("act", .number(entry.act)),
      ("at", .string(Moment(entry.at).stamp)), ("by", .string(entry.source.rawValue)),
      ("key", .string(entry.key.description)), ("asked", .string(asked)),
      ("kind", .text(stored?.kind)), ("value", .text(value)),
      ("answer", .string(answer)), ("list", .text(entry.list?.description)),
      ("undoes", .count(entry.undoes)), ("takenBack", .bool(isTakenBack)),
    ])
  }
}
