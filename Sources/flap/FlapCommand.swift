import ArgumentParser
import Library

/// The program: without a command it tells what is open, and asks what to do.
struct FlapCommand: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "flap", version: version,
    subcommands: [
      Solo.self, Intervisie.self, ReviewCommand.self, JotCommand.self, ClassifyCommand.self,
      Show.self, SearchCommand.self, ExportCommand.self, EraseCommand.self, ProfileCommand.self,
      AgendaCommand.self, BackupCommand.self, RestoreCommand.self, Doctor.self,
    ])

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let world = try World(options)
    try world.warnOfSyncing()
    try Home(world).run()
  }
}
