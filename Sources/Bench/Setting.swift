import Foundation

/// Where and how the measured programs run: the same for all, and nobody's own.
struct Setting {
  /// The installed program.
  let flap: String
  /// This program, to run parts of itself from a cold start.
  let bench: String
  /// A folder on a real disk, gone at the end.
  let folder: String

  init(flap: String) throws {
    self.flap = flap
    bench = CommandLine.arguments[0]
    // Beside the build and not in /tmp, which may be memory: an answer has to reach a disk.
    let here = URL(filePath: bench).deletingLastPathComponent()
    folder = here.appending(path: "bench-\(getpid())").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// A data folder of its own for a measurement.
  func data(_ name: String) -> String { "\(folder)/\(name)" }

  func environment(data name: String) -> [String: String] {
    [
      "FLAP_HOME": data(name), "HOME": folder, "INPUTRC": "/dev/null", "LC_ALL": "C.UTF-8",
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color",
    ]
  }
}
