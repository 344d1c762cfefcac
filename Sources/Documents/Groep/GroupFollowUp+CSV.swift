import Dialogue
import Workload

extension GroupFollowUp {
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
}
