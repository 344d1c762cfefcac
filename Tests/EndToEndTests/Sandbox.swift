import Foundation
import PtySupport

/// A home of its own for a test, with the program in it.
final class Sandbox {
  let folder: URL
  /// Where what comes in and goes out of a run is kept, so that its folder holds only its own.
  private var place: URL { FileManager.default.temporaryDirectory }
  var home: String { folder.path(percentEncoded: false) }
  var data: String { folder.appending(path: "data").path(percentEncoded: false) }
  static let program = BuiltProducts.path(of: "flap")
  /// Seconds since 1970 by the clock of the program, where that is not the real one.
  private(set) var time: Int?
  private var clock: URL { folder.appending(path: "clock") }

  /// A home where it is now; on Linux, perhaps another time, which the test winds on.
  init(at time: Int? = nil) throws {
    self.time = time
    folder = FileManager.default.temporaryDirectory
      .appending(path: "flap-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try wind(seconds: 0)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What a run left behind.
  struct Run {
    var status: Int32
    var output: String
    var errors: String
    var wasKilled = false
  }

  /// Lets time go by for the program.
  func wind(seconds: Int) throws {
    guard let time else { return }
    self.time = time + seconds
    // Whole or not at all, since the program reads it meanwhile.
    try Data("\(time + seconds)\n".utf8).write(to: clock, options: .atomic)
  }

  var environment: [String: String] {
    let winding =
      time == nil
      ? [:]
      : [
        "FLAP_CLOCK": clock.path(percentEncoded: false),
        "LD_PRELOAD": BuiltProducts.path(of: "libWoundClock.so"),
      ]
    return [
      "HOME": home, "FLAP_HOME": data, "LC_ALL": "nl_NL.UTF-8",
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TZ": "Europe/Amsterdam",
      "SWIFT_BACKTRACE": "enable=no",
    ].merging(winding) { $1 }
  }

  /// Runs the program with this on its standard input.
  func run(
    _ arguments: String..., input: String = "", environment changes: [String: String] = [:]
  ) throws -> Run {
    try run(arguments, bytes: Data(input.utf8), environment: changes)
  }

  func run(
    _ arguments: [String], bytes: Data, environment changes: [String: String] = [:]
  ) throws -> Run {
    try run(Self.program, arguments, bytes: bytes, environment: changes)
  }

  /// Runs a line of the shell, for pipes and devices.
  func shell(_ line: String, environment changes: [String: String] = [:]) throws -> Run {
    try run("/bin/sh", ["-c", line], bytes: Data(), environment: changes)
  }

  private func run(
    _ program: String, _ arguments: [String], bytes: Data, environment changes: [String: String]
  ) throws -> Run {
    let files = ["in", "out", "err"].map { place.appending(path: $0 + UUID().uuidString) }
    try bytes.write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = environment.merging(changes) { $1 }
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let texts = try files[1...].map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    for file in files { try FileManager.default.removeItem(at: file) }
    return Run(
      status: process.terminationStatus, output: texts[0], errors: texts[1],
      wasKilled: process.terminationReason == .uncaughtSignal)
  }

  /// Starts the program on a terminal.
  func terminal(
    _ arguments: [String], rows: Int = 24, columns: Int = 80,
    environment changes: [String: String?] = [:]
  ) throws -> PtySession {
    let own = environment.filter { $0.key != "LC_ALL" }.mapValues { Optional($0) }
      .merging(["LANG": "nl_NL.UTF-8"]) { $1 }
    return try PtySession(
      Self.program, arguments, environment: own.merging(changes) { $1 },
      in: folder.path(percentEncoded: false), rows: rows, columns: columns)
  }

  /// Starts the program between two pipes.
  func piped(_ arguments: [String]) throws -> PipedSession {
    try PipedSession(arguments, environment: environment, in: folder)
  }

  /// Writes a file beside the data.
  func file(_ name: String, _ bytes: Data) throws -> String {
    let url = folder.appending(path: name)
    try bytes.write(to: url)
    return url.path(percentEncoded: false)
  }

  func file(_ name: String, _ text: String) throws -> String { try file(name, Data(text.utf8)) }
}

extension Int {
  /// Noon on Monday 5 October 2026, so that it is the same day everywhere.
  static let noon = 20_731 * 86_400 + 43_200
}
