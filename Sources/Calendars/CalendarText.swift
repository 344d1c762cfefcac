/// The text of a calendar as libical can be given it, whoever wrote it.
///
/// libical goes through a recurrence tick by tick, and through components within components by
/// recursion: a line or two would keep it busy for ever, or make it run out of stack.
struct CalendarText {
  private(set) var text: String
  /// How deep components lie within one another.
  private(set) var depth = 0
  private var counts: [String: Int] = [:]

  /// A calendar, its time zones and their rules make three; more than this is no calendar.
  static let deepest = 20
  /// No appointment comes back within a day.
  private static let tooOften = ["FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=HOURLY"]

  init(_ text: String) {
    let bytes = Self.unfolded(text.utf8)
    var tamed: [UInt8] = []
    tamed.reserveCapacity(bytes.count)
    var now = 0
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let word = line.count < 24 ? Self.upper(line) : ""
      if word.hasPrefix("BEGIN:") {
        now += 1
        depth = max(depth, now)
        counts[word, default: 0] += 1
      } else if word.hasPrefix("END:") {
        now -= 1
        counts[word, default: 0] += 1
      }
      if Self.isRule(line), Self.tooOften.contains(where: Self.upper(line).contains) {
        // What is no rule is told of as an appointment that cannot be read.
        tamed += "RRULE:FREQ=NEVER".utf8
      } else {
        tamed += line
      }
      tamed += "\r\n".utf8
    }
    self.text = String(decoding: tamed, as: UTF8.self)
  }

  /// How many lines begin or end a component, such as `BEGIN:VEVENT`.
  func count(_ line: String) -> Int { counts[line] ?? 0 }

  /// Without the breaks within a line, after which the next begins with a space (RFC 5545, 3.1).
  private static func unfolded(_ bytes: String.UTF8View) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isBreak = false
    for byte in bytes {
      if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") {
        isBreak = true
        continue
      }
      if isBreak {
        isBreak = false
        if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { continue }
        result.append(UInt8(ascii: "\n"))
      }
      result.append(byte)
    }
    return result
  }

  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    upper(line.prefix(5)) == "RRULE"
  }

  private static func upper(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line, as: UTF8.self).uppercased()
  }
}
