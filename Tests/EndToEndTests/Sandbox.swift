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

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "flap-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What a run left behind.
  struct Run {
    var status: Int32
    var output: String
    var errors: String
    var wasKilled = false
  }

  var environment: [String: String] {
    [
      "HOME": home, "FLAP_HOME": data, "LC_ALL": "nl_NL.UTF-8",
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TZ": "Europe/Amsterdam",
      "SWIFT_BACKTRACE": "enable=no",
    ]
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

  /// Writes a file beside the data.
  func file(_ name: String, _ bytes: Data) throws -> String {
    let url = folder.appending(path: name)
    try bytes.write(to: url)
    return url.path(percentEncoded: false)
  }

  func file(_ name: String, _ text: String) throws -> String { try file(name, Data(text.utf8)) }
}
