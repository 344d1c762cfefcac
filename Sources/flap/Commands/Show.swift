import ArgumentParser

/// `flap toon`: a session, or the list of them, on the screen.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "toon", aliases: ["show"])

  @OptionGroup var options: GlobalOptions
  @Argument var session: String?
  @Flag(name: [.customLong("alle"), .customLong("all")]) var all = false
  @Flag(name: [.customLong("nee"), .customLong("say-no")]) var sayNo = false
  @Flag(name: [.customLong("logboek"), .customLong("log")]) var log = false
  @Flag(name: .customLong("json")) var json = false

  func run() throws {
    let world = try World(options)
    if all { return try SessionList(world).run() }
    try ShowSession(world, session: session, sayNo: sayNo, log: log, json: json).run()
  }
}
