import Coach
import Dialogue
import Library
import Logbook
import Terminal

/// A group that looks back together on a meeting: begun, or gone on with.
struct CircleReviewSession {
  let world: World
  /// The meeting to look back on.
  var target: String?
  var resuming: String?
  var plan = CircleReviewPlan()
  var rings = false

  /// Holds it, on the console of the program unless there is another.
  func run(on other: (any Console)? = nil) throws {
    guard let logbook = try world.existingLogbook(file: DataFile.meetings) else {
      throw Failure.noMeeting
    }
    let chains = Chains(ofMeetings: logbook, world)
    let console = other ?? world.console(widest: CircleScreen.widest)
    let (header, numbers) = try course(chains, console)
    let held = try numbers.compactMap { try chains.held($0) }
    let library = try world.library()
    var room = try MeetingRoom(
      world, console,
      .circleReview(library.material, after: past(held)), library.phrasebook, in: logbook,
      rings: rings)
    room.earlier = Dictionary(
      numbers.map { ($0, Session(id: $0)) } + held.map { ($0.header.number, $0.session) }
    ) { $1 }
    try room.hold(
      header,
      noting: [
        Statement(Key(Topic<Int>.tempo.id), .numbers([plan.minutes])),
        Statement(Key(Topic<Chain>.chain.id), Chain(numbers).answer),
      ])
  }

  /// The looking back to go on with, if any, and the chain it looks back on.
  private func course(
    _ chains: Chains, _ console: any Console
  ) throws -> (header: SessionHeader?, numbers: [Int]) {
    if let resuming {
      let header = try SessionChoice(resuming).resumed(in: chains.logbook, of: [.circleReview])
      return (header, try chains.noted(by: header.number))
    }
    let looked = try looked(at: chains.logbook)
    if let open = try chains.unfinished(with: looked),
      try UnfinishedReview(header: open, world: world)
        .goesOn(on: console, asking: .circleReviewOpenAsk, naming: .circleReviewOpen)
    {
      return (open, try chains.noted(by: open.number))
    }
    return (nil, try chains.numbers(with: looked))
  }

  /// The meeting that was named, else the latest that is done.
  private func looked(at logbook: Logbook) throws -> SessionHeader {
    let header = try SessionChoice(target).header(
      in: logbook, of: MeetingKind.allCases, isClosed: true)
    guard let kind = MeetingKind(rawValue: header.script) else {
      throw Failure.unknownScript(header.script)
    }
    guard header.isClosed else { throw Failure.meetingOpen(header.number, kind) }
    return header
  }

  /// The meeting itself and the times that the group looked back on it, as far as they are there.
  private func past(_ held: [(header: SessionHeader, session: Session)]) -> CirclePast {
    let meeting = held.first { $0.header.script == MeetingKind.circle.rawValue }
    let reviews = held.filter { $0.header.script == MeetingKind.circleReview.rawValue }
    return CirclePast(
      meeting?.session, on: meeting.map { world.day(at: $0.header.beganAt) },
      since: reviews.map(\.session))
  }
}
