internal import Dialogue

/// What the program says of calendars: reading one, and writing days for one.
///
/// Words: `Prompts/words/agenda.yaml`.
package enum CalendarWord: String, CaseIterable, Phrased, Sendable {
  // Reading
  case reading, looked, line, hidden, wholeDays, untitled, broken, left, cutOff, question
  case questionHow, noneChosen, stopped
  // Writing
  case lookBack, until, meeting, weekly, noDays, written
  // What went wrong
  case notACalendar, notInMeeting, unreadable, nothing, notAPeriod, periodAlone, notAMoment
}
