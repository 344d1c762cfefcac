import ArgumentParser

/// `flap toets`: task lines held against the profile, without a conversation.
struct ClassifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "toets", aliases: ["classify"])

  @OptionGroup var options: GlobalOptions
  @Option(name: [.customLong("profiel"), .customLong("profile")]) var profile: String?
  @Flag(name: .customLong("json")) var json = false
  @Argument var file: String?

  func run() throws {
    try Classifying(World(options), profile: profile).run(file ?? "-", asJSON: json)
  }
}
