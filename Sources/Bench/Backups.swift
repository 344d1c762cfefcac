import Foundation

/// Making a backup and laying it into an empty log; most of a small one is making the key.
struct Backups {
  let setting: Setting
  private let runs = 5

  init(_ setting: Setting) { self.setting = setting }

  func measure(_ count: String) throws -> [Row] {
    let passphrase = setting.data("passphrase")
    try Data("acht lange woorden\n".utf8).write(to: URL(filePath: passphrase))
    return [
      try compare("backup: flap bewaar, \(count)") { log, run in
        try Child(
          setting.flap, ["bewaar", setting.data("\(log).flap"), "--ja"],
          environment: setting.environment(data: log), input: passphrase)
      },
      try compare("restore into an empty log: flap herstel, \(count)") { log, run in
        try Child(
          setting.flap, ["herstel", setting.data("\(log).flap")],
          environment: setting.environment(data: "restored-\(log)-\(run)"), input: passphrase)
      },
    ]
  }

  private func compare(
    _ what: String, _ command: (_ log: String, _ run: Int) throws -> Child
  ) throws -> Row {
    var (large, empty, memory): ([Double], [Double], Double) = ([], [], 0)
    for run in 1...runs {
      let (one, other) = (try command("large", run), try command("empty", run))
      guard one.status == 0, other.status == 0 else { return .notThereYet(what, budget: "-") }
      large.append(one.milliseconds)
      empty.append(other.milliseconds)
      memory = max(memory, one.memory)
    }
    var row = Row(what, Figure(large), against: "empty log", Figure(empty), budget: "-")
    row.measured += ", \(memory.rounded(0)) MiB"
    return row
  }
}
