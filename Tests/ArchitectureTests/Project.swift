import Foundation
import Testing

/// The files of the project, as they lie on the disk.
enum Project {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A text file, and its path from the top of the project.
  struct File: CustomTestStringConvertible, Sendable {
    var path: String
    var text: String

    var testDescription: String { path }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    /// The folder below `Sources/`.
    var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path(percentEncoded: false))
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Every text file below a folder, or of the whole project; not what was built.
  static func files(in folder: String = "", ending: String = "") -> [File] {
    let base = root.appending(path: folder)
    let skipped: Set = [".git", ".swiftpm"]
    let all = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    var files: [File] = []
    while let url = all?.nextObject() as? URL {
      let name = url.lastPathComponent
      if skipped.contains(name) || name.hasPrefix(".build") {
        all?.skipDescendants()
        continue
      }
      guard name.hasSuffix(ending), let text = try? String(contentsOf: url, encoding: .utf8)
      else { continue }
      let path = url.standardizedFileURL.path(percentEncoded: false)
      let top = root.standardizedFileURL.path(percentEncoded: false)
      files.append(File(path: String(path.dropFirst(top.count)).trimmed, text: text))
    }
    return files.sorted { $0.path < $1.path }
  }

  static let sources = files(in: "Sources", ending: ".swift")
}

extension String {
  fileprivate var trimmed: String { hasPrefix("/") ? String(dropFirst()) : self }
}
