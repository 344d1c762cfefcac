import Coach
import Dialogue
import Library
import Logbook
import Terminal

/// Removes for good, after asking, and says what it cannot reach.
struct Erasing {
  let world: World
  let isSure: Bool
  var voice: Voice { world.voice }

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
    guard let logbook = try world.existingLogbook(file: DataFile.meetings) else {
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
  func erase(
    _ question: Remark, telling done: Remark = Remark(Notice.erased),
    _ work: () throws(LogbookError) -> Void
  ) throws {
    guard try isSure || agrees(question) else {
      return voice.print(voice.say(Notice.notErased))
    }
    do { try work() } catch { throw Failure.logbook(error) }
    voice.print(voice.say(done))
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
