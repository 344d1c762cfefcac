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
    guard !asksNothing || from != nil else { throw Failure.needs(.needsFrom) }
    try SoloSession(
      World(options), from: from, asksNothing: asksNothing, isShort: isShort, resuming: resume,
      isSample: isSample, profile: profile, period: period
    ).run()
  }
}
