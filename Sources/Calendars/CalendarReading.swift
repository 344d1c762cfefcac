import CLibical
import Dialogue

/// What a calendar tells of a period, gathered by title; no places, people or descriptions.
package struct CalendarReading: Hashable, Sendable {
  /// Appointments with the same title.
  package struct Gathering: Hashable, Sendable {
    /// As it was written first.
    package var title: String
    package var times: Int
    /// All time together.
    package var minutes: Int
  }

  /// The most time first.
  package private(set) var gatherings: [Gathering] = []
  /// Appointments that their owner marked as private.
  package private(set) var hidden = 0
  /// Appointments of a whole day or longer: nobody works on them all that time.
  package private(set) var wholeDays = 0
  package private(set) var untitled = 0
  /// Appointments that could not be read.
  package private(set) var broken = 0
  /// Titles with the least time, beyond those that anybody would look through.
  package private(set) var left = 0
  private static let most = 500
  /// Whether its end is missing, and maybe appointments with it.
  package let isCutOff: Bool

  /// Whether there was nothing at all in the period.
  package var isEmpty: Bool {
    gatherings.isEmpty && hidden == 0 && wholeDays == 0 && untitled == 0
  }

  package init(_ text: String, in period: Period) throws(CalendarError) {
    guard Self.isCalendar(text) else { throw .notACalendar }
    let calendar = CalendarText(text)
    guard calendar.depth <= CalendarText.deepest else { throw .unreadable }
    // Else libical ends the program where a line is not as it should be.
    icalerror_set_errors_are_fatal(0)
    let whole = icalparser_parse_string(calendar.text)
    // Several calendars may stand in one file.
    isCutOff = whole == nil || calendar.count("BEGIN:VCALENDAR") > calendar.count("END:VCALENDAR")
    guard let root = whole ?? icalparser_parse_string(Self.mended(calendar.text)) else {
      throw .unreadable
    }
    defer { icalcomponent_free(root) }
    let events = root.events.map(Event.init)
    // Also those that do not end.
    let begun = max(calendar.count("BEGIN:VEVENT"), events.count)
    broken = begun - events.count
    let exceptions = Exceptions(events)
    var places: [String: Int] = [:]
    let secret = Set(events.filter(\.isPrivate).map(\.id)).subtracting([""])
    for event in events {
      // One that was moved out of a private series is as private as the series.
      let isPrivate = event.isPrivate || secret.contains(event.id)
      add(event, isPrivate, exceptions, period, &places)
    }
    guard broken < max(begun, 1) else { throw .unreadable }
    gatherings.sort { ($0.minutes, $0.times, $1.title) > ($1.minutes, $1.times, $0.title) }
    left = max(0, gatherings.count - Self.most)
    gatherings.removeLast(left)
  }

  /// Whether a text begins as a calendar does.
  package static func isCalendar(_ text: String) -> Bool {
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(15)
    return String(start).folded == "begin:vcalendar"
  }

  /// A calendar that was cut off, up to the last appointment that is whole.
  private static func mended(_ text: String) -> String {
    guard let end = text.ranges(of: "END:VEVENT").last else { return "" }
    return text[..<end.upperBound] + "\r\nEND:VCALENDAR\r\n"
  }

  private mutating func add(
    _ event: Event, _ isPrivate: Bool, _ exceptions: Exceptions, _ period: Period,
    _ places: inout [String: Int]
  ) {
    guard !event.isCancelled else { return }
    guard !event.isBroken, let length = event.seconds,
      let starts = event.starts(in: period, except: exceptions)
    else {
      broken += 1
      return
    }
    guard !starts.isEmpty else { return }
    if isPrivate {
      hidden += 1
    } else if event.isWholeDay || length >= 86_400 {
      wholeDays += 1
    } else if event.title.isEmpty {
      untitled += 1
    } else {
      let place = places[event.title.folded] ?? gatherings.endIndex
      if place == gatherings.endIndex {
        places[event.title.folded] = place
        gatherings.append(Gathering(title: event.title, times: 0, minutes: 0))
      }
      gatherings[place].times += starts.count
      gatherings[place].minutes += starts.count * length / 60
    }
  }
}

extension OpaquePointer {
  /// The appointments in a component and in those within it.
  fileprivate var events: [OpaquePointer] {
    if icalcomponent_isa(self) == ICAL_VEVENT_COMPONENT { return [self] }
    var found: [OpaquePointer] = []
    var next = icalcomponent_get_first_component(self, ICAL_ANY_COMPONENT)
    while let component = next {
      found += component.events
      next = icalcomponent_get_next_component(self, ICAL_ANY_COMPONENT)
    }
    return found
  }
}
