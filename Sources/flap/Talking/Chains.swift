import Coach
import Dialogue
import Logbook

/// Finds and reads the conversations that a follow-up looks back on.
///
/// A chain is a conversation with oneself and the follow-ups on it that were finished. Each
/// follow-up notes the chain it looked back on, so that it stays one when its beginning is erased.
struct Chains {
  let world: World
  let logbook: Logbook
  /// The kind of session that looks back on others.
  private let review: String

  init(_ world: World, _ logbook: Logbook) {
    (self.world, self.logbook, review) = (world, logbook, ScriptKind.review.rawValue)
  }

  /// The meetings that a group looks back on: each chain begins with one.
  init(ofMeetings logbook: Logbook, _ world: World) {
    (self.world, self.logbook, review) = (world, logbook, MeetingKind.circleReview.rawValue)
  }

  /// The chain that a conversation is in, with all that was finished since.
  func numbers(with header: SessionHeader) throws -> [Int] {
    let root = try root(of: header)
    return [root] + (try reviews(of: root).filter(\.isClosed).map(\.number))
  }

  /// The last follow-up in the chain of a conversation that was begun and not finished.
  func unfinished(with header: SessionHeader) throws -> SessionHeader? {
    try reviews(of: root(of: header)).last { !$0.isClosed }
  }

  private func reviews(of root: Int) throws -> [SessionHeader] {
    try found { () throws(LogbookError) in
      try logbook.sessions(of: review)
    }.filter { try self.root(of: $0) == root }
  }

  private func root(of header: SessionHeader) throws -> Int {
    guard header.script == review else { return header.number }
    return try noted(by: header.number).first ?? header.number
  }

  /// The chain that a follow-up noted when it began.
  func noted(by review: Int) throws -> [Int] {
    let chain = Topic<Chain>.chain
    let entries = try found { () throws(LogbookError) in
      try logbook.entries(of: review, answering: [chain.id])
    }
    return Session(id: review, entries).known(chain)?.numbers ?? []
  }

  /// The conversations of a chain, as far as they are still there; all that was said in them, or
  /// only the answers to some questions.
  func past(_ numbers: [Int], answering questions: Set<QuestionID>? = nil) throws -> [Past] {
    try numbers.compactMap { number in
      guard let (header, session) = try held(number, answering: questions),
        let kind = ScriptKind(rawValue: header.script)
      else { return nil }
      return Past(session, kind, on: world.day(at: header.beganAt))
    }
  }

  /// One of them, where it is still there.
  func held(
    _ number: Int, answering questions: Set<QuestionID>? = nil
  ) throws -> (header: SessionHeader, session: Session)? {
    do {
      let header = try logbook.session(number)
      let entries =
        try questions.map { try logbook.entries(of: number, answering: $0) }
        ?? logbook.entries(of: number)
      return (header, Session(id: number, version: header.version, entries))
    } catch LogbookError.missing {
      return nil
    } catch let error as LogbookError {
      throw Failure.logbook(error)
    }
  }

  /// What a follow-up with this chain looks back on.
  func earlier(_ numbers: [Int], except review: Int? = nil) throws -> Earlier {
    let reaction = Topic<Scale>.reaction.id
    let others = try found { () throws(LogbookError) in
      try logbook.sessions(of: self.review)
    }.map(\.number).filter { $0 != review }
    let pairs = try past(others, answering: [reaction]).flatMap { ReactionPair.all(in: $0.session) }
    return Earlier(try past(numbers), pairs: pairs)
  }

  /// What is due in the chain of the last conversation that was finished, or of the last one with
  /// oneself, and the number to look back on.
  func due() throws -> (session: Int, due: Due)? {
    let kinds = [ScriptKind.allCases, [.solo]].map { $0.map(\.rawValue) }
    var seen: [Int] = []
    for scripts in kinds {
      let header = try found { () throws(LogbookError) in
        try logbook.latest(of: scripts, isClosed: true)
      }
      guard let header, !seen.contains(header.number) else { continue }
      seen = try numbers(with: header)
      let chain = try past(seen, answering: Due.questions)
      if let last = chain.last, let due = Due(chain, on: world.today) {
        return (last.session.id, due)
      }
    }
    return nil
  }

  /// The last meeting of each group, and the day on which it meets again.
  func nextMeetings() throws -> [(last: SessionHeader, day: Day)] {
    let topic = Topic<Day>.nextMeeting
    // Of a chain whose beginning was erased, the rest is still there.
    let headers = try MeetingKind.allCases.flatMap { kind in
      try found { () throws(LogbookError) in try logbook.sessions(of: kind.rawValue) }
    }
    return try headers.compactMap { header in
      guard try numbers(with: header).last == header.number else { return nil }
      return try held(header.number, answering: [topic.id])?.session[topic].map { (header, $0) }
    }
  }

  private func found<Result>(_ body: () throws(LogbookError) -> Result) throws -> Result {
    do { return try body() } catch { throw Failure.logbook(error) }
  }
}
