import Dialogue
import Library

/// Writes a task profile to edit, for its owner only.
struct ProfileMaking {
  let world: World

  init(_ world: World) { self.world = world }

  func run(_ path: String, small: Bool, replaces: Bool) throws {
    let file = OutputFile(path)
    if file.exists, !replaces { throw Failure.exists(file.path) }
    let classic = try ProfileFile(named: ProfileChoice.usual)
    let template = ProfileTemplate(classic, words: world.voice.words, in: world.voice.language)
    try file.write(small ? template.small : template.whole)
    world.voice.complain(Remark(OwnWord.made, ["path": .typed(path)]))
  }
}
