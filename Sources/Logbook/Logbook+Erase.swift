internal import GRDB

extension Logbook {
  /// Removes a session, with all that is left of it anywhere in the file.
  package func erase(session: Int) throws(LogbookError) {
    _ = try self.session(session)
    try erase(sessions: [session])
  }

  /// Removes every session; their numbers are not used again.
  package func eraseAll() throws(LogbookError) {
    try erase(sessions: try sessions().map(\.number))
  }

  /// Removes the sessions in which nothing was said since a time, and gives their numbers.
  @discardableResult
  package func erase(olderThan time: Int) throws(LogbookError) -> [Int] {
    let old = try sessions().filter { $0.lastAt < time }.map(\.number)
    try erase(sessions: old)
    return old
  }

  private func erase(sessions: [Int]) throws(LogbookError) {
    guard !isReadOnly else { throw .readOnly(path: path) }
    try locks.excluding(sessions) { () throws(LogbookError) in
      try removeCopies()
      try write { database in
        for session in sessions {
          let places = try places(of: session)
          try database.execute(
            sql: "DELETE FROM entry WHERE place >= ? AND place < ?",
            arguments: [places.lowerBound, places.upperBound])
          try database.execute(sql: "DELETE FROM session WHERE number = ?", arguments: [session])
        }
        try database.execute(
          sql: """
            DELETE FROM asked
            WHERE id NOT IN (SELECT asked FROM entry WHERE asked IS NOT NULL)
            """)
        try Self.rewrite("entry", database)
      }
    }
  }

  /// Removes entries, and says how many there were.
  func erase(_ numbers: Set<Int>, of session: Int, _ database: Database) throws -> Int {
    var count = 0
    for number in numbers {
      try database.cachedStatement(sql: "DELETE FROM entry WHERE place = ?")
        .execute(arguments: [StoredEntry.place(session, number)])
      count += database.changesCount
    }
    if count > 0 { try Self.rewrite("entry", database) }
    return count
  }

  /// Writes a table anew from the rows that are left in it.
  ///
  /// `secure_delete` overwrites a deleted row where it lies, and every page that is freed. It does
  /// not overwrite the copy that stays behind when a page is split or merged and a row moves to
  /// its neighbour. Pages made anew from what is left have never held anything else.
  private static func rewrite(_ table: String, _ database: Database) throws {
    let definitions = try String.fetchAll(
      database,
      sql: "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY rowid",
      arguments: [table])
    try database.execute(sql: "CREATE TEMP TABLE kept AS SELECT * FROM main.\(table)")
    try database.execute(sql: "DROP TABLE main.\(table)")
    for definition in definitions { try database.execute(sql: definition) }
    try database.execute(
      sql: """
        INSERT INTO main.\(table) SELECT * FROM temp.kept ORDER BY rowid;
        DROP TABLE temp.kept;
        """)
  }
}
