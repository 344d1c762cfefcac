internal import Foundation
internal import GRDB

extension Logbook {
  /// A full check of the file and of where it lies.
  package func check() throws(LogbookError) -> [Finding] {
    let (database, version, sqlite) = try read { database in
      (
        try String.fetchOne(database, sql: "SELECT database FROM header") ?? "",
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
        try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? ""
      )
    }
    var findings = [Finding.versions(database: database, schema: version, sqlite: sqlite)]

    let complaints = try integrityComplaints()
    if complaints > 0 {
      findings.append(.damaged(complaints: complaints))
    } else if case let unreadable = try unreadableEntries(), unreadable > 0 {
      findings.append(.unreadable(entries: unreadable))
    }
    if isReadOnly { findings.append(.readOnly(path: path)) }
    for path in [place.folder, place.path, place.journal, place.lock] {
      if let status = try Disk.status(path), status.isExposed {
        findings.append(.exposed(path: path, mode: status.mode))
      }
    }
    findings += place.copies.map { .keptCopy(path: $0) }
    let surroundings = Surroundings(of: place)
    if let service = surroundings.service {
      findings.append(.synced(path: place.folder, service: service))
    }
    if surroundings.isNetwork { findings.append(.network(path: place.folder)) }
    return findings + surroundings.conflicts.map { .conflict(path: $0) }
  }

  func unreadableEntries() throws(LogbookError) -> Int {
    try read { database in
      var count = 0
      let rows = try Row.fetchCursor(database, sql: "SELECT kind, value, key FROM entry")
      while let row = try rows.next() {
        let isReadable = StoredEntry.isReadable(kind: row[0], value: row[1], key: row[2])
        if !isReadable { count += 1 }
      }
      return count
    }
  }
}
