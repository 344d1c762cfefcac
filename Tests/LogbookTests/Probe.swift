import Foundation
import PtySupport

/// A run of the program that is there to be killed.
struct Probe {
  var output: String
  var status: Int32
  var wasKilled: Bool

  /// What was acknowledged: `open` and the verbs after it.
  var done: [String] {
    output.split(separator: "\n").filter { $0.hasPrefix("done ") }.map { String($0.dropFirst(5)) }
  }
  var error: String? {
    output.split(separator: "\n").first { $0.hasPrefix("error ") }.map { String($0.dropFirst(6)) }
  }
  /// How many calls changed the disk.
  var calls: Int? { Fault.calls(in: output) }

  static func run(
    _ folder: String, _ arguments: [String], _ fault: Fault? = nil, at call: Int = 0
  ) throws -> Probe {
    let process = process(folder, arguments, fault, at: call)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Probe(
      output: String(decoding: output, as: UTF8.self), status: process.terminationStatus,
      wasKilled: process.terminationReason == .uncaughtSignal)
  }

  /// A process that is ready to run.
  static func process(
    _ folder: String, _ arguments: [String], _ fault: Fault? = nil, at call: Int = 0
  ) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltProducts.path(of: "LogbookProbe"))
    process.arguments = [folder] + arguments
    let environment = ProcessInfo.processInfo.environment
    process.environment = environment.merging(fault?.environment(at: call) ?? [:]) { $1 }
    return process
  }
}
