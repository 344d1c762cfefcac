/// Holds a session for as long as it lives.
///
/// The kernel lets go when the program ends, however it ends.
package final class SessionLock {
  package let session: Int
  private let file: LockFile

  init(session: Int, file: LockFile) throws(LogbookError) {
    try file.lock(session)
    (self.session, self.file) = (session, file)
  }

  deinit { file.unlock(session) }
}
