import CLibical
import Dialogue

/// One appointment, as libical has it.
struct Event {
  private let component: OpaquePointer
  let id: String
  let title: String
  let start: icaltimetype

  /// What is read of an appointment; trouble with anything else does not matter.
  private static let needed = [
    "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
  ]
  /// More often than this in one period nobody has an appointment.
  private static let most = 20_000

  init(_ component: OpaquePointer) {
    self.component = component
    id = icalcomponent_get_uid(component).map { String(cString: $0) } ?? ""
    title = (icalcomponent_get_summary(component).map { String(cString: $0) } ?? "")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    start = icalcomponent_get_dtstart(component)
  }

  var isCancelled: Bool { icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED }

  var isWholeDay: Bool { start.is_date != 0 }

  /// Whether its owner shares it with nobody; a mark that is not known means that too (RFC 5545,
  /// 3.8.1.3).
  var isPrivate: Bool {
    properties(ICAL_CLASS_PROPERTY).contains {
      icalproperty_get_class($0) != ICAL_CLASS_PUBLIC
    }
  }

  /// Whether something that is needed could not be read.
  var isBroken: Bool {
    if icaltime_is_null_time(start) != 0 || !start.isOnTheClock { return true }
    return properties(ICAL_XLICERROR_PROPERTY).contains { error in
      let text = icalproperty_get_xlicerror(error).map { String(cString: $0) } ?? ""
      return Self.needed.contains { text.contains($0) }
    }
  }

  /// How long it takes; `nil` where it ends before it begins.
  var seconds: Int? {
    let length: Int
    if let end = properties(ICAL_DTEND_PROPERTY).first {
      let end = icalproperty_get_datetime_with_component(end, component)
      length = end.seconds - start.seconds
    } else if !properties(ICAL_DURATION_PROPERTY).isEmpty {
      length = Int(icaldurationtype_as_int(icalcomponent_get_duration(component)))
    } else {
      length = isWholeDay ? 86_400 : 0
    }
    return length < 0 ? nil : length
  }

  /// The one of a series that this stands in for.
  var exception: icaltimetype? {
    properties(ICAL_RECURRENCEID_PROPERTY).first.map {
      icalproperty_get_datetime_with_component($0, component)
    }
  }

  /// When it begins within a period; `nil` where it comes back too often to be an appointment.
  func starts(in period: Period, except exceptions: Exceptions) -> [Int]? {
    let window = window(period)
    if exception != nil { return window.contains(start.seconds) ? [start.seconds] : [] }
    var times = [start]
    for rule in properties(ICAL_RRULE_PROPERTY) {
      guard let more = self.times(icalproperty_get_rrule(rule), window) else { return nil }
      times += more
    }
    times += properties(ICAL_RDATE_PROPERTY).map { dated($0) }
    var found: Set<Int> = []
    for time in times where window.contains(time.seconds) {
      var (first, time) = (start, time)
      guard icalproperty_recurrence_is_excluded(component, &first, &time) == 0,
        !exceptions.standIn(for: id, at: time)
      else { continue }
      found.insert(time.seconds)
    }
    return found.sorted()
  }

  /// The period in seconds; a time without a zone is counted as if it were in Greenwich.
  private func window(_ period: Period) -> Range<Int> {
    guard start.zone == nil else { return period.moments }
    return period.first.number * 86_400..<(period.last.number + 1) * 86_400
  }

  /// A date of its own, which may come as a period.
  private func dated(_ property: OpaquePointer) -> icaltimetype {
    let date = icalproperty_get_rdate(property)
    guard icaltime_is_null_time(date.time) == 0 else { return date.period.start }
    return icalproperty_get_datetime_with_component(property, component)
  }

  private func times(_ rule: icalrecurrencetype, _ window: Range<Int>) -> [icaltimetype]? {
    guard let iterator = icalrecur_iterator_new(rule, start) else { return nil }
    defer { icalrecur_iterator_free(iterator) }
    // A rule that counts has to be gone through from its beginning.
    if rule.count == 0, window.lowerBound > start.seconds {
      let first = icaltime_from_timet_with_zone(
        window.lowerBound - 86_400, start.is_date, start.zone)
      if first.seconds > start.seconds { icalrecur_iterator_set_start(iterator, first) }
    }
    var times: [icaltimetype] = []
    for _ in 0..<Self.most {
      let time = icalrecur_iterator_next(iterator)
      if icaltime_is_null_time(time) != 0 || time.seconds >= window.upperBound { return times }
      if window.contains(time.seconds) { times.append(time) }
    }
    return nil
  }

  private func properties(_ kind: icalproperty_kind) -> [OpaquePointer] {
    var found: [OpaquePointer] = []
    var next = icalcomponent_get_first_property(component, kind)
    while let property = next {
      found.append(property)
      next = icalcomponent_get_next_property(component, kind)
    }
    return found
  }
}

extension icaltimetype {
  /// Whether there is such a time; libical lets the thirteenth month pass.
  fileprivate var isOnTheClock: Bool {
    (1...12).contains(month) && (1...31).contains(day) && (0..<24).contains(hour)
      && (0..<60).contains(minute) && (0...60).contains(second)
  }

  /// Seconds since 1970, in its own zone, or else in Greenwich.
  var seconds: Int { icaltime_as_timet_with_zone(self, zone) }
}
