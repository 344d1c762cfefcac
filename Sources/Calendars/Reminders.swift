import CLibical
package import Dialogue

/// Days and a weekly moment to put in a calendar, without a word about what they are of.
package struct Reminders: Sendable {
  /// A whole day.
  package struct Date: Hashable, Sendable {
    /// The same for the same day each time, so that importing twice does not double it.
    package var id: String
    package var day: Day
    package var title: String

    package init(id: String, day: Day, title: String) {
      (self.id, self.day, self.title) = (id, day, title)
    }
  }

  /// A minute each week, from a day on.
  package struct Weekly: Hashable, Sendable {
    package var first: Day
    package var hour: Int
    package var minute: Int
    package var title: String

    package init(first: Day, hour: Int, minute: Int, title: String) {
      (self.first, self.hour, self.minute, self.title) = (first, hour, minute, title)
    }
  }

  package var dates: [Date]
  package var weekly: Weekly?
  /// When this is written, in seconds since 1970.
  package var now: Int

  package init(_ dates: [Date], weekly: Weekly? = nil, now: Int) {
    (self.dates, self.weekly, self.now) = (dates, weekly, now)
  }

  /// As iCalendar (RFC 5545).
  package var text: String {
    let calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT)
    defer { icalcomponent_free(calendar) }
    icalcomponent_add_property(calendar, icalproperty_new_version("2.0"))
    icalcomponent_add_property(calendar, icalproperty_new_prodid("-//Flap//Flap//NL"))
    icalcomponent_add_property(calendar, icalproperty_new_calscale("GREGORIAN"))
    for date in dates {
      let event = event(date.id, date.title, date.day.time)
      icalcomponent_add_property(event, icalproperty_new_dtend(date.day.adding(days: 1).time))
      // A reminder keeps no day occupied.
      icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT))
      icalcomponent_add_component(calendar, event)
    }
    if let weekly { icalcomponent_add_component(calendar, event(weekly)) }
    guard let text = icalcomponent_as_ical_string_r(calendar) else { return "" }
    defer { icalmemory_free_buffer(text) }
    return String(cString: text)
  }

  private func event(_ weekly: Weekly) -> OpaquePointer? {
    // Without a zone it is at this time wherever the calendar is.
    var start = weekly.first.time
    (start.hour, start.minute, start.second) = (Int32(weekly.hour), Int32(weekly.minute), 0)
    start.is_date = 0
    let event = event("noteren@flap", weekly.title, start)
    icalcomponent_add_property(event, icalproperty_new_duration(icaldurationtype_from_int(60)))
    let day = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][weekly.first.weekday - 1]
    let rule = icalrecurrencetype_from_string("FREQ=WEEKLY;BYDAY=\(day)")
    icalcomponent_add_property(event, icalproperty_new_rrule(rule))
    return event
  }

  private func event(_ id: String, _ title: String, _ start: icaltimetype) -> OpaquePointer? {
    let event = icalcomponent_new(ICAL_VEVENT_COMPONENT)
    icalcomponent_add_property(event, icalproperty_new_uid(id))
    let stamp = icaltime_from_timet_with_zone(now, 0, icaltimezone_get_utc_timezone())
    icalcomponent_add_property(event, icalproperty_new_dtstamp(stamp))
    icalcomponent_add_property(event, icalproperty_new_dtstart(start))
    icalcomponent_add_property(event, icalproperty_new_summary(title))
    return event
  }
}

extension Day {
  fileprivate var time: icaltimetype {
    var time = icaltime_null_date()
    (time.year, time.month, time.day) = (Int32(year), Int32(month), Int32(day))
    return time
  }
}
