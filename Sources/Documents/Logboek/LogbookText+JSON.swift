import Dialogue

extension LogbookText {
  /// `docs/schema/logboek.schema.json` describes it.
  package func json(_ context: DocumentContext) -> JSON {
    .object(Head(context).members(.logboek) + [("entries", .array(lines.map(\.json)))])
  }
}

extension LogbookText.Line {
  /// The stored form beside the words, so that another program can follow what was said.
  fileprivate var json: JSON {
    let stored = entry.answer?.stored
    return .object([
      ("number", .number(entry.number)), ("act", .number(entry.act)),
      ("at", .string(Moment(entry.at).stamp)), ("by", .string(entry.source.rawValue)),
      ("key", .string(entry.key.description)), ("asked", .string(asked)),
      ("kind", .text(stored?.kind)), ("value", .text(stored?.value)),
      ("answer", .string(answer)), ("list", .text(entry.list?.description)),
      ("undoes", .count(entry.undoes)), ("takenBack", .bool(isTakenBack)),
    ])
  }
}
