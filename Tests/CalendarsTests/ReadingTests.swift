import Calendars
import Dialogue
import Foundation
import Testing

@Suite("A calendar becomes titles with a time a week")
struct ReadingTests {
  /// From 28 September to 22 November 2026: eight weeks, with the end of summer time in them.
  static let period = period(Day(2026, 9, 28), Day(2026, 11, 22))

  static func period(_ first: Day?, _ last: Day?) -> Period {
    let (first, last) = (first ?? Day(number: 0), last ?? Day(number: 0))
    // Summer time until 25 October, in Amsterdam.
    func moment(_ day: Day) -> Int {
      let isSummer = day.month > 3 && day < (Day(2026, 10, 26) ?? day)
      return day.number * 86_400 - (isSummer ? 7_200 : 3_600)
    }
    return Period(
      first: first, last: last, moments: moment(first)..<moment(last.adding(days: 1)))
  }

  private func read(_ text: String, _ period: Period = Self.period) throws -> CalendarReading {
    try CalendarReading(text, in: period)
  }

  private func told(_ reading: CalendarReading) -> [String] {
    reading.gatherings.map { "\($0.title): \($0.times)× \($0.minutes)" }
  }

  /// A calendar with these lines as its only appointment.
  private func event(_ lines: String...) -> String {
    (["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", "UID:1"] + lines + [
      "END:VEVENT", "END:VCALENDAR", "",
    ]).joined(separator: "\r\n")
  }

