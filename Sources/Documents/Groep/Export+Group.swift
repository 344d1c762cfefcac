import Coach
import Dialogue

extension Export {
  /// What a group takes out of the room in every format it has; nothing where it lets nothing out.
  static let ofGroup: [Export] =
    pages(.groep) { context, _ in paper(context)?.page(context) }
    + [
      Export(document: .groep, format: .csv) { context, _ in paper(context)?.csv(context) },
      Export(document: .groep, format: .json) { context, _ in paper(context)?.json(context).file },
    ]

  private static func paper(_ context: DocumentContext) -> (any GroupPaper)? {
    switch context.script.flatMap({ MeetingKind(rawValue: $0.id) }) {
    case .circle, nil: GroupReport(context)
    case .circleReview: GroupFollowUp(context)
    }
  }
}

/// What a meeting of either kind leaves on paper.
private protocol GroupPaper {
  func page(_ context: DocumentContext) -> Page
  func csv(_ context: DocumentContext) -> String
  func json(_ context: DocumentContext) -> JSON
}

extension GroupReport: GroupPaper {}
extension GroupFollowUp: GroupPaper {}
