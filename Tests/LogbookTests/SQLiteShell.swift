import Foundation
import GRDB

/// What another program may do to a file.
enum SQLiteShell {
  static func run(_ sql: String, on path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { try $0.execute(sql: sql) }
    try queue.close()
  }

  static func strings(_ sql: String, in path: String) throws -> [String] {
    try DatabaseQueue(path: path).inDatabase { try String.fetchAll($0, sql: sql) }
  }
}
