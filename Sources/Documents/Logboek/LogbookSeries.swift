import Coach
package import Dialogue

/// The logs of all sessions as one document, made a session at a time so that memory stays flat.
package struct LogbookSeries {
  private var writer: any LogWriter

  /// As a format, or as plain lines where there is none; `nil` where a log has no such format.
  package init?(
    as format: Format?, on today: Day, in language: Language, _ phrasebook: Phrasebook
  ) {
    let head = SeriesHead(
      today: today, speaker: Speaker(phrasebook, in: language, about: Session()))
    switch format {
    case .json: writer = LogJSON(head)
    case .html: writer = LogPages<HTML>(head)
    case .md: writer = LogPages<Markdown>(head)
    case nil: writer = LogPages<PlainText>(head)
    case .csv: return nil
    }
  }

  /// What stands above the first session.
  package mutating func opening() -> String { writer.opening() }

  /// The log of the next session, which was begun with this script.
  package mutating func next(_ context: DocumentContext, script: String) -> String {
    writer.next(LogbookText(context), context, script: script)
  }

  /// What stands below the last session.
  package mutating func closing() -> String { writer.closing() }
}

/// A way to write logs one after another.
private protocol LogWriter {
  mutating func opening() -> String
  mutating func next(_ log: LogbookText, _ context: DocumentContext, script: String) -> String
  mutating func closing() -> String
}

/// What a document of all sessions says of itself.
private struct SeriesHead {
  var today: Day
  var speaker: Speaker

  var page: Page {
    let date = speaker.spoken(today).split(separator: " ").dropFirst().joined(separator: " ")
    var page = Page(
      speaker.say(DocumentWord.logboekAllTitle, ["date": .typed(date)]), in: speaker.language)
    page.facts = [speaker.say(DocumentWord.logboekIntro)]
    page.footer = [
      speaker.say(DocumentWord.footerOwn), speaker.say(DocumentWord.footerEraseAll),
    ]
    return page
  }

  var members: [(key: String, value: JSON)] {
    [
      ("schemaVersion", .number(1)), ("document", .string("logboek-alle")),
      ("language", .string(speaker.language.rawValue)), ("made", .string(today.description)),
    ]
  }
}

private struct LogPages<Writer: PageWriter>: LogWriter {
  private let page: Page
  private var writer: Writer

  init(_ head: SeriesHead) {
    page = head.page
    writer = Writer(opening: page)
  }

  mutating func opening() -> String { writer.taken() }

  mutating func next(
    _ log: LogbookText, _ context: DocumentContext, script: String
  ) -> String {
    writer.add(log.section(context, isJots: script == Jots.script))
    return writer.taken()
  }

  mutating func closing() -> String {
    writer.close(page)
    return writer.taken()
  }
}

private struct LogJSON: LogWriter {
  private let head: SeriesHead
  private var isFirst = true

  init(_ head: SeriesHead) { self.head = head }

  mutating func opening() -> String {
    JSON.object(head.members).piece(indent: "").dropLast(2) + ",\n  \"sessions\": ["
  }

  mutating func next(
    _ log: LogbookText, _ context: DocumentContext, script: String
  ) -> String {
    defer { isFirst = false }
    return (isFirst ? "\n    " : ",\n    ")
      + log.member(context, script: script).piece(indent: "    ")
  }

  mutating func closing() -> String { isFirst ? "]\n}\n" : "\n  ]\n}\n" }
}
