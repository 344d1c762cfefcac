import Foundation

enum Memory {
  /// The bytes of this process that are in memory, where the system tells.
  static var resident: Int {
    let fields = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(
      separator: " ")
    return (fields.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? 0) * 4096
  }
}
