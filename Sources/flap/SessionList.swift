import Coach
import Dialogue
import Library
import Logbook

/// Every session, a line each; no answers.
struct SessionList {
  let world: World

  init(_ world: World) { self.world = world }

  func run() throws {
    let voice = world.voice
    let headers: [SessionHeader]
    let logbook = try world.existingLogbook()
    do throws(LogbookError) { headers = try logbook?.sessions() ?? [] } catch {
      throw Failure.logbook(error)
    }
    guard !headers.isEmpty else { return voice.print(voice.say(ShellWord.noSessions)) }
    for header in headers {
      let state = header.isClosed ? ShellWord.stateClosed : .stateOpen
      voice.print(
        voice.say(
          ShellWord.sessionLine,
          [
            "n": .number(header.number), "script": .phrase(kind(header).phraseID),
            "date": .day(world.day(at: header.beganAt)), "state": .phrase(state.phraseID),
          ]))
    }
  }

  private func kind(_ header: SessionHeader) -> ShellWord {
    header.script == Jots.script
      ? .scriptJots : ScriptKind(rawValue: header.script)?.name ?? .scriptSolo
  }
}
