import Coach
import Dialogue
import Documents
import Library
import Logbook

/// Every session, a line each; no answers.
struct SessionList {
  let world: World

  init(_ world: World) { self.world = world }

  func run(asJSON: Bool = false) throws {
    let voice = world.voice
    let headers: [SessionHeader]
    let logbook = try world.existingLogbook()
    do throws(LogbookError) { headers = try logbook?.sessions() ?? [] } catch {
      throw Failure.logbook(error)
    }
    if asJSON { return voice.give(json(headers).file) }
    let meetings = meetings
    if headers.isEmpty { voice.print(voice.say(ShellWord.noSessions)) }
    for header in headers { tell(header, kind(header)) }
    guard !meetings.isEmpty else { return }
    voice.print(voice.say(ShellWord.meetingsListed))
    for header in meetings {
      let kind = MeetingKind(rawValue: header.script)
      tell(header, voice.say(kind?.name ?? .scriptOther, ["typed": .typed(header.script)]))
    }
  }

  /// Those of groups, which number their own; a file that cannot be read is told of.
  private var meetings: [SessionHeader] {
    do {
      return try world.existingLogbook(file: DataFile.meetings)?.sessions() ?? []
    } catch let failure as Failure {
      world.voice.complain(failure.remark)
    } catch let error as LogbookError {
      world.voice.complain(Failure.logbook(error).remark)
    } catch {}
    return []
  }

  private func tell(_ header: SessionHeader, _ kind: String) {
    let state = header.isClosed ? ShellWord.stateClosed : .stateOpen
    world.voice.print(
      world.voice.say(
        ShellWord.sessionLine,
        [
          "n": .number(header.number), "script": .typed(kind),
          "date": .day(world.day(at: header.beganAt)), "state": .phrase(state.phraseID),
        ]))
  }

  private func kind(_ header: SessionHeader) -> String {
    if header.script == Jots.script { return world.voice.say(ShellWord.scriptJots) }
    return ScriptKind(rawValue: header.script).map { world.voice.say($0.name) }
      ?? world.voice.say(ShellWord.scriptOther, ["typed": .typed(header.script)])
  }

  /// `docs/schema/gesprekken.schema.json` describes it.
  private func json(_ headers: [SessionHeader]) -> JSON {
    .object([
      ("schemaVersion", .number(1)), ("document", .string("gesprekken")),
      (
        "sessions",
        .array(
          headers.map { header in
            .object([
              ("session", .number(header.number)), ("script", .string(header.script)),
              ("began", .string(world.day(at: header.beganAt).description)),
              ("latest", .string(world.day(at: header.lastAt).description)),
              ("closed", .bool(header.isClosed)), ("entries", .number(header.entryCount)),
            ])
          })
      ),
    ])
  }
}
