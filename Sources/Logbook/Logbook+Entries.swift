package import Dialogue
internal import GRDB

extension Logbook {
  /// All that was said in a session, in order.
  package func entries(of session: Int) throws(LogbookError) -> [Entry] {
    _ = try self.session(session)
    var entries: [Entry] = []
    do {
      try forEachEntry(of: session) { entries.append($1) }
    } catch {
      throw Self.failure(error, at: path)
    }
    return entries
  }

  /// Goes through the entries of one session or of all, in order.
  ///
  /// They are read a page at a time, so that memory stays flat, and others may write in between.
  /// An error of the body comes out as it is.
  package func forEachEntry(
    of session: Int? = nil, _ body: (_ session: Int, _ entry: Entry) throws -> Void
  ) throws {
    let sessions = session.map { $0...$0 } ?? 1...Int.max
    var last = Position(session: sessions.lowerBound, number: 0)
    do {
      while let page = try page(after: last, of: sessions) {
        for (position, entry) in page {
          try body(position.session, entry)
          last = position
        }
      }
    } catch LogbookError.damaged where isSalvaging {
      try salvage(after: last, of: sessions, body)
    }
  }

  /// Where an entry lies.
  private struct Position: Comparable {
    var session: Int
    var number: Int

    static func < (one: Self, other: Self) -> Bool {
      (one.session, one.number) < (other.session, other.number)
    }
  }

  private typealias Page = [(Position, Entry)]

  /// The next entries; `nil` after the last.
  private func page(
    after last: Position, of sessions: ClosedRange<Int>, count: Int = 500
  ) throws(LogbookError) -> Page? {
    let page = try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT \(StoredEntry.columns) FROM \(StoredEntry.table)
          WHERE (entry.session, entry.number) > (?, ?) AND entry.session <= ?
          ORDER BY entry.session, entry.number LIMIT ?
          """)
      return try Row.fetchAll(
        statement, arguments: [last.session, last.number, sessions.upperBound, count]
      ).map(Self.position)
    }
    return page.isEmpty ? nil : page
  }

  private static func position(_ row: Row) -> (Position, Entry) {
    (Position(session: row[0], number: row[1]), StoredEntry.read(row))
  }

  /// Gives what lies on the near side of the damage, then what lies on the far side.
  private func salvage(
    after last: Position, of sessions: ClosedRange<Int>, _ body: (Int, Entry) throws -> Void
  ) throws {
    var last = last
    while let (position, entry) = try? page(after: last, of: sessions, count: 1)?.first {
      try body(position.session, entry)
      last = position
    }
    var far: Page = []
    _ = try? read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT \(StoredEntry.columns) FROM \(StoredEntry.table)
          WHERE (entry.session, entry.number) > (?, ?) AND entry.session <= ?
          ORDER BY entry.session DESC, entry.number DESC
          """, arguments: [last.session, last.number, sessions.upperBound])
      while let row = try rows.next() { far.append(Self.position(row)) }
    }
    for (position, entry) in far.reversed() { try body(position.session, entry) }
  }
}
