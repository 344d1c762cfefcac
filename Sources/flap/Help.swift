import Dialogue
import Library

/// The help of a command, in the user's language.
struct Help {
  let topic: Topic
  let voice: Voice

  /// What help can be asked about.
  struct Topic {
    var names: [String]
    var help: CommandHelp
    var usage: String
    var options: [(names: String, help: OptionHelp)]
  }

  init(_ topic: Topic, _ voice: Voice) { (self.topic, self.voice) = (topic, voice) }

  static let asking: Set = ["--help", "-h", "--hulp", "help", "hulp"]

  /// The topic where help is asked for.
  static func topic(in arguments: [String]) -> Topic? {
    guard let index = arguments.firstIndex(where: asking.contains),
      !arguments[..<index].contains("--")
    else { return nil }
    let word = arguments[index]
    // A bare word is a command only where a command stands.
    if !word.hasPrefix("-"), arguments[..<index].contains(where: { !$0.hasPrefix("-") }) {
      return nil
    }
    let named = arguments.filter { !$0.hasPrefix("-") && $0 != word }.first
    return topics.first { topic in named.map(topic.names.contains) ?? false } ?? topics.first
  }

  var text: String {
    let global: [(String, OptionHelp)] = [
      ("--data DIR", .data), ("--prompts DIR", .prompts), ("--taal nl|en (--lang)", .lang),
      ("--toegankelijk (--accessible)", .accessible),
      ("--kleur auto|altijd|nooit (--color)", .color), ("--version", .version),
      ("--hulp (--help)", .help),
    ]
    var lines = [
      voice.say(topic.help), "", voice.say(ShellWord.helpUsage), "  \(topic.usage)", "",
    ]
    if topic.names == ["flap"] {
      lines.append(voice.say(ShellWord.helpCommands))
      for other in Self.topics.dropFirst() {
        lines.append("  \(other.usage)")
        lines.append("      \(voice.say(other.help))")
      }
      lines.append("")
    }
    lines.append(voice.say(ShellWord.helpOptions))
    for (names, help) in topic.options + global {
      lines.append("  \(names)")
      lines.append("      \(voice.say(help))")
    }
    return translated(lines.joined(separator: "\n"))
  }

  /// The words that stand for what is to be filled in, in the user's language.
  private func translated(_ text: String) -> String {
    guard voice.language == .nl else { return text.replacing("SESSIE", with: "SESSION") }
    return [
      ("COMMAND", "OPDRACHT"), ("FILE", "BESTAND"), ("DATE", "DATUM"), ("WORDS", "WOORDEN"),
      ("TEXT", "TEKST"), ("DIR", "MAP"), ("PERIOD", "PERIODE"),
    ].reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  static let topics = [
    Topic(names: ["flap"], help: .flap, usage: "flap [COMMAND]", options: []),
    Topic(
      names: ["solo"], help: .solo, usage: "flap solo",
      options: [
        ("--van FILE|- (--from)", .from), ("--geen-vragen (--no-input)", .noInput),
        ("--kort (--short)", .short), ("--verder [SESSIE] (--resume)", .resume),
        ("--voorbeeld (--sample)", .sample), ("--profiel ID|FILE (--profile)", .profile),
        ("--periode PERIOD (--period)", .period),
      ]),
    Topic(
      names: ["intervisie"], help: .intervisie, usage: "flap intervisie",
      options: [
        ("--van FILE|- (--from)", .circleFrom), ("--verder [SESSIE] (--resume)", .circleResume),
        ("--tempo N", .tempo), ("--bel (--bell)", .bell),
        ("--blad (--handout)", .handout),
      ]),
    Topic(
      names: ["terugblik", "review"], help: .review, usage: "flap terugblik (review) [SESSIE]",
      options: [
        ("SESSIE", .session), ("--verder [SESSIE] (--resume)", .resume),
        ("--bijeenkomst (--meeting)", .reviewMeeting), ("--tempo N", .reviewTempo),
        ("--bel (--bell)", .bell),
      ]),
    Topic(
      names: ["noteer", "jot"], help: .jot, usage: "flap noteer (jot) [TEXT…]",
      options: [("TEXT", .words)]),
    Topic(
      names: ["toets", "classify"], help: .classify, usage: "flap toets (classify) [FILE|-]",
      options: [("FILE", .file), ("--json", .json), ("--profiel ID|FILE (--profile)", .profile)]),
    Topic(
      names: ["toon", "show"], help: .show, usage: "flap toon (show) [SESSIE]",
      options: [
        ("SESSIE", .session), ("--alle (--all)", .all), ("--nee (--say-no)", .sayNo),
        ("--logboek (--log)", .log), ("--balans (--balance)", .balance), ("--json", .json),
      ]),
    Topic(
      names: ["zoek", "search"], help: .search, usage: "flap zoek (search) WORDS…",
      options: [
        ("WORDS", .words), ("--sinds DATE (--since)", .since), ("--tot DATE (--until)", .until),
        ("--soort taak|antwoord|notitie (--kind)", .kind),
      ]),
    Topic(
      names: ["export"], help: .export,
      usage: "flap export [SESSIE | --alle] --document D --formaat F",
      options: [
        ("SESSIE", .session), ("--document D", .document), ("--formaat F (--format)", .format),
        ("--alle (--all)", .allLogs), ("-o FILE|-", .output),
        ("--met-redenen (--with-reasons)", .withReasons),
        ("--ja (--yes)", .yes),
      ]),
    Topic(
      names: ["wis", "erase"], help: .erase,
      usage: "flap wis (erase) SESSIE [--regel N | --bijeenkomst] | --ouder-dan DATE | --alles",
      options: [
        ("SESSIE", .session), ("--regel N (--line)", .line),
        ("--ouder-dan DATE (--older-than)", .olderThan), ("--alles (--all)", .eraseAll),
        ("--bijeenkomst (--meeting)", .meeting), ("--ja (--yes)", .eraseYes),
      ]),
    Topic(
      names: ["profiel", "profile"], help: .profile,
      usage: "flap profiel (profile) toon|nieuw|controleer|kies (show|new|check|choose) [ID|FILE]",
      options: [
        ("ID|FILE", .profile), ("TAAK (ITEM)", .item), ("--klein (--small)", .small),
        ("--ja (--yes)", .yes),
      ]),
    Topic(
      names: ["agenda", "calendar"], help: .agenda, usage: "flap agenda (calendar) [-o FILE]",
      options: [
        ("-o FILE|-", .output), ("--wekelijks MOMENT (--weekly)", .weekly), ("--ja (--yes)", .yes),
      ]),
    Topic(
      names: ["bewaar", "backup"], help: .backup, usage: "flap bewaar (backup) FILE",
      options: [("FILE", .backupFile), ("--ja (--yes)", .yes)]),
    Topic(
      names: ["herstel", "restore"], help: .restore, usage: "flap herstel (restore) FILE",
      options: [("FILE", .backupFile)]),
    Topic(
      names: ["dokter", "doctor"], help: .doctor, usage: "flap dokter (doctor)", options: []),
  ]
}
