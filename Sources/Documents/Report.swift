import Coach
import Dialogue

/// The report of a conversation, in the form that its kind has.
package enum Report {
  package static func page(_ context: DocumentContext) -> Page {
    context.script?.id == ScriptKind.review.rawValue
      ? ReviewReport(context.session).page(context) : Verslag(context.session).page(context)
  }
}
