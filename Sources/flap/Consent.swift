import Dialogue
import Documents
import Library
import Terminal

/// Shows each free line before it leaves on a sheet, to agree to or to word otherwise.
struct Consent {
  let world: World
  let context: DocumentContext

  init(_ world: World, _ context: DocumentContext) {
    (self.world, self.context) = (world, context)
  }

  /// The lines as the person agreed to them; without a terminal none, and that is told.
  func asked() throws -> [Key: String] {
    let lines = DirectorSheet.freeLines(context)
    let console = world.console(output: .standardError)
    guard !lines.isEmpty else { return [:] }
    guard console.isAttended else {
      world.voice.complain(Remark(ShellWord.onlyChosen))
      return [:]
    }
    console.say(world.voice.say(ShellWord.consentIntro, ["n": .number(lines.count)]))
    var consented: [Key: String] = [:]
    for (index, line) in lines.enumerated() {
      let place: Facts = ["i": .number(index + 1), "n": .number(lines.count)]
      console.say([
        "", StyledLine(world.voice.say(ShellWord.consentPlace, place)),
        StyledLine(
          world.voice.say(ShellWord.consentTyped, ["typed": .typed(line.typed)]), .strong),
        StyledLine(
          world.voice.say(ShellWord.consentSuggestion, ["typed": .typed(line.suggestion)])),
      ])
      switch console.read(LineRequest(completions: [line.typed, line.suggestion])) {
      case .line(let reply):
        let reply = reply.trimmed
        if ["ja", "j", "yes", "y"].contains(reply.folded) {
          consented[line.key] = line.typed
        } else if !reply.isEmpty, !["nee", "n", "no"].contains(reply.folded) {
          consented[line.key] = reply
        }
      case .signal(let number): Signals.reraise(number)
      case .end, .interrupt: throw Failure.consentStopped
      default: continue
      }
    }
    return consented
  }
}
