import Dialogue

/// A line as it was typed, and what it says.
package struct TaskLine: Hashable, Sendable {
  /// Counted from 1, empty lines too.
  package var number: Int
  /// The line as it was typed.
  package var input: String
  /// The task, without bullet and time; `nil` where the line is a heading, a remark or empty.
  package var text: String?
  /// Minutes a week; `nil` where the line says nothing about time.
  package var minutes: Int?

  package init(number: Int, input: String, text: String?, minutes: Int? = nil) {
    self.number = number
    self.input = input
    self.text = text
    self.minutes = minutes
  }

  /// The line without its bullet, its times still in it.
  package var words: String {
    let line = TypedLine(input)
    let words = line.text(Bullet.end(in: line.characters).start..<line.characters.count)
    return words.split(separator: " ").joined(separator: " ")
  }

  /// Whether there is nothing to see on it.
  package var isBlank: Bool {
    text == nil
      && input.unicodeScalars.allSatisfy {
        $0.properties.isWhitespace || $0.properties.generalCategory == .format
          || $0.properties.generalCategory == .control
      }
  }
}
