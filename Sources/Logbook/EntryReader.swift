import Dialogue
import GRDB

/// Reads entries from their rows, whatever is in them: the fold never validates.
///
/// The same keys and facts come back in every session, and reading them anew takes most of the
/// time, so that they are remembered for a while.
struct EntryReader {
  private var keys: [String: Key] = [:]
  private var facts: [String: Facts] = [:]
  private static let most = 5_000

  mutating func read(_ row: Row) -> Entry {
    let (list, facts): (String?, String?) = (row[8], row[9])
    return Entry(
      number: row[1], act: row[2], at: row[3], key: key(row[4]),
      answer: StoredEntry.answer(row[5], row[6]), source: Entry.Source(rawValue: row[7]) ?? .person,
      list: list.map { key($0) }, facts: facts.map { self.facts($0) } ?? [:], asked: row[10],
      undoes: row[11])
  }

  private mutating func key(_ stored: String) -> Key {
    if let key = keys[stored] { return key }
    let key = Key(stored: stored) ?? Key(QuestionID(stored))
    if keys.count >= Self.most { keys = [:] }
    keys[stored] = key
    return key
  }

  private mutating func facts(_ stored: String) -> Facts {
    if let facts = facts[stored] { return facts }
    let read = Facts(encoded: stored)
    if facts.count >= Self.most { facts = [:] }
    facts[stored] = read
    return read
  }
}
