import ArgumentParser

/// `flap export`: a document in a format.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "export")

  @OptionGroup var options: GlobalOptions
  @Argument var session: String?
  @Option(name: .customLong("document")) var document: String?
  @Option(name: [.customLong("formaat"), .customLong("format")]) var format: String?
  @Option(name: .customShort("o")) var output: String?
  @Flag(name: [.customLong("alle"), .customLong("all")]) var all = false
  @Flag(name: [.customLong("met-redenen"), .customLong("with-reasons")]) var withReasons = false
  @Flag(name: [.customLong("ja"), .customLong("yes")]) var yes = false

  func run() throws {
    guard let document, let format else { throw Failure.pairs }
    try atMostOne(("SESSIE (SESSION)", session != nil), ("--alle (--all)", all))
    let export = try DocumentExport(
      world: World(options), session: session, document: document, format: format, output: output,
      withReasons: withReasons, mayReplace: yes)
    try all ? export.runOverAll() : export.run()
  }
}
