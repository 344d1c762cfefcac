import ArgumentParser

/// `flap profiel`: the task profile that lines are held against.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profiel",
    subcommands: [Present.self, Make.self, Check.self, Choose.self],
    defaultSubcommand: Present.self,
    aliases: ["profile"])

  /// `flap profiel toon`: a profile as a list, or one task of it.
  struct Present: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "toon", aliases: ["show"])

    @OptionGroup var options: GlobalOptions
    @Argument var profile: String?
    @Argument var item: String?

    func run() throws { try ProfileView(World(options)).run(profile, item: item) }
  }

  /// `flap profiel nieuw`: a file to edit.
  struct Make: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "nieuw", aliases: ["new"])

    @OptionGroup var options: GlobalOptions
    @Argument var file: String
    @Flag(name: [.customLong("klein"), .customLong("small")]) var small = false
    @Flag(name: [.customLong("ja"), .customLong("yes")]) var yes = false

    func run() throws { try ProfileMaking(World(options)).run(file, small: small, replaces: yes) }
  }

  /// `flap profiel controleer`: everything that is wrong in a file, or that all is well.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "controleer", aliases: ["check"])

    @OptionGroup var options: GlobalOptions
    @Argument var file: String

    func run() throws { try ProfileCheck(World(options)).run(file) }
  }

  /// `flap profiel kies`: which profile new conversations are held against.
  struct Choose: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "kies", aliases: ["choose"])

    @OptionGroup var options: GlobalOptions
    @Argument var profile: String

    func run() throws { try ProfileChoosing(World(options)).run(profile) }
  }
}
