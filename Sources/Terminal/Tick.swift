/// Something to say from time to time while a person types, such as the time that is left.
package struct Tick {
  package var milliseconds: Int
  /// What to say now; nothing leaves the line alone.
  package var lines: () -> [StyledLine]
  /// When it is due, which no typing puts off.
  private var due: Int

  package init(milliseconds: Int, lines: @escaping () -> [StyledLine]) {
    (self.milliseconds, self.lines) = (max(1, milliseconds), lines)
    due = clockMilliseconds() + self.milliseconds
  }

  /// How long there is to wait, from now.
  var wait: Int { max(0, due - clockMilliseconds()) }

  /// What to say where it is due; then it begins anew.
  mutating func dueLines() -> [StyledLine] {
    guard wait == 0 else { return [] }
    due = clockMilliseconds() + milliseconds
    return lines()
  }
}

/// Time that only goes forward, whatever the clock on the wall does.
func clockMilliseconds() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
}
