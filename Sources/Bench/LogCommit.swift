import Dialogue
import Logbook

/// An answer made durable by the logbook, without a conversation around it.
struct LogCommit {
  private let logbook: Logbook

  init(_ folder: String) throws { logbook = try Logbook(folder: folder) }

  func figure() throws -> Figure {
    let session = try logbook.begin(script: "solo", version: 1, language: .nl, at: 0)
    return Figure(
      try (1...200).map { number in
        try milliseconds {
          let entry = StressLog.entry(number, line: number)
          try logbook.append([entry], to: session, at: 0)
        }
      })
  }
}
