import Coach
import Dialogue
import Library
import Logbook
import Terminal

/// Begins a conversation, or goes on with one, and tells at the end what became of it.
struct Conversing {
  let world: World
  let console: any Console
  let script: Script
  let phrasebook: Phrasebook
  /// The sessions that it looks back on.
  var earlier: [Int: Session] = [:]
  /// One question a screen and the time, in a meeting.
  var screen: CircleScreen?

  init(_ world: World, _ console: any Console, _ script: Script, _ phrasebook: Phrasebook) {
    (self.world, self.console, self.script, self.phrasebook) = (world, console, script, phrasebook)
  }

  /// A new one, with what is noted before the first question; without a logbook it is kept nowhere.
  func begin(with opening: [Statement], in logbook: Logbook?) -> Talk {
    let preface = Conversation(script, Session(version: script.version).after(earlier)).say(
      opening, at: world.now)
    let record = logbook.map { Record($0, script, world.voice.language, preface: preface) }
    return talk(record, preface.next)
  }

  /// One that was begun before; a closed one opens at its answers.
  func resume(_ header: SessionHeader, in logbook: Logbook) throws -> Talk {
    guard header.script == script.id else {
      if let kind = MeetingKind(rawValue: header.script) {
        throw Failure.otherMeeting(header.number, kind)
      }
      guard let kind = ScriptKind(rawValue: header.script) else {
        throw Failure.unknownScript(header.script)
      }
      throw Failure.otherKind(header.number, kind)
    }
    guard header.version <= script.version else { throw Failure.newerSession(header.number) }
    let (record, session): (Record, Session)
    do throws(LogbookError) {
      record = try Record(logbook, script, resuming: header)
      session = Session(
        id: header.number, version: header.version, try logbook.entries(of: header.number),
        renamed: script.renamed
      ).after(earlier)
    } catch {
      throw Failure.logbook(error)
    }
    var talk = talk(record, Conversation(script, session))
    let resumed = world.voice.say(
      ShellWord.resumed,
      [
        "n": .number(header.number), "date": .day(world.day(at: header.beganAt)),
        "kind": .phrase(script.called.phraseID),
      ])
    talk.tell([StyledLine(resumed)])
    if session.isClosed { talk.reopen() }
    return talk
  }

  private func talk(_ record: Record?, _ conversation: Conversation) -> Talk {
    var talk = Talk(world, console, record, interview(conversation))
    talk.screen = screen
    return talk
  }

  private func interview(_ conversation: Conversation) -> Interview {
    Interview(
      conversation, in: world.voice.language, phrasebook: phrasebook, today: world.today,
      isAttended: console.isAttended)
  }

  func tell(_ ending: Talk.Ending, of session: Int) {
    let word: ShellWord =
      switch ending {
      case .closed: .closed
      case .paused: .savedUntilHere
      case .inputEnded: .inputEnded
      }
    console.say(
      world.voice.say(
        word,
        [
          "n": .number(session), "command": .phrase(script.resuming.phraseID),
          "kind": .phrase(script.called.phraseID),
        ]))
  }
}
