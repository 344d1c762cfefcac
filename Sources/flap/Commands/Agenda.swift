import ArgumentParser

/// `flap agenda`: the days that were agreed upon, for a calendar.
struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "agenda", aliases: ["calendar"])

  @OptionGroup var options: GlobalOptions
  @Option(name: .customShort("o")) var output: String?
  @Option(name: [.customLong("wekelijks"), .customLong("weekly")]) var weekly: String?
  @Flag(name: [.customLong("ja"), .customLong("yes")]) var yes = false

  func run() throws {
    try AgendaMaking(World(options), output: output, weekly: weekly, mayReplace: yes).run()
  }
}
