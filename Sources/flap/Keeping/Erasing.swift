import Coach
import Dialogue
import Foundation
import Library
import Logbook
import Terminal

/// Removes for good, after asking, and says what it cannot reach.
struct Erasing {
  let world: World
  let isSure: Bool
  private var voice: Voice { world.voice }

  enum Target {
    case all
    case olderThan(String)
    case session(String)
    case meeting(String)
    case line(String, Int)
  }

  init(_ world: World, isSure: Bool) { (self.world, self.isSure) = (world, isSure) }

  func run(_ target: Target) throws {
    if case .all = target { return try eraseAll() }
    if case .meeting(let typed) = target { return try eraseMeeting(typed) }
    if case .olderThan(let typed) = target { return try eraseOld(typed) }
    guard let logbook = try world.existingLogbook() else { throw Failure.noSession }
    switch target {
    case .all, .meeting, .olderThan: break
    case .session(let typed):
      try erase(
        try SessionChoice(typed).header(in: logbook), of: logbook, asking: .eraseSessionAsk)
    case .line(let typed, let number): try eraseLine(number, of: typed, logbook)
    }
  }

  private func eraseMeeting(_ typed: String) throws {
    guard let logbook = try world.existingLogbook(file: CircleSession.file) else {
      throw Failure.noMeeting
    }
    let header = try SessionChoice(typed).header(in: logbook, of: MeetingKind.allCases)
    try erase(header, of: logbook, asking: .eraseMeetingAsk)
  }

  private func erase(
    _ header: SessionHeader, of logbook: Logbook, asking word: ShellWord
  ) throws {
    let date = Fact.day(world.day(at: header.beganAt))
    try erase(Remark(word, ["n": .number(header.number), "date": date])) {
      () throws(LogbookError) in
      let lock = try logbook.hold(header.number)
      withExtendedLifetime(lock) {}
      try logbook.erase(session: header.number)
    }
  }

  /// Everything of one person, and of the groups they led.
  private func eraseAll() throws {
    let files = try [World.soloFile, CircleSession.file].filter { try world.has($0) }
    guard !files.isEmpty else { throw Failure.noSession }
    let logbooks = try files.map { file -> Logbook? in
      do { return try world.existingLogbook(file: file) } catch Failure.logbook(.damaged) {
        return nil
      }
    }
    let folder = try world.folder
    let counts = try [World.soloFile, CircleSession.file].map { file in
      try zip(files, logbooks).first { $0.0 == file }?.1.map { try headers($0).count } ?? 0
    }
    let facts: Facts = [
      "n": .number(counts[0]), "x": .number(counts[1]), "path": .typed(folder),
    ]
    // Of a file that cannot be read, only the whole can go.
    let word: ShellWord =
      logbooks.contains { $0 == nil }
      ? .eraseDamagedAsk : files.contains(CircleSession.file) ? .eraseMeetingsAsk : .eraseAllAsk
    try erase(Remark(word, facts)) { () throws(LogbookError) in
      for (file, logbook) in zip(files, logbooks) {
        if let logbook { try logbook.eraseAll() } else { try Self.remove(file, in: folder) }
      }
    } telling: {
      files.contains(CircleSession.file) ? Remark(ShellWord.erasedMeetings, facts) : nil
    }
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

  /// What is old of one person, and of the groups they led.
  private func eraseOld(_ typed: String) throws {
    let day = try world.pastDay(typed)
    let time = world.time(at: day)
    let logbooks = try [World.soloFile, CircleSession.file].map {
      try world.existingLogbook(file: $0)
    }
    guard logbooks.contains(where: { $0 != nil }) else { throw Failure.noSession }
    let counts = try logbooks.map { logbook in
      try logbook.map { try headers($0).count { $0.lastAt < time } } ?? 0
    }
    guard counts != [0, 0] else { return voice.print(voice.say(ShellWord.eraseNothing)) }
    let facts: Facts = ["n": .number(counts[0]), "x": .number(counts[1]), "date": .day(day)]
    let word: ShellWord = counts[1] > 0 ? .eraseOldMeetingsAsk : .eraseOldAsk
    try erase(Remark(word, facts)) { () throws(LogbookError) in
      for (logbook, count) in zip(logbooks, counts) where count > 0 {
        _ = try logbook?.erase(olderThan: time)
      }
    }
  }

  private func eraseLine(_ number: Int, of typed: String, _ logbook: Logbook) throws {
    let header = try SessionChoice(typed).header(in: logbook, of: [.solo])
    let library = try world.library()
    let script = Script.solo(library.material)
    let entries: [Entry]
    let lock: SessionLock
    do throws(LogbookError) {
      lock = try logbook.hold(header.number)
      entries = try logbook.entries(of: header.number)
    } catch {
      throw Failure.logbook(error)
    }
    let session = Session(id: header.number, version: header.version, entries)
    let items = Flap(session).items
    guard items.indices.contains(number - 1) else {
      throw Failure.noLine(number)
    }
    let item = items[number - 1]
    let turn = Conversation(script, session).erase(Key(naming: item.task), at: world.now)
    try erase(Remark(ShellWord.eraseLineAsk, ["typed": .typed(item.text)])) {
      () throws(LogbookError) in
      try logbook.append(
        turn.entries, erasing: turn.erased, closes: header.isClosed ? true : nil,
        to: header.number, at: world.now)
    }
    withExtendedLifetime(lock) {}
  }

  /// Asks, erases, and tells what is out of reach.
  private func erase(
    _ question: Remark, _ work: () throws(LogbookError) -> Void,
    telling done: () -> Remark? = { nil }
  ) throws {
    guard try isSure || agrees(question) else {
      return voice.print(voice.say(Notice.notErased))
    }
    do { try work() } catch { throw Failure.logbook(error) }
    voice.print(done().map(voice.say) ?? voice.say(Notice.erased))
    voice.print(voice.say(ShellWord.eraseOutOfReach))
  }

  private func agrees(_ question: Remark) throws -> Bool {
    let console = world.console(output: .standardError)
    guard console.isAttended else { throw Failure.needsYes }
    console.say(voice.say(question))
    do { return try console.hearsYes() } catch {
      voice.print(voice.say(Notice.notErased))
      throw error
    }
  }
}
