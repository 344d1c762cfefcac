/// Something to say from time to time while a person types, such as the time that is left.
package struct Tick {
  package var milliseconds: Int
  /// What to say now; nothing leaves the line alone.
  package var lines: () -> [StyledLine]

  package init(milliseconds: Int, lines: @escaping () -> [StyledLine]) {
    (self.milliseconds, self.lines) = (max(1, milliseconds), lines)
  }
}
