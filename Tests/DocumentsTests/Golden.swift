import Foundation
import Testing

/// A document as it was once read and found good.
///
/// `RECORD=1 swift test` writes them anew; the difference is for a person to read.
struct Golden {
  private let url: URL

  init(_ name: String) {
    url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
  }

  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      return
    }
    let golden = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    guard golden != text else { return }
    let lines = zip(golden.split(separator: "\n"), text.split(separator: "\n"))
    let first = lines.first { $0 != $1 }
    Issue.record(
      """
      \(url.lastPathComponent) is another document now.
      was: \(first?.0 ?? "shorter")
      is:  \(first?.1 ?? "shorter")
      """, sourceLocation: sourceLocation)
  }
}