  @Test("What is private stays out, also moved, and also marked with an unknown word")
  func secrecy() throws {
    let times = ["DTSTART:20261005T100000Z", "DTEND:20261005T110000Z"]
    let series =
      ["BEGIN:VEVENT", "UID:a", "SUMMARY:therapie", "CLASS:PRIVATE", "RRULE:FREQ=WEEKLY;COUNT=3"]
      + times + ["END:VEVENT"]
    let moved =
      ["BEGIN:VEVENT", "UID:a", "SUMMARY:therapie verplaatst", "RECURRENCE-ID:20261012T100000Z"]
      + ["DTSTART:20261013T100000Z", "DTEND:20261013T110000Z", "END:VEVENT"]
    let unknown =
      ["BEGIN:VEVENT", "UID:b", "SUMMARY:geheim", "CLASS:X-GEHEIM"] + times + ["END:VEVENT"]
    let open =
      ["BEGIN:VEVENT", "UID:c", "SUMMARY:zorgteam", "CLASS:PUBLIC"] + times + ["END:VEVENT"]
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x"] + series + moved + unknown + open + [
        "END:VCALENDAR", "",
      ]
    let reading = try read(lines.joined(separator: "\r\n"))
    #expect(told(reading) == ["zorgteam: 1× 60"])
    #expect(reading.hidden == 3)
  }

  @Test("Google: a series with a day left out, one moved and longer, one cancelled") func google()
    throws
  {
    let reading = try read(Dialects.google)
    // Eight Mondays: without 19 October and 9 November, with two hours for 2 November.
    #expect(
      told(reading) == [
        "Teamoverleg: 6× 420",
        "Klassenbezoek groep 5 en nabespreken met de leerkracht over het plan van aanpak: 1× 45",
      ])
    #expect(reading.hidden == 1)
    #expect(reading.wholeDays == 1)
    #expect(reading.broken == 0)
  }

  @Test("Outlook: zones by Windows' names, every other week, a count, a folded title")
  func outlook() throws {
    let reading = try read(Dialects.outlook)
    // Tuesdays 6 and 20 October, 3 and 17 November, without 20 October and 3 November.
    #expect(
      told(reading) == [
        "Zorgoverleg met het samenwerkingsverband en de jeugdverpleegkundige: 2× 180",
        "MT: 2× 150",
      ])
    #expect(reading.hidden == 1)
    #expect(reading.broken == 0)
  }

  @Test("Apple: dates in a row, capitals, a title that is missing, several days") func apple()
    throws
  {
    let reading = try read(Dialects.apple)
    #expect(told(reading) == ["Oudergesprek: 8× 390"])
    #expect(reading.untitled == 1)
    #expect(reading.wholeDays == 1)
  }

  @Test("Nothing of people, places or descriptions is read") func people() throws {
    let text = "\(try read(Dialects.google))"
    for word in ["Marieke", "school.example", "Daan", "Personeelskamer", "Huisarts"] {
      #expect(!text.contains(word))
    }
  }

  @Test("A weekly hour stays an hour when the clock is changed") func clock() throws {
    let reading = try read(
      event(
        "SUMMARY:Inloop", "DTSTART;TZID=Europe/Amsterdam:20260907T233000",
        "DTEND;TZID=Europe/Amsterdam:20260908T003000", "RRULE:FREQ=WEEKLY"))
    #expect(told(reading) == ["Inloop: 8× 480"])
  }

  @Test("An exception is found on the other side of the change of the clock") func exception()
    throws
  {
    let series = event(
      "SUMMARY:Inloop", "DTSTART;TZID=Europe/Amsterdam:20260907T090000",
      "DTEND;TZID=Europe/Amsterdam:20260907T100000", "RRULE:FREQ=WEEKLY")
    for (name, moment) in [
      ("local", ";TZID=Europe/Amsterdam:20261102T090000"), ("utc", ":20261102T080000Z"),
      ("a day", ";VALUE=DATE:20261102"),
    ] {
      let without = series.replacing("SUMMARY", with: "EXDATE\(moment)\r\nSUMMARY")
      #expect(told(try read(without)) == ["Inloop: 7× 420"], "EXDATE, \(name)")
      let moved = """
        BEGIN:VEVENT\r\nUID:1\r\nRECURRENCE-ID\(moment)\r\nDTSTART:20261102T100000Z\r
        DTEND:20261102T101000Z\r\nSUMMARY:Inloop\r\nEND:VEVENT\r\nEND:VCALENDAR
        """
      #expect(
        told(try read(series.replacing("END:VCALENDAR", with: moved))) == ["Inloop: 8× 430"],
        "RECURRENCE-ID, \(name)")
    }
  }

  @Test("Only what begins within the period counts, by the clock of the person") func edges()
    throws
  {
    let day = Self.period(Day(2026, 11, 2), Day(2026, 11, 2))
    for (start, isIn) in [
      ("20261101T225900Z", false), ("20261101T230000Z", true), ("20261102T225900Z", true),
      ("20261102T230000Z", false), ("20261101T235900", false), ("20261102T000000", true),
    ] {
      let text = event("SUMMARY:x", "DTSTART:\(start)", "DURATION:PT30M")
      #expect(try read(text, day).gatherings.isEmpty != isIn, "\(start)")
    }
  }

  @Test("Titles that differ in capitals, accents and spaces are one task") func folding() throws {
    let events = ["Ib-overleg", "IB-OVERLEG", "Íb-overleg ", " ib-overleg"].enumerated().map {
      """
      BEGIN:VEVENT\r\nUID:\($0)\r\nDTSTART:2026110\($0 + 2)T100000Z\r\nDURATION:PT30M\r
      SUMMARY:\($1)\r\nEND:VEVENT
      """
    }
    let text = "BEGIN:VCALENDAR\r\n\(events.joined(separator: "\r\n"))\r\nEND:VCALENDAR\r\n"
    #expect(told(try read(text)) == ["Ib-overleg: 4× 120"])
  }

  @Test(
    "A rule nobody keeps to is counted as not read", .timeLimit(.minutes(1)),
    arguments: [
      "FREQ=SECONDLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=NOOIT", "",
      "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "freq=minutely;bymonth=2;bymonthday=30",
      "FREQ=HOUR\r\n LY;COUNT=1000000",
    ])
  func rules(rule: String) throws {
    let bad = event("SUMMARY:x", "DTSTART:20200101T100000Z", "DURATION:PT30M", "RRULE:\(rule)")
    let good = """
      BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20261102T100000Z\r\nDURATION:PT30M\r\nSUMMARY:MT\r
      END:VEVENT\r\nEND:VCALENDAR
      """
    let reading = try read(bad.replacing("END:VCALENDAR", with: good))
    #expect(told(reading) == ["MT: 1× 30"])
    if rule != "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" { #expect(reading.broken == 1) }
  }

  @Test("A time zone that changes every second holds nothing up", .timeLimit(.minutes(1)))
  func zoneRule() throws {
    let zone = """
      BEGIN:VTIMEZONE\r\nTZID:Nergens\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r
      TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r
      END:VTIMEZONE\r\nBEGIN:VEVENT
      """
    let text = event("SUMMARY:MT", "DTSTART;TZID=Nergens:20261102T100000", "DURATION:PT30M")
    #expect(told(try read(text.replacing("BEGIN:VEVENT", with: zone))) == ["MT: 1× 30"])
  }

  @Test("Components within components without end are no calendar", arguments: [100, 70_000])
  func nested(depth: Int) {
    let text =
      String(repeating: "BEGIN:VCALENDAR\r\n", count: depth)
      + event("SUMMARY:MT", "DTSTART:20261102T100000Z")
      + String(repeating: "END:VCALENDAR\r\n", count: depth)
    #expect(throws: CalendarError.unreadable) { try read(text) }
  }

  @Test("Of very many titles those with the most time are kept, and the rest is counted")
  func titles() throws {
    let events = (1...620).map { number in
      "BEGIN:VEVENT\r\nUID:\(number)\r\nDTSTART:20261102T100000Z\r\nDURATION:PT\(number)M\r\n"
        + "SUMMARY:titel \(number)\r\nEND:VEVENT\r\n"
    }.joined()
    let reading = try read(
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n\(events)END:VCALENDAR\r\n")
    #expect(reading.gatherings.count == 500 && reading.left == 120)
    #expect(reading.gatherings.first?.title == "titel 620")
    #expect(reading.gatherings.last?.title == "titel 121")
  }

  @Test("A text that is no calendar is called so", arguments: ["", "taken\nMT 60", "BEGIN:VCARD"])
  func notACalendar(text: String) {
    #expect(throws: CalendarError.notACalendar) { try read(text) }
  }

  @Test(
    "A calendar of which no appointment can be read is called so",
    arguments: [
      "SUMMARY:x", "DTSTART:morgen", "DTSTART:20261399T990000Z",
      "DTSTART:20261102T100000Z\r\nDTEND:20261101T100000Z",
    ])
  func unreadable(lines: String) {
    #expect(throws: CalendarError.unreadable) { try read(event(lines)) }
  }

  @Test("A calendar that is cut off gives what is whole, wherever it is cut") func cutOff() throws {
    let bytes = Array(Dialects.google.utf8)
    for count in stride(from: 20, to: bytes.count, by: 61) {
      let text = String(decoding: bytes[..<count], as: UTF8.self)
      let begun = text.components("BEGIN:VEVENT")
      do {
        let reading = try read(text)
        #expect(reading.isCutOff, "\(count)")
        if begun > text.components("END:VEVENT") { #expect(reading.broken >= 1, "\(count)") }
        for gathering in reading.gatherings {
          #expect(gathering.minutes <= 480, "\(count)")
        }
      } catch CalendarError.unreadable {
        #expect(text.components("END:VEVENT") == 0, "\(count)")
      }
    }
  }

  @Test(
    "A missing end is told, and nothing else is",
    arguments: [
      ("END:VEVENT\nEND:VCALENDAR\n", false), ("END:VEVENT\nEND:VCALENDAR", false),
      ("END:VEVENT\r\nend:vcalendar\r\n\r\n", false), ("END:VEVENT\n", true), ("END:VEVENT", true),
      ("END:VEVENT\nBEGIN:VEVENT\nEND:VCALENDAR\n", true),
    ])
  func missingEnd(end: String, isCutOff: Bool) throws {
    let text =
      "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\nSUMMARY:MT\n"
      + "DTSTART:20261005T100000Z\nDURATION:PT1H\n\(end)"
    let reading = try read(text)
    #expect(told(reading) == ["MT: 1× 60"])
    #expect(reading.isCutOff == isCutOff)
  }

  @Test("Of two calendars in one file the second can be cut off", arguments: [true, false])
  func twoCalendars(isWhole: Bool) throws {
    let texts = ["MT", "Overleg"].map { title in
      "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:\(title)\nSUMMARY:\(title)\n"
        + "DTSTART:20261005T100000Z\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n"
    }
    let second = isWhole ? texts[1] : String(texts[1].prefix(60))
    let reading = try read(texts[0] + second)
    #expect(reading.isCutOff == !isWhole)
    #expect(told(reading).contains("MT: 1× 60"))
    #expect(told(reading).contains("Overleg: 1× 60") == isWhole)
  }

  /// The seconds that this thread has worked, whatever else the computer does meanwhile.
  private static func worked() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test("Two thousand appointments are read within a second") func many() throws {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x"]
    for number in 0..<2_000 {
      let day = String(1 + number % 28).count < 2 ? "0\(1 + number % 28)" : "\(1 + number % 28)"
      lines += [
        "BEGIN:VEVENT", "UID:\(number)", "SUMMARY:Overleg \(number % 300)",
        "DTSTART;TZID=Europe/Amsterdam:201910\(day)T090000",
        "DTEND;TZID=Europe/Amsterdam:201910\(day)T100000",
      ]
      if number % 4 == 0 {
        lines += [
          "RRULE:FREQ=WEEKLY;INTERVAL=\(1 + number % 3)",
          "EXDATE;TZID=Europe/Amsterdam:20261005T090000,20261012T090000",
        ]
      }
      lines += ["DESCRIPTION:\(String(repeating: "woorden ", count: 20))", "END:VEVENT"]
    }
    lines += ["END:VCALENDAR", ""]
    let text = lines.joined(separator: "\r\n")
    let start = Self.worked()
    let reading = try read(text)
    let seconds = Self.worked() - start
    #expect(reading.gatherings.count > 50)
    #expect(seconds < 1, "\(seconds)")
  }
}

extension String {
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
