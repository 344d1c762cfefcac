import Dialogue
import Workload

/// What every document says of itself.
struct Head {
  let context: DocumentContext
  let say: Wording

  init(_ context: DocumentContext) { (self.context, say) = (context, Wording(context)) }

  func page(_ title: DocumentWord, layout: Page.Layout = .report) -> Page {
    var page = Page(
      say(title, ["date": .typed(date(context.today))]), in: context.language, layout: layout)
    if !context.isConfirmed { page.warning = say(.proposal) }
    return page
  }

  /// Without the day of the week: *22 november 2026*.
  func date(_ day: Day) -> String {
    say.day(day).split(separator: " ").dropFirst().joined(separator: " ")
  }

  /// The members that begin every JSON document.
  func members(_ document: Document) -> [(key: String, value: JSON)] {
    [
      ("schemaVersion", .number(1)), ("document", .string(document.rawValue)),
      ("language", .string(context.language.rawValue)), ("session", .number(context.number)),
      ("began", .string(context.beganAt.description)), ("made", .string(context.today.description)),
      ("profile", .string(context.profile.id)), ("confirmed", .bool(context.isConfirmed)),
    ]
  }
}
