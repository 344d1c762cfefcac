import Foundation
import Logbook

/// Start, search and export with a large log, against an empty one.
struct LargeLog {
  let setting: Setting
  private let runs = 25

  init(_ setting: Setting) { self.setting = setting }

  func measure() throws -> [Row] {
    try StressLog.fill(setting.data("large"))
    try StressLog.fillWithTalks(setting.data("talks"))
    // An empty log, and not none: both are opened.
    _ = try Logbook(folder: setting.data("empty"))
    let count = "\(StressLog.entries / 1000),000 entries"
    return [
      try compare([], "start: flap </dev/null, \(count)", budget: "≤ 1.2×").row,
      try searchRow(count), try logbookSearch(count),
      try export("large", ["verslag", "md"], count),
      try export("large", ["logboek", "json"], count),
      try export("large", ["logboek", "json", "--alle"], count),
      try export("talks", ["logboek", "json", "--alle"], "in conversations"),
      try export("talks", ["logboek", "md", "--alle"], "in conversations"),
      try export("talks", ["logboek", "html", "--alle"], "in conversations"),
      try balance("large", count), try balance("talks", "in conversations"),
    ] + (try Backups(setting).measure(count))
  }

  private func searchRow(_ count: String) throws -> Row {
    let (what, budget) = ("search: flap zoek trampoline, \(count)", "≤ 100 ms")
    guard try has("zoek") else { return .notThereYet(what, budget: budget) }
    return try compare(["zoek", "trampoline"], what, budget: budget).row
  }

  /// What a search costs without the start of the program around it.
  private func logbookSearch(_ count: String) throws -> Row {
    func times(_ data: String) throws -> Figure {
      let logbook = try Logbook(folder: setting.data(data))
      return Figure(
        try (0..<runs).map { _ in
          try milliseconds { _ = try logbook.search(Search(["trampoline"])) }
        })
    }
    return Row(
      "  the search alone, in the logbook", try times("large"), against: "empty log",
      try times("empty"), budget: "≤ 100 ms")
  }

  private func export(_ data: String, _ kind: [String], _ count: String) throws -> Row {
    let what = "export: \(kind.joined(separator: " ")), \(count)"
    let budget = "≤ 1 s in ≤ 64 MiB"
    let arguments =
      ["export", "--document", kind[0], "--formaat", kind[1], "-o", "-"] + kind.dropFirst(2)
    return try withMemory(arguments, what, of: data, budget: budget)
  }

  /// All conversations side by side.
  private func balance(_ data: String, _ count: String) throws -> Row {
    try withMemory(
      ["toon", "--balans"], "over time: flap toon --balans, \(count)", of: data,
      budget: "≤ 1 s in ≤ 64 MiB")
  }

  private func withMemory(
    _ arguments: [String], _ what: String, of data: String, budget: String
  ) throws -> Row {
    guard try writes(arguments, of: data) else { return .notThereYet(what, budget: budget) }
    let (row, memory) = try compare(arguments, what, of: data, budget: budget)
    var told = row
    told.measured += ", \(memory.rounded(0)) MiB"
    return told
  }

  /// Whether the program knows a command.
  private func has(_ command: String) throws -> Bool {
    try Child(setting.flap, [command, "x"], environment: setting.environment(data: "empty"))
      .status != 64
  }

  /// Whether the program makes a document of a log.
  private func writes(_ arguments: [String], of data: String) throws -> Bool {
    let file = setting.data("out")
    let child = try Child(
      setting.flap, arguments, environment: setting.environment(data: data), output: file)
    let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
    return child.status == 0 && (size ?? 0) > 0
  }

  private func compare(
    _ arguments: [String], _ what: String, of data: String = "large", budget: String
  ) throws -> (row: Row, memory: Double) {
    var (large, empty, memory): ([Double], [Double], Double) = ([], [], 0)
    for run in 0...runs {
      let one = try Child(
        setting.flap, arguments, environment: setting.environment(data: data))
      let other = try Child(
        setting.flap, arguments, environment: setting.environment(data: "empty"))
      guard run > 0 else { continue }
      large.append(one.milliseconds)
      empty.append(other.milliseconds)
      memory = max(memory, one.memory)
    }
    let row = Row(what, Figure(large), against: "empty log", Figure(empty), budget: budget)
    return (row, memory)
  }
}
