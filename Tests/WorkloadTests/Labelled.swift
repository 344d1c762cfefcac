import Foundation

/// Labelled lines out of `Prompts/evaluation`, which the figures are made of as well.
enum Labelled {
  /// The cells of each row below the headings; no file gives no rows, and a test that says so.
  static func rows(_ name: String) -> [[String]] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Prompts/evaluation/\(name).tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [["", "none"]] }
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
