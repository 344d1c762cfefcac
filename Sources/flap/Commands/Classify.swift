import ArgumentParser

/// `flap toets`: task lines held against the profile, without a conversation.
struct ClassifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "toets", aliases: ["classify"])

  @OptionGroup var options: GlobalOptions
  @Flag(name: .customLong("json")) var json = false
  @Argument var file: String?

  func run() throws { try Classifying(World(options)).run(file ?? "-", asJSON: json) }
}
