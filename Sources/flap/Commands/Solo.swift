import ArgumentParser
import Library

/// `flap solo`: one person, one flap.
struct Solo: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "solo")

  @OptionGroup var options: GlobalOptions
  @Option(name: [.customLong("van"), .customLong("from")]) var from: String?
  @Flag(name: [.customLong("geen-vragen"), .customLong("no-input")]) var asksNothing = false
  @Flag(name: [.customLong("kort"), .customLong("short")]) var isShort = false
  @Option(
    name: [.customLong("verder"), .customLong("resume")], defaultAsFlag: "laatste")
  var resume: String?
  @Option(name: [.customLong("profiel"), .customLong("profile")]) var profile: String?
  @Option(name: [.customLong("periode"), .customLong("period")]) var period: String?
  @Flag(name: [.customLong("voorbeeld"), .customLong("sample")]) var isSample = false

  func run() throws {
    let sample = ("--voorbeeld (--sample)", isSample)
    let resumed = ("--verder (--resume)", resume != nil)
    let silent = ("--geen-vragen (--no-input)", asksNothing)
    try atMostOne(sample, ("--van (--from)", from != nil))
    try atMostOne(sample, resumed)
    try atMostOne(resumed, silent, ("--kort (--short)", isShort))
    guard !asksNothing || from != nil else { throw Failure.needs(.needsFrom) }
    let world = try World(options)
    if !isSample { try world.warnOfSyncing() }
    try SoloSession(
      world, from: from, asksNothing: asksNothing, isShort: isShort, resuming: resume,
      isSample: isSample, profile: profile, period: period
    ).run()
  }
}
