package import Dialogue
internal import GRDB

extension Logbook {
  /// All that was said in a session, in order.
  package func entries(of session: Int) throws(LogbookError) -> [Entry] {
    var entries: [Entry] = []
    do {
      try forEachEntry(of: session) { entries.append($1) }
    } catch {
      throw Self.failure(error, at: path)
    }
    return entries
  }

  /// The entries of a session that answer these questions, in order; the others stay unread.
  package func entries(
    of session: Int, answering questions: Set<QuestionID>
  ) throws(LogbookError) -> [Entry] {
    _ = try self.session(session)
    let places = try places(of: session)
    let names = questions.map(\.rawValue).sorted()
    let marks = Array(repeating: "?", count: names.count).joined(separator: ", ")
    return try read { database in
      var reader = EntryReader()
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT \(StoredEntry.columns) FROM \(StoredEntry.table)
          WHERE place >= ? AND place < ?
            AND substr(key, 1, instr(key || '@', '@') - 1) IN (\(marks))
          ORDER BY place
          """,
        arguments: [places.lowerBound, places.upperBound] + StatementArguments(names))
      var entries: [Entry] = []
      while let row = try rows.next() { entries.append(reader.read(row)) }
      return entries
    }
  }

  /// Goes through the entries of one session or of all, in order.
  ///
  /// They are read a page at a time, so that memory stays flat, and others may write in between.
  /// An error of the body comes out as it is.
  package func forEachEntry(
    of session: Int? = nil, _ body: (_ session: Int, _ entry: Entry) throws -> Void
  ) throws {
    var left = 0..<Int.max
    if let session {
      // Of a damaged file the list of sessions may be what is damaged.
      if !isSalvaging { _ = try self.session(session) }
      left = try places(of: session)
    }
    try forEachEntry(in: left, body)
  }

  /// Goes through the sessions that were begun after one, in order, each with all that was said.
  package func forEachSession(
    after number: Int = 0, _ body: (SessionHeader, [Entry]) throws -> Void
  ) throws {
    var (left, said) = (try sessions().filter { $0.number > number }[...], [Entry]())
    func finish(before session: Int) throws {
      while let header = left.first, header.number < session {
        left.removeFirst()
        try body(header, said)
        said = []
      }
    }
    let places = StoredEntry.place(number + 1, 0)..<Int.max
    try forEachEntry(in: places) { session, entry in
      try finish(before: session)
      if session == left.first?.number { said.append(entry) }
    }
    try finish(before: .max)
  }

  private func forEachEntry(
    in places: Range<Int>, _ body: (_ session: Int, _ entry: Entry) throws -> Void
  ) throws {
    var left = places
    do {
      var reader = EntryReader()
      while let page = try page(from: left, &reader), let last = page.last {
        for (session, entry) in page { try body(session, entry) }
        left = StoredEntry.place(last.session, last.entry.number) + 1..<left.upperBound
      }
    } catch LogbookError.damaged where isSalvaging {
      try salvage(left, body)
    }
  }

  /// Where the entries of a session lie.
  func places(of session: Int) throws(LogbookError) -> Range<Int> {
    guard (1..<1 << 31).contains(session) else { throw .missing(session: session) }
    return StoredEntry.place(session, 0)..<StoredEntry.place(session, 1 << 32)
  }

  private typealias Said = (session: Int, entry: Entry)

  /// The next entries; `nil` after the last.
  private func page(
    from left: Range<Int>, count: Int = 500, _ reader: inout EntryReader
  ) throws(LogbookError) -> [Said]? {
    let page = try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT \(StoredEntry.columns) FROM \(StoredEntry.table)
          WHERE place >= ? AND place < ? ORDER BY place LIMIT ?
          """)
      let rows = try Row.fetchCursor(
        statement, arguments: [left.lowerBound, left.upperBound, count])
      var page: [Said] = []
      page.reserveCapacity(count)
      while let row = try rows.next() { page.append((row[0], reader.read(row))) }
      return page
    }
    return page.isEmpty ? nil : page
  }

  /// Gives what lies on the near side of the damage, then what lies on the far side.
  private func salvage(_ left: Range<Int>, _ body: (Int, Entry) throws -> Void) throws {
    var (left, reader) = (left, EntryReader())
    while let said = try? page(from: left, count: 1, &reader)?.first {
      try body(said.session, said.entry)
      left = StoredEntry.place(said.session, said.entry.number) + 1..<left.upperBound
    }
    var far: [Said] = []
    _ = try? read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT \(StoredEntry.columns) FROM \(StoredEntry.table)
          WHERE place >= ? AND place < ? ORDER BY place DESC
          """, arguments: [left.lowerBound, left.upperBound])
      while let row = try rows.next() { far.append((row[0], reader.read(row))) }
    }
    for said in far.reversed() { try body(said.session, said.entry) }
  }
}
