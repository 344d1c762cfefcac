import Coach
import Dialogue
import Documents
import Library
import Logbook
import Terminal

/// A room with one screen in which a group holds a meeting, from its first question or from where
/// it was left.
struct MeetingRoom {
  let world: World
  let logbook: Logbook
  private let screen: CircleScreen
  private var conversing: Conversing

  init(
    _ world: World, _ console: any Console, _ script: Script, _ phrasebook: Phrasebook,
    in logbook: Logbook, rings: Bool
  ) throws {
    guard !logbook.isReadOnly else { throw Failure.logbook(.readOnly(path: logbook.path)) }
    (self.world, self.logbook) = (world, logbook)
    screen = CircleScreen(world, console, rings: rings)
    conversing = Conversing(world, console, script, phrasebook)
    conversing.screen = screen
  }

  /// The sessions that it looks back on.
  var earlier: [Int: Session] {
    get { conversing.earlier }
    set { conversing.earlier = newValue }
  }

  /// Holds the meeting with this header, else a new one with what is noted and told first.
  func hold(
    _ header: SessionHeader?, noting opening: [Statement], telling lines: [StyledLine] = [],
    adding: (inout Talk) throws -> Void = { _ in }
  ) throws {
    var talk =
      try header.map { try conversing.resume($0, in: logbook) }
      ?? conversing.begin(with: opening, in: logbook)
    talk.interview.isTimed = talk.console.isAttended
    try screen.measure(isNew: header == nil)
    if header == nil { talk.tell(lines) } else { try goOn(&talk) }
    try adding(&talk)
    let ending = try talk.hold()
    // Who leaves on purpose, stops the clock.
    if ending != .closed { try talk.note([CircleClock.stop]) }
    end(ending, talk)
  }

  /// What there is to say and to ask where a meeting is gone on with.
  private func goOn(_ talk: inout Talk) throws {
    let session = talk.interview.conversation.session
    guard !session.isClosed else { return }
    let wasStopped = CircleClock(session).isStopped
    try talk.note(screen.statementsOnResuming(talk.interview))
    if wasStopped { talk.tell([StyledLine(world.voice.say(ShellWord.circleGoesOn))]) }
    if let slips = Circle(session).slipsIn {
      let facts: Facts = ["n": .number(slips.typed), "x": .number(slips.of)]
      talk.tell([StyledLine(world.voice.say(ShellWord.circleSlipsIn, facts))])
    }
  }

  private func end(_ ending: Talk.Ending, _ talk: Talk) {
    guard let session = talk.record?.session else { return }
    guard ending == .closed else { return conversing.tell(ending, of: session) }
    let facts: Facts = ["n": .number(session), "command": .resuming(talk.interview)]
    talk.console.say(world.voice.say(ShellWord.circleClosed, facts))
    guard case .agreed = GroupReport.Permission(talk.interview.conversation.session) else { return }
    talk.console.say(world.voice.say(ShellWord.circleReport, facts))
  }
}
