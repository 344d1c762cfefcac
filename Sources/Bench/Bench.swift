import Foundation

/// Measures the installed program, each figure against another of the same run.
///
///     Bench FLAP [PART]…
@main
enum Bench {
  static func main() throws {
    switch CommandLine.arguments.dropFirst().first {
    case nil: exit(64)
    case "nothing": return
    case "classify": try Classifying.once()
    case let flap?: try measure(flap, Set(CommandLine.arguments.dropFirst(2)))
    }
  }

  /// Measures all parts, or those that are wanted.
  private static func measure(_ flap: String, _ wanted: Set<String>) throws {
    let setting = try Setting(flap: flap)
    defer { setting.remove() }
    let table = try Table("Medians [least–most]; a ratio is one median by the other.")
    let parts: [(String, () throws -> [Row])] = [
      ("first prompt", FirstPrompt(setting).measure), ("answering", Answering(setting).measure),
      ("classifying", Classifying(setting).measure),
      ("flap toets", ClassifyCommand(setting).measure),
      ("calendar", CalendarImport(setting).measure), ("large log", LargeLog(setting).measure),
    ]
    for (name, rows) in parts where wanted.isEmpty || wanted.contains(name) {
      // What cannot be measured is told, and keeps nothing else from being measured.
      do { try rows().forEach(table.add) } catch {
        try table.add(Row(name, "not measured: \(error)", budget: "-"))
      }
    }
  }
}
