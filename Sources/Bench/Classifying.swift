import Coach
import Foundation
import Library

/// A task line held against the profile: the first of a process, and each one after it.
struct Classifying {
  let setting: Setting
  private static let line = "gesprek met ouders over dyslexieverklaring voorbereiden"

  init(_ setting: Setting) { self.setting = setting }

  func measure() throws -> [Row] {
    var (cold, bare): ([Double], [Double]) = ([], [])
    let environment = setting.environment(data: "none")
    for run in 0...25 {
      let one = try Child(setting.bench, ["classify"], environment: environment)
      let other = try Child(setting.bench, ["nothing"], environment: environment)
      guard run > 0 else { continue }
      cold.append(one.milliseconds)
      bare.append(other.milliseconds)
    }
    return [
      Row("one task line classified, warm", try warm(), budget: "≤ 0.2 ms"),
      Row(
        "one task line classified, exec to exit", Figure(cold), against: "a program doing nothing",
        Figure(bare), budget: "≤ 25 ms"),
    ]
  }

  private func warm() throws -> String {
    let assess = try PromptLibrary().material.assess
    let words = ["groep 4", "het team", "de directie", "ouders", "leerlingen", "het bestuur"]
    let times = (0..<600).map { index in
      let line = "\(Self.line) \(words[index % words.count]) \(index)"
      return milliseconds { _ = assess(line, nil) }
    }
    return Figure(Array(times.dropFirst(100))).words("ms")
  }

  /// What the cold start runs.
  static func once() throws { _ = try PromptLibrary().material.assess(line, nil) }
}
