import Foundation

/// The program with a pipe before it and one behind it, line after line.
final class PipedSession {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var heard = Data()
  private var seen = 0
  private var question = ""
  /// Whether a question was read that has no answer yet.
  private var isAsked = false

  init(_ arguments: [String], environment: [String: String], in folder: URL) throws {
    process.executableURL = URL(filePath: Sandbox.program)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try output.fileHandleForWriting.close()
  }

  /// How it ended: its status, or the number of the signal.
  var status: Int32 { process.terminationStatus }

  /// Types a line when it is asked for.
  func answer(_ line: String) throws {
    guard try nextQuestion() != nil else { throw Ended(text: text) }
    isAsked = false
    try input.fileHandleForWriting.write(contentsOf: Data("\(line)\n".utf8))
  }

  /// What was said since the last line, in one row; `nil` where nothing more is asked.
  func nextQuestion() throws -> String? {
    if isAsked { return question }
    let prompt = Data("\n> ".utf8)
    while true {
      if let found = heard[seen...].range(of: prompt) {
        question = String(decoding: heard[seen..<found.upperBound], as: UTF8.self)
          .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        seen = found.upperBound
        isAsked = true
        return question
      }
      guard hear() else { return nil }
    }
  }

  /// Kills the program at its next question; what it said until then.
  func kill() throws -> String {
    guard try nextQuestion() != nil else { throw Ended(text: text) }
    Foundation.kill(process.processIdentifier, SIGKILL)
    return try end()
  }

  /// Everything that was said, when it has ended.
  func end() throws -> String {
    while hear() {}
    process.waitUntilExit()
    return text
  }

  private var text: String { String(decoding: heard, as: UTF8.self) }

  private func hear() -> Bool {
    let more = output.fileHandleForReading.availableData
    heard += more
    return !more.isEmpty
  }

  /// The program ended where it was to ask something.
  struct Ended: Error { var text: String }
}
