import Dialogue

extension GroupReport {
  /// `docs/schema/groep.schema.json` describes it.
  ///
  /// It begins otherwise than the others: a report of a group names no session and no profile.
  package func json(_ context: DocumentContext) -> JSON {
    .object([
      ("schemaVersion", .number(1)), ("document", .string(Document.groep.rawValue)),
      ("language", .string(context.language.rawValue)), ("kind", .string("intervisie")),
      ("held", .string(held.description)), ("votes", .bool(hasVotes)),
      (
        "tasks",
        .array(
          tasks.map { task in
            .object([
              ("text", .string(task.text)), ("also", .array(task.also.map { .string($0) })),
              ("vote", .text(task.vote?.rawValue)),
              ("conditions", .array(task.conditions.map { .string($0) })),
            ])
          })
      ),
      ("parked", .array(parked.map { .string($0) })),
      ("nextMeeting", .text(nextMeeting?.description)),
    ])
  }
}
