import Foundation

/// Measures the installed program, each figure against another of the same run.
///
///     Bench FLAP
@main
enum Bench {
  static func main() throws {
    switch CommandLine.arguments.dropFirst().first {
    case nil: exit(64)
    case "nothing": return
    case "classify": try Classifying.once()
    case let flap?: try measure(flap)
    }
  }

  private static func measure(_ flap: String) throws {
    let setting = try Setting(flap: flap)
    defer { setting.remove() }
    let table = try Table("Medians [least–most]; a ratio is one median by the other.")
    let parts: [(String, () throws -> [Row])] = [
      ("first prompt", FirstPrompt(setting).measure), ("answering", Answering(setting).measure),
      ("classifying", Classifying(setting).measure),
      ("flap toets", ClassifyCommand(setting).measure),
      ("large log", LargeLog(setting).measure),
    ]
    for (name, rows) in parts {
      // What cannot be measured is told, and keeps nothing else from being measured.
      do { try rows().forEach(table.add) } catch {
        try table.add(Row(name, "not measured: \(error)", budget: "-"))
      }
    }
  }
}
