import Foundation

/// A document on its way out: whole under its name, or not at all.
struct OutputFile {
  let path: String

  init(_ path: String) { self.path = (path as NSString).expandingTildeInPath }

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// Writes beside the target, for its owner only, and moves it into place.
  func write(_ text: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw Failure.isFolder(path)
    }
    let url = URL(filePath: path)
    let draft = url.deletingLastPathComponent().appending(
      path: ".\(url.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
    let draftPath = draft.path(percentEncoded: false)
    let descriptor = open(draftPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure.notWritten(path) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(text.utf8))
      try handle.synchronize()
      try handle.close()
    } catch {
      unlink(draftPath)
      throw Failure.notWritten(path)
    }
    guard rename(draftPath, path) == 0 else {
      unlink(draftPath)
      throw Failure.notWritten(path)
    }
  }
}
