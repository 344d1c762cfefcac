internal import Foundation
internal import GRDB

/// The log on disk: appends, gives back, finds and erases.
///
/// Whatever a call says is stored, or erased, is so on the disk itself when the call returns.
package final class Logbook {
  /// The file; where the name is a link, the file it leads to.
  package var path: String { place.path }
  /// Whether the medium, or the rights on it, allow reading only.
  package let isReadOnly: Bool

  let place: Place
  let queue: DatabaseQueue
  let locks: LockFile
  let schema: Schema
  /// Whether to give what can be read of a damaged file, rather than nothing.
  let isSalvaging: Bool

  /// Opens the logbook in a folder, or makes it where there is none.
  package init(
    folder: String, file: String = "flap.sqlite", schema: Schema = .current
  ) throws(LogbookError) {
    place = try Place(folder: folder, file: file, makingFolder: true)
    locks = LockFile(path: place.lock)
    self.schema = schema
    isSalvaging = false
    if try Disk.status(place.path) == nil { try Self.make(place, schema, locks) }
    guard let status = try Disk.status(place.path), !status.isFolder else {
      throw .io(path: place.path, code: Int(EISDIR))
    }
    // A new file is put in its place whole, so that one without even a page has lost what it held.
    guard status.size >= Self.smallestPage else { throw .damaged(path: place.path) }

    isReadOnly = try place.isReadOnly()
    if !isReadOnly { try place.tighten() }
    let isUnclean = (try Disk.status(place.journal)?.size ?? 0) > 0
    queue = try Self.connect(place.path, readOnly: isReadOnly)
    try prepare(checking: isUnclean)
  }

  /// Opens a file that cannot be opened otherwise, to read what is left of it.
  ///
  /// Nothing is checked, and nothing is written.
  package init(salvaging folder: String, file: String = "flap.sqlite") throws(LogbookError) {
    place = try Place(folder: folder, file: file, makingFolder: false)
    guard try Disk.status(place.path) != nil else {
      throw .io(path: place.path, code: Int(ENOENT))
    }
    locks = LockFile(path: place.lock)
    schema = .current
    isReadOnly = true
    isSalvaging = true
    queue = try Self.connect(place.path, readOnly: true)
  }

  /// A logbook over a database in memory, which nobody else has.
  init(_ queue: DatabaseQueue, as place: Place, schema: Schema) {
    (self.queue, self.place, self.schema) = (queue, place, schema)
    locks = LockFile(path: place.lock)
    (isReadOnly, isSalvaging) = (true, false)
  }
}

// MARK: - Opening

extension Logbook {
  static let smallestPage = 512

