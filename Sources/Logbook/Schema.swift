internal import GRDB

/// The tables of the logbook, as the steps that lead to them.
package struct Schema: Sendable {
  /// The SQL that brings a file from each version to the next; the first makes it.
  ///
  /// A step never changes once it has been out in the world: files of that version exist.
  package var steps: [String]

  package init(steps: [String]) { self.steps = steps }

  /// The version a file has when all steps are done, kept in its `user_version`.
  package var version: Int { steps.count }

  package static let current = Schema(steps: [first])

  /// The `application_id` by which a file is known as ours: `FLAP` in ASCII.
  static let application = 0x464C_4150

  /// A session's entries lie together and in order, under `(session, number)` as one integer.
  ///
  /// As one integer it is the table's own key: rows lie on leaves alone, so that one page that is
  /// damaged takes no other with it. `folded` is what search looks in; `asked` keeps each wording
  /// once.
  private static let first = """
    PRAGMA application_id = \(application);
    CREATE TABLE header (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      database TEXT NOT NULL,
      lastSession INTEGER NOT NULL
    );
    INSERT INTO header VALUES (1, lower(hex(randomblob(16))), 0);
    CREATE TABLE session (
      number INTEGER PRIMARY KEY,
      script TEXT NOT NULL,
      version INTEGER NOT NULL,
      language TEXT NOT NULL,
      beganAt INTEGER NOT NULL,
      lastAt INTEGER NOT NULL,
      closedAt INTEGER,
      entryCount INTEGER NOT NULL
    );
    CREATE TABLE asked (
      id INTEGER PRIMARY KEY,
      words TEXT NOT NULL UNIQUE
    );
    CREATE TABLE entry (
      place INTEGER PRIMARY KEY CHECK (place = session << 32 | number),
      session INTEGER NOT NULL,
      number INTEGER NOT NULL,
      act INTEGER NOT NULL,
      at INTEGER NOT NULL,
      key TEXT NOT NULL,
      kind TEXT,
      value TEXT,
      folded TEXT,
      source TEXT NOT NULL,
      list TEXT,
      facts TEXT,
      asked INTEGER,
      undoes INTEGER
    );
    """

  /// Runs the steps that a file still needs, each whole or not at all.
  func migrate(_ queue: DatabaseQueue) throws {
    var migrator = DatabaseMigrator()
    for (index, step) in steps.enumerated() {
      migrator.registerMigration("v\(index + 1)") { database in
        try database.execute(sql: step)
        try database.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    try migrator.migrate(queue)
  }
}
