package import Foundation

/// Reads labelled lines from tab-separated files.
package enum ExampleFile {
  /// A file that cannot be read as labelled lines.
  package struct Malformed: Error, CustomStringConvertible {
    package let description: String
  }

  /// All lines of one file with a header; examples bear the file's name as their group.
  package static func read(_ url: URL) throws -> [Example] {
    let text = try String(contentsOf: url, encoding: .utf8)
    let rows = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = rows.first else { return [] }
    return try rows.dropFirst().enumerated().map { number, row in
      func field(_ name: String) throws -> String {
        guard let column = header.firstIndex(of: name), column < row.count else {
          throw Malformed(description: "\(url.lastPathComponent):\(number + 2): no \(name)")
        }
        return row[column]
      }
      return Example(
        line: try field("text"), domain: try field("domain"), with: try field("with_whom"),
        verdict: try field("verdict"),
        group: header.contains("group") ? try field("group") : url.lastPathComponent,
        isBorderline: header.contains("note") && (try? field("note")) == "borderline")
    }
  }

  /// All examples of a folder, by file name.
  package static func readAll(in folder: URL) throws -> [Example] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "tsv" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .flatMap(read)
  }
}
