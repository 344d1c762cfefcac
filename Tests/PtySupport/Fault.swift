/// How a program fails at one of its calls that change the disk; `CFault` does it.
package enum Fault: String, CaseIterable, Sendable {
  case kill, torn, full, io

  /// What is set for a program that is to fail at this call.
  package func environment(at call: Int) -> [String: String] {
    [
      "LD_PRELOAD": BuiltProducts.path(of: "libCFault.so"), "FLAP_FAULT": rawValue,
      "FLAP_FAULT_AT": String(call),
    ]
  }

  /// How many calls a program counted that came to its end.
  package static func calls(in output: String) -> Int? {
    output.split(separator: "\n").first { $0.hasPrefix("calls ") }.flatMap { Int($0.dropFirst(6)) }
  }
}
