package import Dialogue

/// How much time is left, found from when things were said.
///
/// The clock stands still while the group takes a break, and while the program was not there and
/// the group says that this was a break.
package struct CircleClock: Sendable {
  package let session: Session

  package init(_ session: Session) { self.session = session }

  /// What was planned for all of it, and noted when it began.
  private var minutes: Int { session.proposed(.tempo) ?? CirclePlan.usual }

  private static let key = Key("clock")
  private static let stopped = Answer.choices(["stop"])
  private static let started = Answer.choices(["start"])
  /// A silence that is longer than this may have been a break.
  package static let longSilence = 120

  // MARK: What is noted

  package static var stop: Statement { Statement(key, stopped) }
  package static var start: Statement { Statement(key, started) }

  /// A break that is only told of afterwards.
  package static func pause(_ time: Range<Int>) -> Statement {
    Statement(key, .numbers([time.lowerBound, time.upperBound]))
  }

  /// What was planned for a phase from now on.
  package static func minutes(_ minutes: Int, for stage: some MeetingStage) -> Statement {
    Statement(Key("phaseMinutes", stage.subject), .numbers([minutes]), by: .person)
  }

  // MARK: What is left

  package var isStopped: Bool {
    session.entries.last { $0.key == Self.key && $0.answer?.isSwitch == true }?.answer
      == Self.stopped
  }

  /// The seconds that are left of the phase or the talk that a question belongs to; below zero
  /// where it runs over, `nil` where it has not begun.
  package func secondsLeft(of stage: Stage, now: Int) -> Int? {
    guard let seconds = stage.seconds, let began = began(stage) else { return nil }
    return seconds - spent(from: began, to: now)
  }

  /// When a phase was begun, for the last time.
  package func began(_ stage: Stage) -> Int? {
    guard let key = stage.beginsWith, let entry = session.entry(key), entry.answer == .done else {
      return nil
    }
    return entry.at
  }

  /// The seconds that are left of the meeting; `nil` where it has not begun.
  package func secondsLeft(now: Int) -> Int? {
    guard let began = session.entries.first(where: { $0.source != .program })?.at else {
      return nil
    }
    return minutes * 60 - spent(from: began, to: now)
  }

  /// What is told of a phase while it runs, each once.
  package enum Moment: Int, Sendable { case half, lastMinute, over }

  /// How far a phase is; `nil` in its first half, and where it has not begun.
  package func moment(of stage: Stage, now: Int) -> Moment? {
    guard !isStopped, let seconds = stage.seconds, let left = secondsLeft(of: stage, now: now)
    else { return nil }
    if left <= 0 { return .over }
    // What takes a minute in all is in its last minute from the start.
    if left <= 60, seconds > 60 { return .lastMinute }
    return left * 2 <= seconds ? .half : nil
  }

  /// The time since the last thing that was said, where that is long enough to have been a break:
  /// for a program that was closed or asleep meanwhile.
  package func silence(now: Int) -> Range<Int>? {
    guard !isStopped, let last = session.entries.last?.at, now - last > Self.longSilence else {
      return nil
    }
    return last..<now
  }

  // MARK: Breaks

  /// The seconds between two moments, without the breaks.
  private func spent(from start: Int, to now: Int) -> Int {
    var (spent, left) = (0, start)
    for pause in pauses(until: now) where pause.upperBound > left {
      if pause.lowerBound >= now { break }
      spent += max(0, pause.lowerBound - left)
      left = pause.upperBound
    }
    return spent + max(0, now - left)
  }

  /// The breaks in order; one that still lasts ends now.
  private func pauses(until now: Int) -> [Range<Int>] {
    var pauses: [Range<Int>] = []
    var stopped: Int?
    for entry in session.entries where entry.key == Self.key {
      switch entry.answer {
      case Self.stopped: stopped = stopped ?? entry.at
      case Self.started:
        if let from = stopped, from < entry.at { pauses.append(from..<entry.at) }
        stopped = nil
      case .numbers(let ends):
        if ends.count == 2, ends[0] < ends[1] { pauses.append(ends[0]..<ends[1]) }
      default: break
      }
    }
    if let stopped, stopped < now { pauses.append(stopped..<now) }
    return pauses.sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension Answer {
  fileprivate var isSwitch: Bool { if case .choices = self { true } else { false } }
}
