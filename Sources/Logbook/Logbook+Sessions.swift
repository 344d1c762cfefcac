package import Dialogue
internal import GRDB

extension Logbook {
  /// Begins a session, and gives its number, which no other session has had or will have.
  package func begin(
    script: String, version: Int, language: Language, at time: Int, with entries: [Entry] = []
  ) throws(LogbookError) -> Int {
    try write { database in
      try database.execute(sql: "UPDATE header SET lastSession = lastSession + 1")
      guard let session = try Int.fetchOne(database, sql: "SELECT lastSession FROM header") else {
        throw LogbookError.damaged(path: path)
      }
      try database.execute(
        sql: "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, NULL, ?)",
        arguments: [session, script, version, language.rawValue, time, time, entries.count])
      for entry in entries { try StoredEntry.insert(entry, in: session, database) }
      return session
    }
  }

  /// Every session, in the order in which they were begun.
  package func sessions() throws(LogbookError) -> [SessionHeader] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM session ORDER BY number").map(Self.header)
    }
  }

  /// The sessions of a kind, in the order in which they were begun.
  package func sessions(of script: String) throws(LogbookError) -> [SessionHeader] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM session WHERE script = ? ORDER BY number",
        arguments: [script]
      ).map(Self.header)
    }
  }

  /// The latest session of these kinds, or of any; open or closed, where it matters.
  ///
  /// The others stay unread, so that a long log does not make the program start later.
  package func latest(
    of scripts: [String] = [], isClosed: Bool? = nil
  ) throws(LogbookError) -> SessionHeader? {
    var conditions = isClosed.map { ["closedAt IS \($0 ? "NOT " : "")NULL"] } ?? []
    if !scripts.isEmpty {
      let marks = Array(repeating: "?", count: scripts.count).joined(separator: ", ")
      conditions.append("script IN (\(marks))")
    }
    let those = conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND "))"
    return try read { database in
      try Row.fetchOne(
        database, sql: "SELECT * FROM session \(those) ORDER BY number DESC LIMIT 1",
        arguments: StatementArguments(scripts)
      ).map(Self.header)
    }
  }

  package func session(_ number: Int) throws(LogbookError) -> SessionHeader {
    let row = try read {
      try Row.fetchOne($0, sql: "SELECT * FROM session WHERE number = ?", arguments: [number])
    }
    guard let row else { throw .missing(session: number) }
    return Self.header(row)
  }

  static func header(_ row: Row) -> SessionHeader {
    SessionHeader(
      number: row["number"], script: row["script"], version: row["version"],
      language: Language(rawValue: row["language"]) ?? .nl, beganAt: row["beganAt"],
      lastAt: row["lastAt"], closedAt: row["closedAt"], entryCount: row["entryCount"])
  }

  /// Claims a session until the lock is let go, or the program ends.
  package func hold(_ session: Int) throws(LogbookError) -> SessionLock {
    guard !isReadOnly else { throw .readOnly(path: path) }
    _ = try self.session(session)
    return try SessionLock(session: session, file: locks)
  }

  /// Writes what one reply does: all of it or nothing, and on the disk when this returns.
  ///
  /// The entries with the numbers in `erasing` are gone, with all that is left of them. `closes`
  /// says whether the session is closed from now on; `nil` leaves that as it is.
  package func append(
    _ entries: [Entry], erasing numbers: Set<Int> = [], closes: Bool? = nil, to session: Int,
    at time: Int
  ) throws(LogbookError) {
    if !numbers.isEmpty { try removeCopies() }
    try write(to: session) { database in
      let erased = try erase(numbers, of: session, database)
      // What is erased in the turn in which it was said is never written at all.
      let entries = entries.filter { !numbers.contains($0.number) }
      try database.cachedStatement(
        sql: """
          UPDATE session SET lastAt = ?, entryCount = entryCount + ?,
            closedAt = CASE ? WHEN 1 THEN ? WHEN 0 THEN NULL ELSE closedAt END
          WHERE number = ?
          """
      ).execute(arguments: [time, entries.count - erased, closes, time, session])
      guard database.changesCount > 0 else { throw LogbookError.missing(session: session) }
      for entry in entries { try StoredEntry.insert(entry, in: session, database) }
    }
  }
}
