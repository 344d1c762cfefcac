/// A document in a format: a pair that has a meaning, and how it is written.
package struct Export: Sendable {
  package var document: Document
  package var format: Format
  /// Makes it, or nothing where it may not be made of this session.
  package var write: @Sendable (DocumentContext, DocumentOptions) -> String?

  /// Every pair there is; another one is not made.
  package static let all: [Export] =
    pages(.verslag) { context, _ in Report.page(context) }
    + [
      Export(document: .verslag, format: .json) { context, _ in
        Verslag(context.session).json(context).file
      }
    ]
    + pages(.directie) { context, options in
      DirectorSheet(context, options).page(context)
    }
    + ofGroup
    + [
      Export(document: .taken, format: .csv) { context, options in
        TaskTable(context.session, withReasons: options.withReasons).csv(context)
      },
      Export(document: .taken, format: .json) { context, options in
        TaskTable(context.session, withReasons: options.withReasons).json(context).file
      },
    ]
    + pages(.logboek) { context, _ in LogbookText(context).page(context) }
    + [
      Export(document: .logboek, format: .json) { context, _ in
        LogbookText(context).json(context).file
      }
    ]

  /// A document that is read from top to bottom, to edit and to look at.
  static func pages(
    _ document: Document,
    _ page: @escaping @Sendable (DocumentContext, DocumentOptions) -> Page?
  ) -> [Export] {
    [
      Export(document: document, format: .md) { page($0, $1).map { Markdown($0).text } },
      Export(document: document, format: .html) { page($0, $1).map { HTML($0).text } },
    ]
  }
}

/// The document in that format, or `nil` where the two do not go together or it may not be made.
package func render(
  _ document: Document, as format: Format, _ context: DocumentContext,
  _ options: DocumentOptions = DocumentOptions()
) -> String? {
  Export.all.first { $0.document == document && $0.format == format }?.write(context, options)
}
