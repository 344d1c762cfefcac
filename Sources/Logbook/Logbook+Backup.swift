package import Dialogue
internal import Foundation
internal import GRDB
internal import GRDBSQLite

extension Logbook {
  /// The whole file as it is at one moment, while others go on writing in it.
  ///
  /// It passes through memory alone: nothing is left behind anywhere. The answers to some questions
  /// can be left out.
  package func snapshot(without questions: Set<QuestionID> = []) throws(LogbookError) -> [UInt8] {
    do {
      let copy = try DatabaseQueue(configuration: Self.configuration(readOnly: false, ""))
      try queue.backup(to: copy)
      let logbook = Logbook(copy, as: place, schema: schema)
      try logbook.demandIntegrity()
      if !questions.isEmpty { try logbook.leaveOut(questions) }
      return try copy.inDatabase { database in
        var size: sqlite3_int64 = 0
        guard let bytes = sqlite3_serialize(database.sqliteConnection, "main", &size, 0) else {
          throw DatabaseError(resultCode: .SQLITE_NOMEM)
        }
        defer { sqlite3_free(bytes) }
        return Array(UnsafeBufferPointer(start: bytes, count: Int(size)))
      }
    } catch {
      throw Self.failure(error, at: path)
    }
  }

  private func leaveOut(_ questions: Set<QuestionID>) throws {
    for header in try sessions() {
      let numbers = Set(try entries(of: header.number, answering: questions).map(\.number))
      guard !numbers.isEmpty else { continue }
      try queue.inTransaction { database in
        let count = try erase(numbers, of: header.number, database)
        try database.execute(
          sql: "UPDATE session SET entryCount = entryCount - ? WHERE number = ?",
          arguments: [count, header.number])
        return .commit
      }
    }
  }

  /// A logbook from a snapshot, in memory: looked at wholly, and brought to this version.
  package convenience init(
    snapshot bytes: [UInt8], of path: String, schema: Schema = .current
  ) throws(LogbookError) {
    guard bytes.count >= Self.smallestPage else { throw .damaged(path: path) }
    do {
      let queue = try DatabaseQueue(configuration: Self.configuration(readOnly: false, ""))
      try queue.inDatabase { try Self.load(bytes, into: $0) }
      self.init(queue, as: Place(copyAt: path), schema: schema)
      let version = try checkedVersion()
      try demandIntegrity()
      // It holds what a file of its version holds, and nothing that would run along.
      let fresh = try DatabaseQueue()
      try Schema(steps: Array(schema.steps.prefix(version))).migrate(fresh)
      guard try read(Self.shape) == fresh.inDatabase(Self.shape) else {
        throw LogbookError.foreign(path: path)
      }
      if version < schema.version { try schema.migrate(queue) }
      // What this version cannot read, it could not carry over either.
      guard try unreadableEntries() == 0 else {
        throw LogbookError.newer(path: path, version: version)
      }
    } catch {
      throw Self.failure(error, at: path)
    }
  }

  /// The definitions of all that is in a file.
  private static func shape(of database: Database) throws -> [Row] {
    try Row.fetchAll(
      database, sql: "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name")
  }

  /// Lays bytes under a connection, as its database.
  private static func load(_ bytes: [UInt8], into database: Database) throws {
    guard let memory = sqlite3_malloc64(sqlite3_uint64(bytes.count)) else {
      throw DatabaseError(resultCode: .SQLITE_NOMEM)
    }
    memory.copyMemory(from: bytes, byteCount: bytes.count)
    let size = sqlite3_int64(bytes.count)
    let flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE
    let result = sqlite3_deserialize(
      database.sqliteConnection, "main", memory.assumingMemoryBound(to: UInt8.self), size, size,
      UInt32(flags))
    guard result == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: result)) }
  }
}

extension Place {
  /// The name under which a logbook in memory speaks of itself.
  init(copyAt path: String) { (self.path, folder) = (path, Disk.folder(of: path)) }
}
