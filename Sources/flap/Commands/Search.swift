import ArgumentParser

/// `flap zoek`: what was typed, by words.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "zoek", aliases: ["search"])

  @OptionGroup var options: GlobalOptions
  @Option(name: [.customLong("sinds"), .customLong("since")]) var since: String?
  @Option(name: [.customLong("tot"), .customLong("until")]) var until: String?
  @Option(name: [.customLong("soort"), .customLong("kind")]) var kind: KindOption?
  // Words may begin with a dash.
  @Argument(parsing: .allUnrecognized) var words: [String] = []

  func run() throws {
    try Searching(World(options)).run(words, since: since, until: until, kind: kind)
  }
}

/// What to look among.
enum KindOption: String, ExpressibleByArgument { case taak, task, antwoord, answer, notitie, jot }
