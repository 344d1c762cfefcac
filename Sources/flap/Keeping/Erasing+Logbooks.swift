import Dialogue
import Foundation
import Library
import Logbook

/// What goes out of the logbook of one person and out of that of the groups they led.
extension Erasing {
  /// A logbook, none where it cannot be read, and how much of it is to go.
  private struct Part {
    var file: String
    var logbook: Logbook?
    var count: Int
  }

  func eraseAll() throws {
    let parts = try DataFile.logbooks.filter { try world.has($0) }.map { file in
      do {
        let logbook = try world.existingLogbook(file: file)
        return Part(file: file, logbook: logbook, count: try logbook.map(headers)?.count ?? 0)
      } catch Failure.logbook(.damaged) {
        return Part(file: file, count: 0)
      }
    }
    guard !parts.isEmpty else { throw Failure.noSession }
    let folder = try world.folder
    // Of a file that cannot be read, only the whole can go.
    let isDamaged = parts.contains { $0.logbook == nil }
    let facts: Facts = ["typed": .typed(words(parts)), "path": .typed(folder)]
    try erase(
      Remark(isDamaged ? ShellWord.eraseDamagedAsk : .eraseAllAsk, facts),
      telling: isDamaged ? Remark(Notice.erased) : Remark(ShellWord.erasedCounts, facts)
    ) { () throws(LogbookError) in
      try inTurn(parts) { part throws(LogbookError) in
        guard let logbook = part.logbook else { return try Self.remove(part.file, in: folder) }
        try logbook.eraseAll()
      }
    }
  }

  /// What is old; a file that cannot be read stays as it is, and is told of.
  func eraseOld(_ typed: String) throws {
    let day = try world.pastDay(typed)
    let time = world.time(at: day)
    var (parts, trouble): ([Part], Failure?) = ([], nil)
    for file in DataFile.logbooks {
      do {
        guard let logbook = try world.existingLogbook(file: file) else { continue }
        let count = try headers(logbook).count { $0.lastAt < time }
        parts.append(Part(file: file, logbook: logbook, count: count))
      } catch let failure as Failure {
        trouble = failure
      }
    }
    if parts.isEmpty { throw trouble ?? Failure.noSession }
    parts.removeAll { $0.count == 0 }
    if parts.isEmpty {
      voice.print(voice.say(ShellWord.eraseNothing))
    } else {
      let facts: Facts = ["typed": .typed(words(parts)), "date": .day(day)]
      try erase(
        Remark(ShellWord.eraseOldAsk, facts), telling: Remark(ShellWord.erasedCounts, facts)
      ) { () throws(LogbookError) in
        try inTurn(parts) { part throws(LogbookError) in
          _ = try part.logbook?.erase(olderThan: time)
        }
      }
    }
    if let trouble { throw trouble }
  }

  /// Erases one after another; where one fails, it is said what is gone already.
  private func inTurn(
    _ parts: [Part], _ erase: (Part) throws(LogbookError) -> Void
  ) throws(LogbookError) {
    for (index, part) in parts.enumerated() {
      do throws(LogbookError) { try erase(part) } catch {
        if index > 0 {
          let facts: Facts = ["typed": .typed(words(Array(parts[..<index])))]
          voice.complain(Remark(ShellWord.erasedPart, facts))
        }
        throw error
      }
    }
  }

  private func words(_ parts: [Part]) -> String {
    var counts = SessionCounts()
    for part in parts { counts[part.file] = part.count }
    return counts.words(voice)
  }

  private static func remove(_ file: String, in folder: String) throws(LogbookError) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(file) {
      let path = "\(folder)/\(name)"
      guard unlink(path) == 0 else { throw .io(path: path, code: Int(errno)) }
    }
  }

  private func headers(_ logbook: Logbook) throws -> [SessionHeader] {
    do { return try logbook.sessions() } catch { throw Failure.logbook(error) }
  }
}