  /// How each file is opened.
  ///
  /// A rollback journal, since a write-ahead log cannot even be read on a full or read-only disk;
  /// cut short after each commit, so that no page with erased words stays in it.
  static func configuration(readOnly: Bool, _ pragmas: String) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA synchronous = EXTRA;
          PRAGMA cell_size_check = ON;
          PRAGMA trusted_schema = OFF;
          \(pragmas)
          """)
      #if canImport(Darwin)
      try database.execute(sql: "PRAGMA fullfsync = ON")
      #endif
    }
    return configuration
  }

  private static func connect(
    _ path: String, readOnly: Bool
  ) throws(LogbookError) -> DatabaseQueue {
    let pragmas = readOnly ? "" : "PRAGMA journal_mode = TRUNCATE;"
    do {
      return try DatabaseQueue(
        path: path, configuration: configuration(readOnly: readOnly, pragmas))
    } catch {
      throw failure(error, at: path)
    }
  }

  /// Makes the file under another name and puts it in its place whole.
  private static func make(
    _ place: Place, _ schema: Schema, _ locks: LockFile
  ) throws(LogbookError) {
    try locks.changingFile { () throws(LogbookError) in
      if Disk.exists(place.path) { return }
      try Disk.remove(place.draft)
      close(try Disk.make(place.draft, exclusively: true))
      do {
        // A file never shrinks: SQLite cuts it off only after the commit, and a program killed in
        // between would leave freed pages behind the end that nothing overwrites any more.
        let pragmas = "PRAGMA auto_vacuum = NONE; PRAGMA journal_mode = MEMORY;"
        let queue = try DatabaseQueue(
          path: place.draft, configuration: configuration(readOnly: false, pragmas))
        try schema.migrate(queue)
        try queue.close()
        try Disk.move(place.draft, to: place.path)
      } catch {
        try? Disk.remove(place.draft)
        throw failure(error, at: place.path)
      }
    }
  }

  /// Looks whether the file is ours and whole, and brings it to this version.
  private func prepare(checking isUnclean: Bool) throws(LogbookError) {
    var version = try checkedVersion()
    if isUnclean { try demandIntegrity() }
    if version < schema.version {
      guard !isReadOnly else { throw .readOnly(path: path) }
      try locks.changingFile { () throws(LogbookError) in
        version = try checkedVersion()
        if version < schema.version { try migrate(from: version) }
      }
    } else if !isReadOnly, (1..<version).contains(where: keepsCopy) {
      // The first clean start since the migration: the copy has done its duty.
      try demandIntegrity()
      try removeCopies()
    }
  }

  func checkedVersion() throws(LogbookError) -> Int {
    let (application, version) = try read { database in
      (
        try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      )
    }
    guard application == Schema.application else { throw .foreign(path: path) }
    guard version <= schema.version else { throw .newer(path: path, version: version) }
    return version
  }

  private func keepsCopy(ofVersion version: Int) -> Bool {
    Disk.exists(place.copy(ofVersion: version))
  }

  private func migrate(from version: Int) throws(LogbookError) {
    if !keepsCopy(ofVersion: version) {
      try Disk.remove(place.draft)
      close(try Disk.make(place.draft, exclusively: true))
      do {
        try queue.inDatabase { [place] in
          try $0.execute(sql: "VACUUM INTO ?", arguments: [place.draft])
        }
        try Disk.move(place.draft, to: place.copy(ofVersion: version))
      } catch {
        try? Disk.remove(place.draft)
        throw Self.failure(error, at: path)
      }
    }
    do { try schema.migrate(queue) } catch { throw Self.failure(error, at: path) }
  }

  /// Removes every copy that the logbook made of itself.
  func removeCopies() throws(LogbookError) {
    for copy in place.copies { try Disk.remove(copy) }
  }

  func demandIntegrity() throws(LogbookError) {
    guard try integrityComplaints() == 0 else { throw .damaged(path: path) }
  }

  /// How many things SQLite finds wrong; damage at which it stops looking is one.
  func integrityComplaints() throws(LogbookError) -> Int {
    do {
      return try read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
        .count { $0 != "ok" }
    } catch .damaged {
      return 1
    } catch {
      throw error
    }
  }
}

// MARK: - Reaching the database

extension Logbook {
  func read<Result>(_ body: (Database) throws -> Result) throws(LogbookError) -> Result {
    do { return try queue.inDatabase(body) } catch { throw Self.failure(error, at: path) }
  }

  /// Does all of the body or nothing of it, and returns when it is on the disk.
  ///
  /// Where another writer was first, the error names the session that was written to.
  func write<Result>(
    to session: Int? = nil, _ body: (Database) throws -> Result
  ) throws(LogbookError) -> Result {
    guard !isReadOnly else { throw .readOnly(path: path) }
    do {
      return try queue.write(body)
    } catch let error as DatabaseError
      where error.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY
    {
      throw session.map { .inUse(session: $0) } ?? .damaged(path: path)
    } catch {
      throw Self.failure(error, at: path)
    }
  }

  static func failure(_ error: any Error, at path: String) -> LogbookError {
    if let error = error as? LogbookError { return error }
    guard let error = error as? DatabaseError else { return .io(path: path, code: 0) }
    switch error.resultCode {
    case .SQLITE_FULL: return .full(path: path)
    case .SQLITE_READONLY: return .readOnly(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_CONSTRAINT:
      return .damaged(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(path: path)
    case .SQLITE_CANTOPEN:
      // SQLite does not say why: the file, or the journal beside it.
      let refusal = Disk.refusal(path, R_OK | W_OK) ?? Disk.refusal(Disk.folder(of: path), W_OK)
      if let refusal { return Disk.failure(refusal, at: path) }
      return Disk.isFull(path) ? .full(path: path) : .io(path: path, code: 14)
    default: return .io(path: path, code: Int(error.extendedResultCode.rawValue))
    }
  }
}
