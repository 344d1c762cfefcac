import Dialogue
import Library
import Workload

/// Chooses the profile for new conversations.
struct ProfileChoosing {
  let world: World

  init(_ world: World) { self.world = world }

  func run(_ typed: String) throws {
    let profile = try ProfileChoice(world).choose(typed).profile
    let voice = world.voice
    let word = profile.id == ProfileChoice.usual ? OwnWord.chosenNow : .chosen
    voice.print(voice.say(word, ["typed": .typed(profile.name[voice.language])]))
  }
}
