import ArgumentParser

/// `flap noteer`: a task that came by.
struct JotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "noteer", aliases: ["jot"])

  @OptionGroup var options: GlobalOptions
  // A task may begin with a dash.
  @Argument(parsing: .allUnrecognized) var text: [String] = []

  func run() throws { try Jotting(World(options)).run(text) }
}
