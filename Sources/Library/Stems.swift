internal import Dialogue

/// Beginnings of words, as the lists have them: four letters or fewer only as a whole word.
struct Stems: Sendable {
  /// Each from the space before its first word, in UTF-8.
  private var beginnings: [(text: [UInt8], meaning: String)] = []

  /// Reads a list with an entry a line, and after a tab what it means.
  init(_ lines: [String]) {
    beginnings = lines.map { line in
      let fields = line.split(separator: "\t", maxSplits: 1).map(String.init)
      let text = " " + Self.words(fields[0])
      return (
        Array((text.count <= 5 ? text + " " : text).utf8), fields.count > 1 ? fields[1] : ""
      )
    }
  }

  /// A line made ready once, for whoever looks for many lists in it.
  struct Line {
    fileprivate let text: [UInt8]
    /// Where a word begins: an entry can stand nowhere else.
    fileprivate let starts: [Int]

    init(_ line: String) {
      let text = Array(" \(Stems.words(line)) ".utf8)
      (self.text, starts) = (text, text.indices.filter { text[$0] == UInt8(ascii: " ") })
    }
  }

  /// What the first entry that is found in a line means.
  func meaning(in line: Line) -> String? {
    beginnings.first { entry in
      line.starts.contains { line.text[$0...].starts(with: entry.text) }
    }?.meaning
  }

  func meaning(in line: String) -> String? { meaning(in: Line(line)) }
  func isFound(in line: Line) -> Bool { meaning(in: line) != nil }
  func isFound(in line: String) -> Bool { meaning(in: line) != nil }

  fileprivate static func words(_ line: String) -> String {
    line.folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
