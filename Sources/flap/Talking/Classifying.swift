import Coach
import Dialogue
import Documents
import Library
import Workload

/// Holds lines against the profile, one after the other, and keeps nothing.
struct Classifying {
  let world: World
  var profile: String?
  private var voice: Voice { world.voice }

  init(_ world: World, profile: String? = nil) { (self.world, self.profile) = (world, profile) }

  func run(_ path: String, asJSON: Bool) throws {
    let library = try world.library(profile: profile)
    var feed = try LineFeed(path)
    let profile = library.profile.name[voice.language]
    if !asJSON { voice.complain(Remark(ShellWord.heldAgainst, ["typed": .typed(profile)])) }
    var stream = TaskLineStream()
    func show(_ lines: [TaskLine]) {
      for line in lines {
        if asJSON {
          voice.give(record(of: line, library).line + "\n")
        } else {
          voice.print(sentence(of: line, library))
        }
      }
    }
    try feed.forEach { show(stream.add($0)) }
    show(stream.end())
  }

  private func names(in line: TaskLine, _ library: PromptLibrary) -> Fact {
    let names = library.material.findNames(line.input).joined(separator: ", ")
    return .typed(
      names.isEmpty ? "" : " " + voice.say(ShellWord.heldNames, ["typed": .typed(names)]))
  }

  private func told(_ parts: [TaskPart]) -> Fact {
    let words = parts.map { "‘\($0.text)’" }.joined(separator: ", ")
    return .typed(
      words.isEmpty ? "" : " " + voice.say(ShellWord.heldParts, ["typed": .typed(words)]))
  }

  private func hand(_ found: Assessment, _ library: PromptLibrary) -> Fact {
    let roles = found.item.flatMap { library.profile[$0] }?.handOverTo.map { $0[voice.language] }
    guard found.verdict == .notMine, let roles, !roles.isEmpty else { return .typed("") }
    let typed = roles.joined(separator: ", ")
    return .typed(" " + voice.say(ShellWord.handTo, ["typed": .typed(typed)]))
  }

  // MARK: For programs

  private func record(of line: TaskLine, _ library: PromptLibrary) -> JSON {
    let head: [(String, JSON)] = [
      ("line", .number(line.number)), ("input", .string(line.input)), ("task", .text(line.text)),
    ]
    guard let text = line.text else { return .object(head.map { (key: $0.0, value: $0.1) }) }
    let found = library.material.assess(text, nil)
    let parts = library.material.parts(of: line.input)
    let item = found.item.flatMap { library.profile[$0] }
    let condition = found.verdict == .conditional ? item?.condition : nil
    let shares = Self.shares(found.domains.map(\.p))
    let domains = zip(found.domains, shares).map { domain, share in
      JSON.object([("id", .string(domain.id.rawValue)), ("p", .share(share))])
    }
    let rest: [(String, JSON)] = [
      ("minutesPerWeek", .count(parts.minutes ?? line.minutes)),
      ("names", .array(library.material.findNames(line.input).map(JSON.string))),
      ("domain", .text(found.domains.first?.id.rawValue)), ("domains", .array(domains)),
      ("with", .text(found.with?.rawValue)), ("verdict", .text(found.verdict?.rawValue)),
      ("condition", .text(condition?[voice.language])),
      ("handOverTo", .array((item?.handOverTo ?? []).map { .string($0[voice.language]) })),
      ("item", .text(item?.id)), ("because", .array(found.because.map(JSON.string))),
      ("split", .array(parts.map { .string($0.line) })),
    ]
    return .object((head + rest).map { (key: $0.0, value: $0.1) })
  }

  /// In ten-thousandths that sum to one exactly: the largest takes what rounding leaves.
  private static func shares(_ chances: [Double]) -> [Int] {
    var shares = chances.map { Int(($0 * 10_000).rounded()) }
    if !shares.isEmpty { shares[0] += 10_000 - shares.reduce(0, +) }
    return shares
  }

  // MARK: For people

  private func sentence(of line: TaskLine, _ library: PromptLibrary) -> String {
    guard let text = line.text else {
      return voice.say(ShellWord.heldHeading, ["task": .typed(line.input.trimmed)])
    }
    let found = library.material.assess(text, nil)
    let parts = library.material.parts(of: line.input)
    let speaker = Speaker(voice.words, in: voice.language, about: Session())
    let domains = found.proposal.map { speaker.say(Remark(phrase: $0.phraseID)) }
    let between = voice.language == .nl ? " of " : " or "
    return voice.say(
      ShellWord.heldLine,
      [
        "task": .typed(text),
        "time": .typed(
          (parts.minutes ?? line.minutes).map { "\(speaker.spoken(minutes: $0)), " } ?? ""),
        "domain": .typed(domains.joined(separator: between)),
        "with": found.with.map { .phrase("\($0.phraseID).with") } ?? .typed("?"),
        "hand": hand(found, library), "names": names(in: line, library),
        "parts": told(parts),
        "verdict": found.verdict.map { .phrase($0.phraseID) } ?? .typed("?"),
      ])
  }
}
