/// What a full check brings to light.
///
/// It holds no answers: people paste it into reports.
package enum Finding: Hashable, Sendable {
  /// The file, by its own id, its version, and the SQLite that reads it.
  case versions(database: String, schema: Int, sqlite: String)
  /// The integrity check complains this many times.
  case damaged(complaints: Int)
  /// Entries of a kind that this version does not know.
  case unreadable(entries: Int)
  /// Others on this computer can look in.
  case exposed(path: String, mode: Int)
  case readOnly(path: String)
  /// The folder is copied elsewhere by a service: locks do not hold, and erased words live on there.
  case synced(path: String, service: String)
  /// The folder is on a network, where locks cannot be relied upon.
  case network(path: String)
  /// A second copy that a service made when two computers wrote.
  case conflict(path: String)
  /// The copy from before a migration, which goes at the next clean start.
  case keptCopy(path: String)
}
