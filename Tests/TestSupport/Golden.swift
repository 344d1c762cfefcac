internal import Foundation
package import Testing

/// Expects a text to equal the file `Goldens/<name>` beside the calling test.
///
/// Run the tests with `RECORD=1` to write the file instead.
package func expectGolden(
  _ text: String, _ name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = URL(filePath: filePath).deletingLastPathComponent()
    .appending(components: "Goldens", name)
  if ProcessInfo.processInfo.environment["RECORD"] != nil {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return
  }
  // By its bytes, since reading as text would drop the mark before a CSV file.
  let expected = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  guard text != expected else { return }
  Issue.record(
    "\(name) differs: \(firstDifference(text, expected))", sourceLocation: sourceLocation)
}

/// The first line in which two texts differ, so that a failure can be read.
private func firstDifference(_ text: String, _ expected: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let others = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let index = zip(lines, others).prefix { $0 == $1 }.count
  let line = lines.indices.contains(index) ? lines[index] : "(nothing)"
  let other = others.indices.contains(index) ? others[index] : "(nothing)"
  return "line \(index + 1) is “\(line)”, not “\(other)”"
}
