import Foundation

/// Where the files of the project are.
enum PackageFolder {
  static var prompts: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Prompts").path(percentEncoded: false)
  }
}
