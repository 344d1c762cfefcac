import Foundation

/// A calendar of some years, read from a cold start.
struct CalendarImport {
  let setting: Setting
  private let runs = 15

  init(_ setting: Setting) { self.setting = setting }

  func measure() throws -> [Row] {
    let (many, one) = (try calendar(20_000), try calendar(1))
    var (large, small): ([Double], [Double]) = ([], [])
    for run in 0...runs {
      let times = (try read(many), try read(one))
      guard run > 0 else { continue }
      large.append(times.0)
      small.append(times.1)
    }
    return [
      Row(
        "flap solo --van: agenda of 20,000 events", Figure(large), against: "of one",
        Figure(small), budget: "≤ 1 s")
    ]
  }

  private func read(_ file: String) throws -> Double {
    let child = try Child(
      setting.flap, ["solo", "--geen-vragen", "--van", file],
      environment: setting.environment(data: "calendar"))
    guard child.status == 0 else { throw Trouble("\(file) is not read") }
    return child.milliseconds
  }

  /// A calendar with so many events until now, of two hundred kinds, one in fifty of them weekly.
  private func calendar(_ count: Int) throws -> String {
    let style = Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted)
    let events = (0..<count).map { number in
      let start = Date.now.addingTimeInterval(-86_400 - 4_321 * Double(number))
      let rule = number % 50 == 0 ? "RRULE:FREQ=WEEKLY\r\n" : ""
      return """
        BEGIN:VEVENT\r
        UID:\(number)@bench\r
        DTSTART:\(start.formatted(style))\r
        DURATION:PT45M\r
        SUMMARY:Overleg \(number % 200)\r
        LOCATION:teamkamer\r
        DESCRIPTION:\(String(repeating: "woorden ", count: 8))\r
        \(rule)END:VEVENT\r

        """
    }
    let path = setting.data("\(count).ics")
    let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//NL\r\n"
    try (text + events.joined() + "END:VCALENDAR\r\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    return path
  }
}
