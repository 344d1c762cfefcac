import Foundation

/// A file beside the database of which each byte stands for a session.
///
/// It is another file than the database, because closing any descriptor of a file ends the locks
/// that SQLite has on it. The locks belong to the open file, not to the process, so that two
/// logbooks in one process exclude each other as well.
final class LockFile {
  private let path: String
  private var descriptor: CInt = -1
  private var held: Set<Int> = []

  init(path: String) { self.path = path }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Claims a session, or throws `inUse`.
  func lock(_ session: Int) throws(LogbookError) {
    guard !held.contains(session) else { throw .inUse(session: session) }
    guard try set(F_WRLCK, from: session, count: 1) else { throw .inUse(session: session) }
    held.insert(session)
  }

  func unlock(_ session: Int) {
    guard held.remove(session) != nil else { return }
    _ = try? set(F_UNLCK, from: session, count: 1)
  }

  /// Does something to sessions while nobody else has one of them open.
  func excluding<Result>(
    _ sessions: [Int], _ body: () throws(LogbookError) -> Result
  ) throws(LogbookError) -> Result {
    var claimed: [SessionLock] = []
    for session in sessions where !held.contains(session) {
      claimed.append(try SessionLock(session: session, file: self))
    }
    return try withExtendedLifetime(claimed, body)
  }

  /// Makes or changes the file itself while nobody else does; byte 0 is no session's.
  func changingFile(_ body: () throws(LogbookError) -> Void) throws(LogbookError) {
    _ = try set(F_WRLCK, from: 0, count: 1, waiting: true)
    defer { _ = try? set(F_UNLCK, from: 0, count: 1) }
    try body()
  }

  /// Whether the kernel agreed.
  private func set(
    _ kind: CInt, from start: Int, count: Int, waiting: Bool = false
  ) throws(LogbookError) -> Bool {
    if descriptor < 0 { descriptor = try Disk.make(path, exclusively: false) }
    var range = flock()
    range.l_type = CShort(kind)
    range.l_whence = CShort(SEEK_SET)
    range.l_start = off_t(start)
    range.l_len = off_t(count)
    while fcntl(descriptor, waiting ? Self.setAndWait : Self.set, &range) != 0 {
      switch errno {
      case EINTR: continue
      case EAGAIN, EACCES: return false
      default: throw Disk.failure(errno, at: path)
      }
    }
    return true
  }

  // `F_OFD_SETLK` and `F_OFD_SETLKW`, which the importer does not show.
  #if canImport(Darwin)
  private static let (set, setAndWait): (CInt, CInt) = (90, 91)
  #else
  private static let (set, setAndWait): (CInt, CInt) = (37, 38)
  #endif
}
