import Foundation

/// Where the files of the project are.
enum PackageFolder {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static var prompts: String { root.appending(path: "Prompts").path(percentEncoded: false) }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
