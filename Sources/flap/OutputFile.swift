import Foundation

/// A document on its way out: whole under its name, or not at all.
struct OutputFile {
  let path: String

  /// A link is followed, so that what it leads to is replaced and not the link.
  init(_ path: String) {
    let path = (path as NSString).expandingTildeInPath
    let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    self.path =
      isLink ? URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false) : path
  }

  /// A file under this name or the first one like it that is not taken, beside where the person is.
  static func free(_ name: String) -> OutputFile? {
    let end = name.lastIndex(of: ".") ?? name.endIndex
    let others = (2...99).map { "\(name[..<end])-\($0)\(name[end...])" }
    return ([name] + others).map { OutputFile($0) }.first { !$0.exists }
  }

  /// Whether something stands there that is no ordinary file.
  var isUnusual: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// Writes beside the target, for its owner only, and moves it into place.
  func write(_ text: String) throws {
    guard !isUnusual else { throw Failure.notAFile(path) }
    let url = URL(filePath: path)
    let draft = url.deletingLastPathComponent().appending(
      path: ".\(url.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
    let draftPath = draft.path(percentEncoded: false)
    let descriptor = open(draftPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard !path.isEmpty, descriptor >= 0 else { throw Failure.notCreated(path) }
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
