/// From the start of the program to the first prompt, on a terminal.
struct FirstPrompt {
  let setting: Setting
  private let runs = 40

  init(_ setting: Setting) { self.setting = setting }

  func measure() throws -> [Row] {
    let environment = setting.environment(data: "first")
    func flap(_ arguments: [String]) throws -> Double {
      try TimedTerminal(setting.flap, arguments, environment: environment).firstPrompt()
    }
    func bash() throws -> Double {
      try TimedTerminal(
        "/bin/bash", ["-c", #"read -e -p "> " a"#], environment: environment
      ).firstPrompt()
    }
    var (solo, home, floor): ([Double], [Double], [Double]) = ([], [], [])
    // The first of each fills the caches of the system and is not counted; then in turn, since
    // a computer is faster at one minute than at the next.
    for run in 0...runs {
      let times = (try flap(["solo"]), try flap([]), try bash())
      guard run > 0 else { continue }
      solo.append(times.0)
      home.append(times.1)
      floor.append(times.2)
    }
    let name = "bash read -e"
    return [
      Row(
        "exec to first prompt: flap solo", Figure(solo), against: name, Figure(floor),
        budget: "≤ 4×, aim 2.5×"),
      Row(
        "exec to first prompt: flap", Figure(home), against: name, Figure(floor),
        budget: "≤ 4×, aim 2.5×"),
    ]
  }
}
