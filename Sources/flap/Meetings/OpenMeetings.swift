import Coach
import Dialogue
import Library
import Logbook

/// What is open with groups, in words that tell nothing of what was said there.
struct OpenMeetings {
  /// One that was not finished, or the day to look back that has come.
  private(set) var remarks: [Remark] = []

  /// A file of meetings that cannot be read is the doctor's to tell of: one's own work goes on.
  init(_ world: World) {
    guard let logbook = try? world.existingLogbook(file: CircleSession.file) else { return }
    let kinds = MeetingKind.allCases.map(\.rawValue)
    let last = try? logbook.latest(of: kinds)
    let open = try? logbook.latest(of: kinds, isClosed: false)
    if let header = open ?? last.flatMap({ $0.isReopened ? $0 : nil }),
      let kind = MeetingKind(rawValue: header.script)
    {
      var remark = kind.remark(.homeMeetingOpen, header.number)
      remark.facts["date"] = .day(world.day(at: header.beganAt))
      remarks.append(remark)
    }
    // Who is looking back already need not be told to.
    guard let header = last, header.isClosed, !header.isReopened,
      let day = Self.nextMeeting(after: header, logbook), day <= world.today
    else { return }
    remarks.append(
      Remark(
        ShellWord.homeMeetingDue, ["n": .number(header.number), "date": .day(day)]))
  }

  private static func nextMeeting(after header: SessionHeader, _ logbook: Logbook) -> Day? {
    let topic = Topic<Day>.nextMeeting
    let entries = try? logbook.entries(of: header.number, answering: [topic.id])
    return Session(id: header.number, entries ?? [])[topic]
  }
}
