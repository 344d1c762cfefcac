import Coach
import Dialogue
import Library
import Logbook
import Workload

/// What this person said about their own lines in the latest conversations.
///
/// It is read from the log each time, so that what is erased is forgotten.
struct Learned {
  /// More than this says little that is new, and costs time at the start.
  private static let sessions = 3

  let lines: [LearnedLine]

  init(from logbook: Logbook, except number: Int? = nil) throws {
    do throws(LogbookError) {
      let headers = try logbook.sessions()
        .filter { $0.script == "solo" && $0.number != number }.suffix(Self.sessions)
      var lines: [LearnedLine] = []
      for header in headers {
        let entries = try logbook.entries(of: header.number)
        lines += Flap(Session(id: header.number, version: header.version, entries)).learned
      }
      self.lines = lines
    } catch {
      throw Failure.logbook(error)
    }
  }
}
