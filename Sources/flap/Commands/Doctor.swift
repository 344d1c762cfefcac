import ArgumentParser

/// `flap dokter`: whether all is well, without printing an answer.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "dokter", aliases: ["doctor"])

  @OptionGroup var options: GlobalOptions

  func run() throws { try CheckUp(World(options)).run() }
}
