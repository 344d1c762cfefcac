import ArgumentParser

/// `flap terugblik`: ten minutes, some weeks later.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terugblik", aliases: ["review"])

  @OptionGroup var options: GlobalOptions
  @Argument var session: String?
  @Option(
    name: [.customLong("verder"), .customLong("resume")], defaultAsFlag: "laatste")
  var resume: String?

  func run() throws {
    try ReviewSession(World(options), target: session, resuming: resume).run()
  }
}
