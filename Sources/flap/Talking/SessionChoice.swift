import Coach
import Library
import Logbook

/// Which session is meant: a number, `laatste`, or the latest that fits.
struct SessionChoice {
  let typed: String?

  init(_ typed: String?) { self.typed = typed }

  /// The session that was typed, of whatever kind; else the latest of these kinds.
  func header(
    in logbook: Logbook, of kinds: [ScriptKind] = [], isClosed: Bool? = nil
  ) throws -> SessionHeader {
    try header(in: logbook, scripts: kinds.map(\.rawValue), isClosed: isClosed)
  }

  /// The same for meetings.
  func header(
    in logbook: Logbook, of kinds: [MeetingKind], isClosed: Bool? = nil
  ) throws -> SessionHeader {
    do {
      return try header(in: logbook, scripts: kinds.map(\.rawValue), isClosed: isClosed)
    } catch Failure.noSession, Failure.logbook(.missing) {
      throw Failure.noMeeting
    }
  }

  /// The meeting to go on with; where none is open, the last one, at its answers.
  func resumed(in logbook: Logbook, of kinds: [MeetingKind]) throws -> SessionHeader {
    do { return try header(in: logbook, of: kinds, isClosed: false) } catch Failure.noMeeting {
      guard typed.flatMap(Int.init) == nil else { throw Failure.noMeeting }
      return try header(in: logbook, of: kinds)
    }
  }

  private func header(
    in logbook: Logbook, scripts: [String], isClosed: Bool?
  ) throws -> SessionHeader {
    do throws(LogbookError) {
      switch typed {
      case nil, "laatste", "latest":
        guard let header = try logbook.latest(of: scripts, isClosed: isClosed) else {
          throw .missing(session: 0)
        }
        return header
      case let typed?:
        guard let number = Int(typed) else { throw .missing(session: 0) }
        return try logbook.session(number)
      }
    } catch {
      if case .missing(0) = error { throw Failure.noSession }
      throw Failure.logbook(error)
    }
  }
}
