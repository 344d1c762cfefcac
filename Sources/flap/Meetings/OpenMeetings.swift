import Coach
import Dialogue
import Library
import Logbook

/// What is open with groups, in words that tell nothing of what was said there.
struct OpenMeetings {
  /// One that was not finished, or was opened again.
  private(set) var unfinished: (number: Int, kind: MeetingKind, began: Day)?
  /// One on which the day to look back has come.
  private(set) var due: (number: Int, day: Day)?

  /// A file of meetings that cannot be read is the doctor's to tell of: one's own work goes on.
  init(_ world: World) {
    guard let logbook = try? world.existingLogbook(file: DataFile.meetings) else { return }
    let kinds = MeetingKind.allCases.map(\.rawValue)
    let last = try? logbook.latest(of: kinds)
    let open = try? logbook.latest(of: kinds, isClosed: false)
    if let header = open ?? last.flatMap({ $0.isReopened ? $0 : nil }),
      let kind = MeetingKind(rawValue: header.script)
    {
      unfinished = (header.number, kind, world.day(at: header.beganAt))
    }
    due = try? Self.due(Chains(ofMeetings: logbook, world))
  }

  /// Of all groups the one whose day came last; who is looking back already need not be told to.
  private static func due(_ chains: Chains) throws -> (number: Int, day: Day)? {
    // Of a chain whose beginning was erased, the rest is still there.
    let meetings = try MeetingKind.allCases.flatMap { try chains.logbook.sessions(of: $0.rawValue) }
    return try meetings.filter(\.isClosed).compactMap { meeting in
      guard try chains.unfinished(with: meeting) == nil,
        let last = try chains.numbers(with: meeting).last,
        let day = try nextMeeting(after: last, chains.logbook), day <= chains.world.today
      else { return nil }
      return (last, day)
    }.max { $0.day < $1.day }
  }

  private static func nextMeeting(after number: Int, _ logbook: Logbook) throws -> Day? {
    let topic = Topic<Day>.nextMeeting
    return Session(id: number, try logbook.entries(of: number, answering: [topic.id]))[topic]
  }

  var remarks: [Remark] {
    var remarks: [Remark] = []
    if let (number, kind, began) = unfinished {
      var remark = kind.remark(.homeMeetingOpen, number)
      remark.facts["date"] = .day(began)
      remarks.append(remark)
    }
    if let (number, day) = due {
      remarks.append(
        Remark(ShellWord.homeMeetingDue, ["n": .number(number), "date": .day(day)]))
    }
    return remarks
  }
}
