import ArgumentParser
import Documents

/// `flap toon`: a session, the list of them, or what was measured over time, on the screen.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "toon", aliases: ["show"])

  @OptionGroup var options: GlobalOptions
  @Argument var session: String?
  @Flag(name: [.customLong("alle"), .customLong("all")]) var all = false
  @Flag(name: [.customLong("nee"), .customLong("say-no")]) var sayNo = false
  @Flag(name: [.customLong("logboek"), .customLong("log")]) var log = false
  @Flag(name: [.customLong("balans"), .customLong("balance")]) var balance = false
  @Flag(name: .customLong("json")) var json = false

  func run() throws {
    try atMostOne(("SESSIE (SESSION)", session != nil), ("--alle (--all)", all))
    try atMostOne(("--nee (--say-no)", sayNo), ("--logboek (--log)", log))
    try atMostOne(("--alle (--all)", all), ("--nee (--say-no)", sayNo))
    for other in [
      ("SESSIE (SESSION)", session != nil), ("--alle (--all)", all), ("--nee (--say-no)", sayNo),
      ("--logboek (--log)", log), ("--json", json),
    ] {
      try atMostOne(other, ("--balans (--balance)", balance))
    }
    let world = try World(options)
    if balance { return try BalanceReading(world).show() }
    switch (all, log) {
    case (true, true): try LogbookExport(world).write(as: json ? .json : nil, to: world.voice.give)
    case (true, false): try SessionList(world).run(asJSON: json)
    case (false, _):
      try ShowSession(world, session: session, sayNo: sayNo, log: log, json: json).run()
    }
  }
}
