import Foundation

/// A folder that goes when the test is over.
final class TemporaryFolder {
  let url = FileManager.default.temporaryDirectory
    .appending(path: "flap-\(UUID().uuidString)", directoryHint: .isDirectory)
  var path: String { url.path(percentEncoded: false) }

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file, with the folders it is in, and gives its path.
  @discardableResult
  func write(_ name: String, _ bytes: Data) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return file.path(percentEncoded: false)
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Data(text.utf8)) }
}
