package import Dialogue

/// The one way to a person: lines go out below one another, one line at a time comes in.
///
/// Nothing that was shown is rewritten, so that a projector, a screen reader and a log all get
/// the same. `blank` is the one exception.
package protocol Console: AnyObject {
  /// Whether a person sits at a terminal.
  var isAttended: Bool { get }
  /// The columns of the terminal now.
  var width: Int { get }
  /// The rows of the terminal now.
  var height: Int { get }
  /// Whether it is heard rather than seen, so that words do what layout would.
  var isAccessible: Bool { get }
  func say(_ lines: [StyledLine])
  /// How many rows lines would take here.
  func rows(of lines: [StyledLine]) -> Int
  /// A soft sound, where there is a terminal to make it.
  func ring()
  func read(_ request: LineRequest) -> LineEvent
  /// Clears the screen and what can be scrolled back to.
  func blank()
}

extension Console {
  package var height: Int { 24 }
  package var isAccessible: Bool { false }
  package func ring() {}

  package func say(_ text: String, tone: Remark.Tone = .plain, hanging: Int = 0) {
    say([StyledLine(text, tone: tone, hanging: hanging)])
  }
}
