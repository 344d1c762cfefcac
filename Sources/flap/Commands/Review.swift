import ArgumentParser
import Coach
import Library

/// `flap terugblik`: ten minutes, some weeks later; twenty with a group.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terugblik", aliases: ["review"])

  @OptionGroup var options: GlobalOptions
  @Argument var session: String?
  @Option(
    name: [.customLong("verder"), .customLong("resume")], defaultAsFlag: "laatste")
  var resume: String?

  @Flag(name: [.customLong("bijeenkomst"), .customLong("meeting")]) var isMeeting = false
  @Option(name: [.customLong("tempo")]) var tempo: String?
  @Flag(name: [.customLong("bel"), .customLong("bell")]) var rings = false

  func run() throws {
    try atMostOne(("SESSIE (SESSION)", session != nil), ("--verder (--resume)", resume != nil))
    guard isMeeting else {
      for (name, isGiven) in [("--tempo", tempo != nil), ("--bel (--bell)", rings)] where isGiven {
        throw Failure.goesWith(name, "--bijeenkomst (--meeting)")
      }
      return try ReviewSession(World(options), target: session, resuming: resume).run()
    }
    let minutes = try tempo.map { typed in
      try Tempo.minutes(
        typed, usual: CircleReviewPlan.usual, within: CircleReviewPlan.range,
        else: .reviewTempoHow)
    }
    try atMostOne(("--tempo", tempo != nil), ("--verder (--resume)", resume != nil))
    let world = try World(options)
    try world.warnOfSyncing()
    try CircleReviewSession(
      world: world, target: session, resuming: resume,
      plan: minutes.map { CircleReviewPlan(minutes: $0) } ?? CircleReviewPlan(), rings: rings
    ).run()
  }
}
