import Classifier
import Foundation

/// What a cross-validation shows, as text.
package struct Report: Sendable {
  private let judged: [CrossValidation.Judged]

  package init(_ judged: [CrossValidation.Judged]) { self.judged = judged }

  /// A Markdown table with a row for each question.
  package var table: String {
    let conditional = judged.filter { Condition.isNamed(in: $0.example.line) }
    let plain = judged.filter { !Condition.isNamed(in: $0.example.line) }
    let clear = judged.filter { !$0.example.isBorderline }
    let rows: [(String, [CrossValidation.Judged], (CrossValidation.Judged) -> Answer)] = [
      ("domain", judged, Report.domain),
      ("domain, no borderline lines", clear, Report.domain),
      ("with whom", judged, Report.with),
      ("verdict", judged, Report.verdict),
      ("verdict, condition words", conditional, Report.verdict),
      ("verdict, no condition words", plain, Report.verdict),
    ]
    let head = """
      | what | lines | accuracy | top 2 | macro F1 | ECE | p ≥ 0.6 | right there |
      | --- | --- | --- | --- | --- | --- | --- | --- |

      """
    return head
      + rows.map { name, judged, answer in
        let score = Score(judged.map(answer))
        let figures = [
          score.accuracy, score.topTwo, score.macroF1, score.calibrationError, score.coverage,
          score.sureAccuracy,
        ]
        let cells = figures.map { String(format: "%.3f", $0) }.joined(separator: " | ")
        return "| \(name) | \(score.count) | \(cells) |\n"
      }.joined()
  }

  /// How often each domain was taken for each other.
  package var confusion: String {
    let labels = Recipe.domains
    let head = "| is ↓, taken for → | \(labels.joined(separator: " | ")) |\n"
    let rule = "| --- |" + String(repeating: " --- |", count: labels.count) + "\n"
    let rows = labels.map { truth in
      let cells = labels.map { taken in
        judged.count {
          $0.example.domain == truth && $0.classification.domains.first?.id == taken
        }
      }
      return "| \(truth) | \(cells.map(String.init).joined(separator: " | ")) |\n"
    }
    return head + rule + rows.joined()
  }

  /// The lines whose domain was not seen.
  package var errors: String {
    judged.filter { $0.classification.domains.first?.id != $0.example.domain }.map { one in
      let first = one.classification.domains[0]
      let because = one.classification.because.joined(separator: ", ")
      let p = String(format: "%.2f", first.p)
      return "\(one.example.domain) taken for \(first.id) \(p): \(one.example.line) [\(because)]\n"
    }.joined()
  }

  private typealias Answer = (chances: [Weighted], truth: String)

  private static func domain(_ one: CrossValidation.Judged) -> Answer {
    (one.classification.domains, one.example.domain)
  }

  private static func with(_ one: CrossValidation.Judged) -> Answer {
    (one.classification.with, one.example.with)
  }

  private static func verdict(_ one: CrossValidation.Judged) -> Answer {
    (one.classification.verdicts, one.example.verdict)
  }
}
