import Dialogue
import Library
import Workload

/// A task profile as a list by domain, or one task of it.
struct ProfileView {
  let world: World
  private var voice: Voice { world.voice }
  private var language: Language { voice.language }

  init(_ world: World) { self.world = world }

  func run(_ typed: String?, item: String?) throws {
    let choice = ProfileChoice(world)
    // What is no profile may be a task of the one that is chosen.
    if let typed, item == nil, !choice.known.contains(typed),
      let profile = try? choice.profile(nil).profile, let found = find(typed, in: profile)
    {
      return (detailed(found) + questions(of: found, in: profile)).forEach(voice.print)
    }
    let file = try choice.profile(typed)
    guard let item else {
      return try listed(file, isDefault: typed == nil).forEach(voice.print)
    }
    guard let found = find(item, in: file.profile) else {
      let nearest = Nearest.word(to: item, in: file.profile.items.map(\.id))
      throw Failure.own(.unknownItem(item, nearest: nearest))
    }
    (detailed(found) + questions(of: found, in: file.profile)).forEach(voice.print)
  }

  private func find(_ id: String, in profile: Profile) -> ProfileItem? {
    profile.items.first { $0.id.folded == id.folded }
  }

  // MARK: The list

  private func listed(_ file: ProfileFile, isDefault: Bool) throws -> [String] {
    let profile = file.profile
    var lines = [
      say(
        .profileTitle,
        [
          "name": .typed(profile.name[language]), "typed": .typed(profile.id),
          "n": .number(profile.items.count),
        ])
    ]
    if let about = file.about { lines.append(about[language]) }
    if let base = file.extends { lines.append(say(.profileExtends, ["typed": .typed(base)])) }
    if isDefault { lines.append(try standing(of: profile)) }
    for domain in Domain.allCases {
      let items = profile.items.filter { $0.domain == domain }
      guard !items.isEmpty else { continue }
      lines += ["", words(domain)]
      for item in items { lines += inShort(item) }
    }
    guard !profile.distinctions.isEmpty else { return lines }
    return lines + ["", say(.questionsTitle)]
      + profile.distinctions.flatMap { described($0, in: profile, inFull: false) }
  }

  /// Whether this is the usual profile or one that was chosen.
  private func standing(of profile: Profile) throws -> String {
    let choice = ProfileChoice(world)
    if let stored = try choice.stored, stored != ProfileChoice.usual {
      return say(.byChoice, ["path": .typed(stored)])
    }
    return say(.byDefault, ["choices": .typed(choice.known.joined(separator: ", "))])
  }

  private func inShort(_ item: ProfileItem) -> [String] {
    let title = say(
      .itemTitle, ["id": .typed(item.id), "name": .typed(item.name[language])])
    return ["  \(title)", "      \(verdict(of: item))"] + handOver(item).map { "      \($0)" }
      + ["      \(foundation(of: item).joined(separator: "; "))"]
  }

  // MARK: One task

  private func detailed(_ item: ProfileItem) -> [String] {
    var lines = [
      say(.itemTitle, ["id": .typed(item.id), "name": .typed(item.name[language])]),
      say(
        .itemKind,
        ["domain": .phrase(item.domain.phraseID), "with": .phrase("\(item.with.phraseID).with")]),
      verdict(of: item),
    ]
    lines += handOver(item)
    if item.isDuty { lines.append(say(.itemDuty)) }
    lines += foundation(of: item)
    lines += item.sources.map { source in
      let status: Fact = .typed(self.status(source.status))
      let line = say(.itemSource, ["typed": .typed(source.key), "status": status])
      return source.url.isEmpty ? "  \(line)" : "  \(line) \(source.url)"
    }
    if !item.examples.isEmpty {
      lines.append(
        say(.itemExamples, ["typed": .typed(item.examples.joined(separator: "; "))]))
    }
    return lines
  }

  // MARK: Questions

  /// The questions that lead to a task.
  private func questions(of item: ProfileItem, in profile: Profile) -> [String] {
    let found = profile.distinctions.filter { $0.items.contains(item.id) }
    return found.isEmpty
      ? [] : [say(.questionsTitle)] + found.flatMap { described($0, in: profile, inFull: true) }
  }

  /// With the words that raise and answer it, where one task is looked at.
  private func described(
    _ distinction: Distinction, in profile: Profile, inFull: Bool
  ) -> [String] {
    var lines = [
      "  "
        + say(
          .questionTitle,
          ["id": .typed(distinction.id), "question": .typed(distinction.question[language])])
    ]
    lines += distinction.answers.flatMap { answer in
      let verdict = profile[answer.item].map { words($0.verdict) } ?? ""
      let leads = say(
        .answerTo,
        [
          "answer": .typed(answer.name[language]), "id": .typed(answer.item),
          "verdict": .typed(verdict),
        ])
      return ["      - \(leads)"]
        + (inFull ? listed(.answerHeard, answer.heard).map { "        \($0)" } : [])
    }
    if distinction.takesSeveral { lines.append("      \(say(.questionSeveral))") }
    if inFull {
      let lists = listed(.questionHeard, distinction.heard)
      lines += (lists + listed(.questionOf, distinction.raisedBy)).map { "      \($0)" }
    }
    return lines + (distinction.isOwn ? ["      \(say(.questionOwn))"] : [])
  }

  private func listed(_ word: OwnWord, _ texts: [String]) -> [String] {
    texts.isEmpty ? [] : [say(word, ["typed": .typed(texts.joined(separator: ", "))])]
  }

  // MARK: Parts

  private func verdict(of item: ProfileItem) -> String {
    let verdict = words(item.verdict)
    guard let condition = item.condition else { return verdict }
    return say(
      .itemCondition, ["verdict": .typed(verdict), "typed": .typed(condition[language])])
  }

  private func handOver(_ item: ProfileItem) -> [String] {
    guard !item.handOverTo.isEmpty else { return [] }
    let roles = item.handOverTo.map { $0[language] }.joined(separator: ", ")
    return [say(.itemHandOver, ["typed": .typed(roles)])]
  }

  /// How well it is founded: shown as such, never blurred.
  private func foundation(of item: ProfileItem) -> [String] {
    // What nobody can look up is leant on for nothing.
    let keys = item.sources.filter { $0.status != "unsourced" }.map(\.key)
    let sources: Facts = ["typed": .typed(keys.joined(separator: ", "))]
    var lines = item.isOwn ? [say(.itemOwn)] : []
    switch (item.standing, keys.isEmpty) {
    case (.sourced, true): if !item.isOwn { lines.append(say(.itemUnsourced)) }
    case (.sourced, false): lines.append(say(item.isOwn ? .itemSources : .itemSourced, sources))
    case (.disputed, true): lines.append(say(.itemDisputedUnsourced))
    case (.disputed, false): lines.append(say(.itemDisputed, sources))
    case (.inferred, true): lines.append(say(.itemInferredUnsourced))
    case (.inferred, false): lines.append(say(.itemInferred, sources))
    }
    return lines
  }

  private func status(_ id: String) -> String {
    ProfileField.status.shown(id, words: voice.words, in: language)
  }

  /// The words of a case, in full where there are such.
  private func words(_ value: some Phrased) -> String {
    let long = voice.words["\(value.phraseID).long"] == nil ? "" : ".long"
    return voice.say(Remark(phrase: value.phraseID + long))
  }

  private func say(_ word: OwnWord, _ facts: Facts = [:]) -> String { voice.say(word, facts) }
}
