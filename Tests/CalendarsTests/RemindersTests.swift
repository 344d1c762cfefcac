import CLibical
import Calendars
import Dialogue
import Testing

@Suite("Days for a calendar")
struct RemindersTests {
  private static let now = 1_795_000_000

  private func reminders(_ weekly: Reminders.Weekly? = nil) throws -> Reminders {
    let day = try #require(Day(2026, 12, 14))
    return Reminders(
      [
        Reminders.Date(id: "terugkijken-1-1@flap", day: day, title: "Terugkijken (10 min)"),
        Reminders.Date(
          id: "einddatum-1-1-3@flap", day: Day(2026, 12, 31) ?? day,
          title:
            "Eén heel lange titel met komma's, puntkomma's; en ‘tekens’ die niet op één regel past"),
        Reminders.Date(id: "bijeenkomst-1@flap", day: day, title: "Flap: bijeenkomst"),
      ], weekly: weekly, now: Self.now)
  }

  /// Every property of every event, as libical reads it back.
  private func parsed(_ text: String) throws -> [String] {
    let root = try #require(icalparser_parse_string(text))
    defer { icalcomponent_free(root) }
    #expect(icalrestriction_check(root) == 1)
    #expect(icalcomponent_count_errors(root) == 0)
    var lines: [String] = []
    var event = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT)
    while let found = event {
      var property = icalcomponent_get_first_property(found, ICAL_ANY_PROPERTY)
      while let one = property {
        lines.append(
          String(cString: icalproperty_as_ical_string(one)).replacing("\r\n ", with: "").replacing(
            "\r\n", with: ""))
        property = icalcomponent_get_next_property(found, ICAL_ANY_PROPERTY)
      }
      event = icalcomponent_get_next_component(root, ICAL_VEVENT_COMPONENT)
    }
    return lines
  }

  @Test("A whole day each, that keeps nobody occupied") func days() throws {
    let lines = try parsed(try reminders().text)
    #expect(
      lines.prefix(6) == [
        "UID:terugkijken-1-1@flap", "DTSTAMP:20261118T110640Z", "DTSTART;VALUE=DATE:20261214",
        "SUMMARY:Terugkijken (10 min)", "DTEND;VALUE=DATE:20261215", "TRANSP:TRANSPARENT",
      ])
    #expect(lines.contains("SUMMARY:Flap: bijeenkomst"))
    #expect(lines.contains { $0.contains("komma's\\, puntkomma's\\; en ‘tekens’ die niet") })
  }

  @Test("A minute each week, at the same time whatever the clock") func weekly() throws {
    let friday = try #require(Day(2026, 11, 27))
    let lines = try parsed(
      try reminders(
        Reminders.Weekly(first: friday, hour: 15, minute: 30, title: "Noteren (1 min)")
      ).text)
    for line in [
      "UID:noteren@flap", "DTSTART:20261127T153000", "DURATION:PT1M",
      "RRULE:FREQ=WEEKLY;BYDAY=FR",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
  }

  @Test("Lines end and fold as the standard wants, and no character is cut in two") func layout()
    throws
  {
    let text = try reminders().text
    let lines = Array(text.utf8).split(separator: 10, omittingEmptySubsequences: false)
    #expect(lines.last?.isEmpty == true)
    for line in lines.dropLast() {
      #expect(line.last == 13)
      #expect(line.count <= 76, "\(String(decoding: line, as: UTF8.self))")
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"))
  }

  @Test("Made twice it is the same file, but for the moment") func stable() throws {
    #expect(try reminders().text == (try reminders().text))
  }
}
