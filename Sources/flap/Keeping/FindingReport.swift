import Dialogue
import Library
import Terminal

/// What is wrong in files of the user's own, each with its place, its line, and a caret under it.
struct FindingReport {
  let findings: [FileFinding]

  init(_ findings: [FileFinding]) { self.findings = findings }

  /// What a failure has to report; nothing for most.
  init(_ failure: Failure) {
    guard case .own(.findings(let findings)) = failure else {
      self.findings = []
      return
    }
    self.findings = findings
  }

  /// The report, as it is shown.
  func text(_ voice: Voice) -> String {
    findings.map { finding in
      ([finding.place] + excerpt(of: finding) + ["  \(voice.say(finding.remark))", ""])
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }

  func tell(by voice: Voice) {
    if !findings.isEmpty { voice.tell(text(voice)) }
  }

  private func excerpt(of finding: FileFinding) -> [String] {
    guard let line = finding.line else { return [] }
    let number = String(line)
    let scalars = finding.excerpt.unicodeScalars
    var before = String.UnicodeScalarView()
    before.append(contentsOf: scalars.prefix(finding.indent))
    let width = neutralised(String(before)).displayWidth
    let margin = String(repeating: " ", count: number.count)
    return [
      "  \(number) | \(neutralised(finding.excerpt))",
      "  \(margin) | \(String(repeating: " ", count: width))^",
    ]
  }
}
