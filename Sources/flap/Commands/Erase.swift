import ArgumentParser
import Library

/// `flap wis`: really removes a line, a session, what is old, or everything.
struct EraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "wis", aliases: ["erase"])

  @OptionGroup var options: GlobalOptions
  @Argument var session: String?
  @Option(name: [.customLong("regel"), .customLong("line")]) var line: Int?
  @Option(name: [.customLong("ouder-dan"), .customLong("older-than")]) var olderThan: String?
  @Flag(name: [.customLong("alles"), .customLong("all")]) var all = false
  @Flag(name: [.customLong("bijeenkomst"), .customLong("meeting")]) var isMeeting = false
  @Flag(name: [.customLong("ja"), .customLong("yes")]) var yes = false

  func run() throws {
    try atMostOne(
      ("--bijeenkomst (--meeting)", isMeeting), ("--regel (--line)", line != nil))
    let target: Erasing.Target
    switch (session, line, olderThan, all) {
    case (let session?, nil, nil, false) where isMeeting: target = .meeting(session)
    case _ where isMeeting: throw Failure.goesWith("--bijeenkomst (--meeting)", "SESSIE")
    case (nil, nil, nil, true): target = .all
    case (nil, nil, let date?, false): target = .olderThan(date)
    case (let session?, nil, nil, false): target = .session(session)
    case (let session?, let line?, nil, false): target = .line(session, line)
    default: throw Failure.needs(.needsTarget)
    }
    try Erasing(World(options), isSure: yes).run(target)
  }
}
