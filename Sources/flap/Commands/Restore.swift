import ArgumentParser
import Library

/// `flap herstel`: a backup laid into what there is.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "herstel", aliases: ["restore"])

  @OptionGroup var options: GlobalOptions
  @Argument var file: String?

  func run() throws {
    guard let file else { throw Failure.keeping(.needs(.needsBackup)) }
    try Restoring(World(options)).run(file)
  }
}
