import ArgumentParser
import Library

/// `flap bewaar`: everything in one file, locked with a passphrase.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "bewaar", aliases: ["backup"])

  @OptionGroup var options: GlobalOptions
  @Flag(name: [.customLong("ja"), .customLong("yes")]) var yes = false
  @Argument var file: String?

  func run() throws {
    guard let file else { throw Failure.keeping(.needs(.needsFile)) }
    try Keeping(World(options), mayReplace: yes).run(file)
  }
}
