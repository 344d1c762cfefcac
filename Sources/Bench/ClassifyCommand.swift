import Foundation

/// `flap toets` over a short list and a long one, each from a cold start.
struct ClassifyCommand {
  let setting: Setting
  private let runs = 25

  init(_ setting: Setting) { self.setting = setting }

  func measure() throws -> [Row] {
    let environment = setting.environment(data: "none")
    func flap(_ arguments: [String]) throws -> Child {
      try Child(setting.flap, arguments, environment: environment)
    }
    let (one, many, most) = (try list(1), try list(1_000), try list(100_000))
    var (toets, version): ([Double], [Double]) = ([], [])
    for run in 0...runs {
      let times = (try flap(["toets", "--json", one]), try flap(["--version"]))
      guard run > 0 else { continue }
      toets.append(times.0.milliseconds)
      version.append(times.1.milliseconds)
    }
    let (short, long) = (try flap(["toets", "--json", many]), try flap(["toets", "--json", most]))
    return [
      Row(
        "exec to exit: flap toets, one line", Figure(toets), against: "flap --version",
        Figure(version), budget: "≤ 3×"),
      Row(
        "most memory: flap toets, 100,000 lines", Figure([long.memory]), against: "1,000 lines",
        Figure([short.memory]), unit: "MiB", budget: "flat"),
    ]
  }

  /// A list of so many lines, no two of them the same.
  private func list(_ count: Int) throws -> String {
    let tasks = ["pleinwacht", "gesprek met ouders", "MT en zorgteam", "groepsplan lezen groep"]
    let path = setting.data("list-\(count).txt")
    let lines = (1...count).map { "\(tasks[$0 % tasks.count]) \($0) - \($0 % 90) min\n" }
    try lines.joined().write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }
}
