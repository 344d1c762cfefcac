import Dialogue
import Foundation
import GRDB

/// The one place that knows how an entry lies in its row.
enum StoredEntry {
  static let columns = """
    entry.session, entry.number, act, at, key, kind, value, source, list, facts, asked.words, undoes
    """
  static let table = "entry LEFT JOIN asked ON asked.id = entry.asked"

  private static let insertion = """
    INSERT INTO entry
      (place, session, number, act, at, key, kind, value, folded, source, list, facts, asked,
        undoes)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  /// Where an entry lies: all of a session before all of the next.
  static func place(_ session: Int, _ number: Int) -> Int { (session << 32) + number }

  static func insert(_ entry: Entry, in session: Int, _ database: Database) throws {
    let stored = entry.answer?.stored
    var folded: String?
    if case .text(let text) = entry.answer { folded = Folded(text).text }
    try database.cachedStatement(sql: insertion).execute(arguments: [
      place(session, entry.number), session, entry.number, entry.act, entry.at,
      entry.key.description, stored?.kind, whole(stored?.value), folded, entry.source.rawValue,
      entry.list?.description,
      entry.facts.isEmpty ? nil : entry.facts.encoded,
      try entry.asked.map { try id(ofAsked: $0, database) }, entry.undoes,
    ])
  }

  /// Each wording is kept once.
  private static func id(ofAsked words: String, _ database: Database) throws -> Int64? {
    let find = try database.cachedStatement(sql: "SELECT id FROM asked WHERE words = ?")
    if let id = try Int64.fetchOne(find, arguments: [words]) { return id }
    try database.cachedStatement(sql: "INSERT INTO asked (words) VALUES (?)")
      .execute(arguments: [words])
    return database.lastInsertedRowID
  }

  /// Text as given: SQLite would end it at a NUL, so that such text is kept as bytes.
  private static func whole(_ text: String?) -> (any DatabaseValueConvertible)? {
    guard let text, text.utf8.contains(0) else { return text }
    return Data(text.utf8)
  }

  static func isReadable(kind: String?, value: DatabaseValue, key: String) -> Bool {
    guard Key(stored: key) != nil else { return false }
    return kind.map { Answer(kind: $0, value: text(value)) != nil } ?? true
  }

  /// An answer that this version cannot read still closes its question; `nil` would open it again.
  static func answer(_ kind: String?, _ value: DatabaseValue) -> Answer? {
    kind.map { Answer(kind: $0, value: text(value)) ?? .skipped }
  }

  private static func text(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .string(let text): text
    case .blob(let bytes): String(decoding: bytes, as: UTF8.self)
    default: ""
    }
  }
}
