import Dialogue
internal import GRDB

extension Logbook {
  /// Lays the sessions of another logbook into this one, all of them or none.
  ///
  /// What is here already is not doubled, what goes on further there goes on here, and what grew
  /// apart is kept twice.
  package func merge(
    _ other: Logbook, _ rules: MergeRules = MergeRules()
  ) throws(LogbookError) -> Merged {
    let there = try other.read { try Self.told($0) }
    return try write { database in
      let last = try Int.fetchOne(database, sql: "SELECT lastSession FROM header") ?? 0
      let merging = Merging(there, into: try Self.told(database), last: last, rules)
      for step in merging.steps { try carryOut(step, database) }
      try database.execute(
        sql: "UPDATE header SET lastSession = ?", arguments: [merging.last])
      return merging.merged
    }
  }

  private func carryOut(_ step: Merging.Step, _ database: Database) throws {
    switch step {
    case .add(let header, let entries):
      try database.execute(
        sql: "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          header.number, header.script, header.version, header.language.rawValue, header.beganAt,
          header.lastAt, header.closedAt, entries.count,
        ])
      for entry in entries { try StoredEntry.insert(entry, in: header.number, database) }
    case .extend(let header, let entries):
      // Whoever has it open would write under the same numbers.
      try locks.excluding([header.number]) { () throws(LogbookError) in
        do {
          try database.execute(
            sql: """
              UPDATE session SET lastAt = ?, closedAt = ?, entryCount = entryCount + ?
              WHERE number = ?
              """, arguments: [header.lastAt, header.closedAt, entries.count, header.number])
          for entry in entries { try StoredEntry.insert(entry, in: header.number, database) }
        } catch {
          throw Self.failure(error, at: path)
        }
      }
    }
  }

  /// Every session with its entries, in order.
  private static func told(_ database: Database) throws -> [Merging.Told] {
    var reader = EntryReader()
    let headers = try Row.fetchAll(database, sql: "SELECT * FROM session ORDER BY number")
      .map(header)
    return try headers.map { header in
      let rows = try Row.fetchCursor(
        database.cachedStatement(
          sql: """
            SELECT \(StoredEntry.columns) FROM \(StoredEntry.table)
            WHERE place >= ? AND place < ? ORDER BY place
            """),
        arguments: [
          StoredEntry.place(header.number, 0), StoredEntry.place(header.number, 1 << 32),
        ])
      var entries: [Entry] = []
      while let row = try rows.next() { entries.append(reader.read(row)) }
      return Merging.Told(header: header, entries: entries)
    }
  }
}
