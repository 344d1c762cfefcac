import ArgumentParser
import Coach
import Dialogue
import Library
import Logbook
import Terminal

/// One follow-up: begun, or gone on with.
struct ReviewSession {
  let world: World
  /// The conversation to look back on.
  var target: String?
  var resuming: String?

  init(_ world: World, target: String? = nil, resuming: String? = nil) {
    (self.world, self.target, self.resuming) = (world, target, resuming)
  }

  func run() throws {
    guard let logbook = try world.existingLogbook() else { throw Failure.lookBackNone }
    // What cannot be kept is not asked for.
    guard !logbook.isReadOnly else { throw Failure.logbook(.readOnly(path: logbook.path)) }
    let chains = Chains(world, logbook)
    let console = world.console()
    let (header, numbers) = try course(chains, console)
    let earlier = try chains.earlier(numbers, except: header?.number)
    let (library, remark) = try world.library(
      of: earlier.chain.first?.session.entries ?? [], asked: nil)

    if let remark { console.say(world.voice.say(remark)) }
    var conversing = Conversing(
      world, console, .review(library.material, after: earlier), library.phrasebook)
    conversing.earlier = earlier.sessions(named: numbers)
    var talk =
      try header.map { try conversing.resume($0, in: logbook) }
      ?? conversing.begin(with: opening(library, numbers), in: logbook)
    try end(try talk.hold(), talk, conversing)
  }

  /// The follow-up to go on with, if any, and the chain it looks back on.
  private func course(
    _ chains: Chains, _ console: any Console
  ) throws -> (header: SessionHeader?, numbers: [Int]) {
    if let resuming {
      let header = try resumed(resuming, chains.logbook)
      return (header, try chains.noted(by: header.number))
    }
    let looked = try looked(at: chains)
    if let open = try chains.unfinished(with: looked),
      try UnfinishedReview(header: open, world: world)
        .goesOn(on: console, asking: .reviewOpenAsk, naming: .reviewOpen)
    {
      return (open, try chains.noted(by: open.number))
    }
    return (nil, try chains.numbers(with: looked))
  }

  private func resumed(_ typed: String, _ logbook: Logbook) throws -> SessionHeader {
    let header = try SessionChoice(typed).header(in: logbook, of: [.review], isClosed: false)
    guard header.script == ScriptKind.review.rawValue else {
      guard let kind = ScriptKind(rawValue: header.script) else {
        throw Failure.unknownScript(header.script)
      }
      throw Failure.otherKind(header.number, kind)
    }
    return header
  }

  /// The conversation that was named, else one whose day has come, else the latest that is done.
  private func looked(at chains: Chains) throws -> SessionHeader {
    let logbook = chains.logbook
    if target == nil, let due = try chains.due() {
      return try SessionChoice(String(due.session)).header(in: logbook)
    }
    let header: SessionHeader
    do {
      header = try SessionChoice(target).header(
        in: logbook, of: ScriptKind.allCases, isClosed: true)
    } catch Failure.noSession where target == nil {
      throw Failure.lookBackNone
    }
    guard let kind = ScriptKind(rawValue: header.script) else {
      throw Failure.unknownScript(header.script)
    }
    guard header.isClosed else { throw Failure.lookBackOpen(header.number, kind) }
    return header
  }

  /// What is noted before the first question: the profile, the chain, and today.
  private func opening(_ library: PromptLibrary, _ numbers: [Int]) -> [Statement] {
    [
      library.noted, Statement(Key(Topic<Chain>.chain.id), Chain(numbers).answer),
      Statement(Key(Topic<Day>.begun.id), world.today.answer),
    ]
  }

  // MARK: Ending

  private func end(_ ending: Talk.Ending, _ talk: Talk, _ conversing: Conversing) throws {
    guard let session = talk.record?.session else { return }
    conversing.tell(ending, of: session)
    guard ending == .closed else { return }
    for number in wiped(in: talk.interview.conversation.session) {
      try erase(number, isAttended: talk.console.isAttended)
    }
  }

  /// The old reports that are to go, as far as they are still there.
  private func wiped(in session: Session) -> [Int] {
    session.keys(of: Topic<KeepOld>.keepOld.id).compactMap(\.about)
      .filter {
        session[.keepOld, $0] == .erase && session.earlier[$0.number]?.entries.isEmpty == false
      }
      .map(\.number)
  }

  /// Erases an old report, after asking once more.
  private func erase(_ number: Int, isAttended: Bool) throws {
    guard isAttended else {
      return world.voice.print(world.voice.say(ShellWord.eraseOldHow, ["n": .number(number)]))
    }
    try Erasing(world, isSure: false).run(.session(String(number)))
  }
}
