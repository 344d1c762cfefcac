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
    try chains.nextMeetings()
      .filter { $0.last.isClosed && $0.day <= chains.world.today }
      .filter { try chains.unfinished(with: $0.last) == nil }
      .max { $0.day < $1.day }.map { ($0.last.number, $0.day) }
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
