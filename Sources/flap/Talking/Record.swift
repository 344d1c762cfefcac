import Dialogue
import Logbook

/// A session in the logbook, begun with the first thing that is said in it.
final class Record {
  let logbook: Logbook
  private let script: Script
  private let language: Language
  private(set) var session: Int?
  private var lock: SessionLock?
  private var isClosed = false
  /// What was noted before anybody said anything.
  private var preface: [Entry] = []

  /// A session that is yet to begin.
  init(_ logbook: Logbook, _ script: Script, _ language: Language, preface: Turn) {
    (self.logbook, self.script, self.language) = (logbook, script, language)
    self.preface = preface.entries
  }

  /// A session that was begun before; nobody else can go on with it meanwhile.
  init(_ logbook: Logbook, _ script: Script, resuming header: SessionHeader) throws(LogbookError) {
    (self.logbook, self.script, language) = (logbook, script, header.language)
    session = header.number
    isClosed = header.isClosed
    lock = try logbook.hold(header.number)
  }

  /// Makes a turn durable.
  func keep(_ turn: Turn, at time: Int) throws(LogbookError) {
    let closes = turn.next.session.isClosed
    // Opened again, it is closed anew when nothing is left to ask.
    let isDone = closes && turn.next.question == nil
    if session == nil {
      let number = try logbook.begin(
        script: script.id, version: script.version, language: language, at: time,
        with: preface + turn.entries)
      session = number
      lock = try logbook.hold(number)
      return
    }
    guard let session else { return }
    try logbook.append(
      turn.entries, erasing: turn.erased, closes: closes == isClosed && !isDone ? nil : closes,
      to: session,
      at: time)
    isClosed = closes
  }
}
