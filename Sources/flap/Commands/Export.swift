import ArgumentParser

/// `flap export`: a document in a format.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "export")

  @OptionGroup var options: GlobalOptions

  func run() throws {}
}
