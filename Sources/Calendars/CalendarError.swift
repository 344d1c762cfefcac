/// Why a calendar cannot be read: data only, the words are in `Prompts/`.
package enum CalendarError: Error, Hashable, Sendable {
  /// The text does not begin as a calendar does.
  case notACalendar
  /// Nothing in it could be read.
  case unreadable
}
