import ArgumentParser
import Coach
import Library

/// `flap intervisie`: a group, one screen, one person at the keyboard.
struct Intervisie: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "intervisie")

  @OptionGroup var options: GlobalOptions
  @Option(name: [.customLong("van"), .customLong("from")]) var from: String?
  @Option(
    name: [.customLong("verder"), .customLong("resume")], defaultAsFlag: "laatste")
  var resume: String?
  @Option(name: [.customLong("tempo")]) var tempo: String?
  @Flag(name: [.customLong("bel"), .customLong("bell")]) var rings = false
  @Flag(name: [.customLong("blad"), .customLong("handout")]) var handout = false

  func run() throws {
    if handout {
      guard from == nil, resume == nil, tempo == nil, !rings else {
        throw Failure.needs(.handoutAlone)
      }
      return try HandoutMaking(world: World(options)).run()
    }
    let minutes = try tempo.map { typed in
      try Tempo.minutes(typed, usual: CirclePlan.usual, within: CirclePlan.range, else: .tempoHow)
    }
    try atMostOne(("--tempo", tempo != nil), ("--verder (--resume)", resume != nil))
    let world = try World(options)
    try world.warnOfSyncing()
    try CircleSession(
      world: world, from: from, resuming: resume,
      plan: minutes.map { CirclePlan(minutes: $0) } ?? CirclePlan(), rings: rings
    ).run()
  }
}
