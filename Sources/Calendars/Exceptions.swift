import CLibical

/// Which appointments of a series were changed or cancelled one by one.
struct Exceptions {
  private var times: [String: [icaltimetype]] = [:]

  init(_ events: [Event]) {
    for event in events {
      guard let time = event.exception else { continue }
      times[event.id, default: []].append(time)
    }
  }

  /// Whether another stands in for one of a series; a day stands in for any time on it.
  func standIn(for id: String, at time: icaltimetype) -> Bool {
    times[id, default: []].contains { other in
      other.is_date != 0
        ? icaltime_compare_date_only(other, time) == 0 : icaltime_compare(other, time) == 0
    }
  }
}
