internal import Dialogue
internal import GRDB

extension Logbook {
  /// What was typed and has the words in it, the latest first.
  package func search(_ search: Search) throws(LogbookError) -> [Search.Hit] {
    let words = search.words.map { Folded($0).text }.filter { !$0.isEmpty }
    // Nothing but signs was looked for: no word has those.
    if words.isEmpty, !search.words.isEmpty { return [] }

    var conditions = ["folded IS NOT NULL"]
    var arguments = StatementArguments()
    for word in words {
      conditions.append("instr(folded, ?) > 0")
      arguments += [word]
    }
    if let from = search.from {
      conditions.append("at >= ?")
      arguments += [from]
    }
    if let until = search.until {
      conditions.append("at < ?")
      arguments += [until]
    }
    if !search.scripts.isEmpty {
      conditions.append("script IN (\(Self.marks(search.scripts.count)))")
      arguments += StatementArguments(search.scripts.sorted())
    }
    let sql = """
      SELECT \(StoredEntry.columns), script
      FROM \(StoredEntry.table) JOIN session ON session.number = entry.session
      WHERE \(conditions.joined(separator: " AND "))
      ORDER BY place DESC
      """
    return try read { database in
      var (hits, reader): ([Search.Hit], _) = ([], EntryReader())
      let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
      while let row = try rows.next() {
        let entry = reader.read(row)
        guard search.questions.isEmpty || search.questions.contains(entry.key.question),
          !search.except.contains(entry.key.question)
        else { continue }
        hits.append(Search.Hit(session: row[0], script: row[12], entry: entry))
      }
      return hits
    }
  }

  private static func marks(_ count: Int) -> String {
    Array(repeating: "?", count: count).joined(separator: ", ")
  }
}
