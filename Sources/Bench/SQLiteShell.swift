import Foundation

/// The `sqlite3` program, kept open, to commit a row as the logbook does.
struct SQLiteShell {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  /// Starts it, where there is one.
  init?(_ file: String) throws {
    let places = ["/usr/bin/sqlite3", "/usr/local/bin/sqlite3", "/opt/homebrew/bin/sqlite3"]
    guard let path = places.first(where: FileManager.default.isExecutableFile) else { return nil }
    process.executableURL = URL(filePath: path)
    process.arguments = ["-batch", file]
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    try say(
      """
      PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA synchronous = EXTRA;
      PRAGMA auto_vacuum = FULL; PRAGMA journal_mode = TRUNCATE;
      CREATE TABLE entry (
        session INTEGER, number INTEGER, act INTEGER, at INTEGER, key TEXT, kind TEXT, value TEXT,
        folded TEXT, source TEXT, PRIMARY KEY (session, number)) WITHOUT ROWID;
      CREATE TABLE session (number INTEGER PRIMARY KEY, lastAt INTEGER, entryCount INTEGER);
      INSERT INTO session VALUES (1, 0, 0);
      SELECT 'ready';
      """)
    while try !hear().contains("ready") {}
  }

  /// Commits a row and the session's count, and hears that it is done, many times.
  func commits(_ count: Int) throws -> Figure {
    var times: [Double] = []
    for number in 1...count {
      let text = "overleg over groepsplan \(number)"
      let time = try milliseconds {
        try say(
          """
          BEGIN IMMEDIATE; INSERT INTO entry VALUES (1, \(number), \(number), 0, 'task@task.\(number)', \
          'text', '\(text)', ' \(text)', 'person'); UPDATE session SET lastAt = 0, \
          entryCount = entryCount + 1 WHERE number = 1; COMMIT; SELECT 'done';
          """)
        while try !hear().contains("done") {}
      }
      times.append(time)
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return Figure(times)
  }

  private func say(_ sql: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data("\(sql)\n".utf8))
  }

  private func hear() throws -> String {
    let data = output.fileHandleForReading.availableData
    guard !data.isEmpty else { throw Trouble("sqlite3 ended") }
    return String(decoding: data, as: UTF8.self)
  }
}
