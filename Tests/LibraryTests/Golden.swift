import Foundation
import Testing

/// A report as it was once read and found good.
///
/// `RECORD=1 swift test` writes them anew; the difference is for a person to read.
struct Golden {
  private let url: URL

  init(_ name: String) {
    url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
  }

  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      return try Data(text.utf8).write(to: url)
    }
    let golden = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    #expect(golden == text, sourceLocation: sourceLocation)
  }
}
