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
    let plan = try tempo.map { typed in
      guard let plan = CirclePlan(typed: typed) else { throw Failure.needs(.tempoHow) }
      return plan
    }
    try atMostOne(("--tempo", tempo != nil), ("--verder (--resume)", resume != nil))
    let world = try World(options)
    try world.warnOfSyncing()
    try CircleSession(
      world: world, from: from, resuming: resume, plan: plan ?? CirclePlan(), rings: rings
    ).run()
  }
}

extension CirclePlan {
  /// `60` is a meeting of sixty minutes, `1,5` one and a half times the usual length.
  init?(typed: String) {
    guard let number = Double(typed.replacing(",", with: ".")) else { return nil }
    let minutes = (number < 10 ? number * Double(Self.usual) : number).rounded()
    guard minutes >= Double(Self.range.lowerBound), minutes <= Double(Self.range.upperBound) else {
      return nil
    }
    self.init(minutes: Int(minutes))
  }
}
