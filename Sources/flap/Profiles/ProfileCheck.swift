import Dialogue
import Library
import Workload

/// Looks whether a task profile is right, and says so with what is in it.
struct ProfileCheck {
  let world: World

  init(_ world: World) { self.world = world }

  func run(_ path: String) throws {
    let file = try ProfileChoice(world).named(path)
    let items = file.profile.items
    let counts = Verdict.allCases.map { verdict in items.count { $0.verdict == verdict } }
    let voice = world.voice
    voice.print(
      voice.say(
        OwnWord.allWell,
        [
          "path": .typed(path), "n": .number(items.count), "core": .number(counts[0]),
          "conditional": .number(counts[1]), "other": .number(counts[2]),
        ]))
    if let base = file.extends {
      let own = items.count(where: \.isOwn)
      voice.print(voice.say(OwnWord.allWellOwn, ["n": .number(own), "typed": .typed(base)]))
    }
    let questions = file.profile.distinctions
    guard !questions.isEmpty else { return }
    let own = questions.count(where: \.isOwn)
    voice.print(
      voice.say(OwnWord.allWellQuestions, ["n": .number(questions.count), "own": .number(own)]))
  }
}
