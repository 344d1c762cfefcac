import Calendars
import Dialogue
import Library

/// What can be wrong with a calendar, or with what is asked of one.
enum CalendarFailure {
  case unread(String, CalendarError)
  /// Nothing in it lies in the period.
  case nothing(String, Period)
  case notAPeriod(String)
  /// A period goes with a calendar.
  case periodAlone
  case notAMoment(String)
  case stopped
  case notInMeeting(String)

  var exitCode: Int32 {
    switch self {
    case .unread, .nothing, .notInMeeting: 65
    case .notAPeriod, .periodAlone, .notAMoment: 64
    case .stopped: 130
    }
  }

  var remark: Remark {
    switch self {
    case .unread(let path, .notACalendar):
      Remark(CalendarWord.notACalendar, ["path": .typed(path)])
    case .unread(let path, .unreadable): Remark(CalendarWord.unreadable, ["path": .typed(path)])
    case .nothing(let path, let period):
      Remark(
        CalendarWord.nothing,
        ["path": .typed(path), "from": .day(period.first), "to": .day(period.last)])
    case .notAPeriod(let typed): Remark(CalendarWord.notAPeriod, ["typed": .typed(typed)])
    case .periodAlone: Remark(CalendarWord.periodAlone)
    case .notAMoment(let typed): Remark(CalendarWord.notAMoment, ["typed": .typed(typed)])
    case .stopped: Remark(CalendarWord.stopped)
    case .notInMeeting(let path): Remark(CalendarWord.notInMeeting, ["path": .typed(path)])
    }
  }
}
