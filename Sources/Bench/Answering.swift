import Foundation

/// From Enter to the next prompt, with the answer on the disk, in a conversation of sixty tasks.
struct Answering {
  let setting: Setting
  private let tasks = 60
  /// Questions answered after the list, with all tasks on the flap.
  private let questions = 120

  init(_ setting: Setting) { self.setting = setting }

  func measure() throws -> [Row] {
    let environment = setting.environment(data: "answering")
    let flap = try TimedTerminal(setting.flap, ["solo", "--taal", "nl"], environment: environment)
    _ = try flap.firstPrompt()
    let commits = try SQLiteShell(setting.data("shell.sqlite"))?.commits(200) ?? Figure([])

    try goToList(flap)
    let lines = try (1...tasks).map {
      try flap.answer("overleg over groepsplan \($0) voorbereiden \($0 + 4) min").milliseconds
    }
    let later = try answerOn(flap)
    let bash = try floor(environment)

    let (line, question) = (Figure(lines), Figure(later))
    var rows = [
      Row(
        "Enter to next prompt: \(lines.count) lines on the flap", line, against: "bash read -e",
        bash, budget: "≤ 5 ms"),
      Row("  95 of 100 within", "\(line.high.rounded(2)) ms", budget: "≤ 10 ms"),
      Row(
        "Enter to next prompt: \(later.count) questions after that", question,
        against: "bash read -e", bash, budget: "≤ 5 ms"),
      Row("  95 of 100 within", "\(question.high.rounded(2)) ms", budget: "≤ 10 ms"),
    ]
    let commit = try LogCommit(setting.data("commit")).figure()
    rows.append(
      Row("  of which the commit", commit, against: "sqlite3 shell", commits, budget: "told"))
    rows.append(
      Row(
        "  the commit's share of the turn",
        "\((100 * commit.median / max(question.median, 0.001)).rounded(0)) %", budget: "told"))
    guard let memory = flap.memory else { return rows }
    rows.append(
      Row("memory in that conversation, at most", "\(memory.rounded(1)) MiB", budget: "≤ 40 MiB"))
    return rows
  }

  /// Answers what comes before the list, until the list is asked for.
  private func goToList(_ flap: TimedTerminal) throws {
    for _ in 0..<40 {
      for answer in [":overslaan", "1", "40", "ja"] {
        let text = try flap.answer(answer).text
        if text.contains("lege regel") { return }
        if text.isProgress { break }
      }
    }
    throw Trouble("the list was not asked for")
  }

  /// Passes questions over, which is an answer too; where one cannot be, says the first choice.
  private func answerOn(_ flap: TimedTerminal) throws -> [Double] {
    var times: [Double] = []
    _ = try flap.answer("")
    _ = try flap.answer("")
    var isStuck = false
    while times.count < questions {
      let (time, text) = try flap.answer(isStuck ? "1" : ":overslaan")
      isStuck = !isStuck && !text.isProgress
      if !isStuck { times.append(time) }
    }
    return times
  }

  private func floor(_ environment: [String: String]) throws -> Figure {
    let bash = try TimedTerminal(
      "/bin/bash", ["-c", #"while read -e -p "> " a; do :; done"#], environment: environment)
    _ = try bash.firstPrompt()
    return Figure(
      try (1...tasks).map { try bash.answer("overleg \($0)").milliseconds })
  }
}

extension String {
  /// Whether another question came: one stands below an empty line, and a remark does not.
  fileprivate var isProgress: Bool { contains("\r\n\r\n") || contains("\r\r\n") }
}

extension Double {
  func rounded(_ digits: Int) -> String { String(format: "%.\(digits)f", self) }
}
