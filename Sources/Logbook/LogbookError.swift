/// Why the logbook cannot do what was asked: data only, the words are in `Prompts/`.
package enum LogbookError: Error, Equatable, Sendable {
  /// Another program has this session open, or wrote in it.
  case inUse(session: Int)
  /// Another program has been writing for longer than one can wait.
  case busy(path: String)
  /// There is no such session, or no longer.
  case missing(session: Int)
  /// The medium, or the rights on it, allow reading only.
  case readOnly(path: String)
  /// The disk is full. Nothing was stored, and nothing erased.
  case full(path: String)
  /// The file cannot be trusted. It is left as it is.
  case damaged(path: String)
  /// The file was written by a later version of the program.
  case newer(path: String, version: Int)
  /// The file is a database of another program.
  case foreign(path: String)
  case denied(path: String)
  /// A file stands where a folder is needed.
  case notAFolder(path: String)
  /// SQLite has no room for so long a path.
  case tooLong(path: String)
  /// Anything else: an `errno`, or an extended code of SQLite.
  case io(path: String, code: Int)
}
