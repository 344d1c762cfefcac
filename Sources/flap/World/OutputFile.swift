import Foundation
import Terminal

/// A document on its way out: whole under its name, or not at all.
struct OutputFile {
  let path: String

  /// A link is followed, so that what it leads to is replaced and not the link.
  init(_ path: String) {
    var path = (path as NSString).expandingTildeInPath
    for _ in 0..<Self.mostLinks {
      guard let link = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else {
        break
      }
      let folder = (path as NSString).deletingLastPathComponent
      path = link.hasPrefix("/") || folder.isEmpty ? link : "\(folder)/\(link)"
    }
    self.path = path
  }

  /// More than this lead nowhere, for the system too.
  private static let mostLinks = 40

  /// A file under this name or the first one like it that is not taken, beside where the person is.
  static func free(_ name: String) -> OutputFile? {
    let end = name.lastIndex(of: ".") ?? name.endIndex
    let others = (2...99).map { "\(name[..<end])-\($0)\(name[end...])" }
    return ([name] + others).map { OutputFile($0) }.first { !$0.exists }
  }

  /// Whether something stands there that is no ordinary file, such as links in a ring.
  var isUnusual: Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  func write(_ text: String) throws { try write { take in try take(text) } }

  func write(_ data: Data) throws { try write({ take in try take(data) }, as: { $0 }) }

  /// Writes text piece by piece.
  func write(_ make: ((String) throws -> Void) throws -> Void) throws {
    try write(make, as: { Data($0.utf8) })
  }

  /// Writes beside the target, for its owner only, and moves the whole into place.
  ///
  /// A signal that ends the program waits until nothing is left behind.
  private func write<Piece>(
    _ make: ((Piece) throws -> Void) throws -> Void, as data: @escaping (Piece) -> Data
  ) throws {
    guard !path.isEmpty else { throw Failure.notCreated(path) }
    guard !isUnusual else { throw Failure.notAFile(path) }
    let signals = SignalHold()
    defer { signals.release() }
    var draft = draftName
    let descriptor = mkstemp(&draft)
    guard descriptor >= 0 else { throw failure(errno) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try make { piece in
        try putting { try handle.write(contentsOf: data(piece)) }
        guard let number = signals.waiting else { return }
        unlink(draft)
        Signals.reraise(number)
      }
      try putting {
        try handle.synchronize()
        try handle.close()
      }
      guard rename(draft, path) == 0 else { throw failure(errno) }
      keepName()
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// A disk that has no room, or a place where nothing can be made.
  private func failure(_ code: Int32) -> Failure {
    [ENOSPC, EDQUOT, EIO].contains(code) ? .notWritten(path) : .notCreated(path)
  }

  private func putting(_ work: () throws -> Void) throws {
    do { try work() } catch { throw Failure.notWritten(path) }
  }

  private var folder: String {
    URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
  }

  /// A name beside the target, to be made unlike all others; short, since the target's may be long.
  private var draftName: [CChar] { Array((folder + "/.flap-XXXXXX").utf8CString) }

  /// Waits until the name is on the disk too, as far as the system can say.
  private func keepName() {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
